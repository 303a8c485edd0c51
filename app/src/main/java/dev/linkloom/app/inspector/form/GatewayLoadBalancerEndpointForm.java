package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of a GWLB endpoint.
final class GatewayLoadBalancerEndpointForm {

    private GatewayLoadBalancerEndpointForm() {}

    static Form<GatewayLoadBalancerEndpoint> make(Kit kit) {
        return kit.form(GatewayLoadBalancerEndpoint.class)
                .line(
                        tr("Subnet"),
                        Lens.of(
                                GatewayLoadBalancerEndpoint.class,
                                "subnet",
                                GatewayLoadBalancerEndpoint::subnet),
                        kit.container(ResourceType.SUBNET))
                .line(
                        tr("Private IP"),
                        Lens.of(
                                GatewayLoadBalancerEndpoint.class,
                                "privateIp",
                                GatewayLoadBalancerEndpoint::privateIp),
                        Kit.mono(Formats.optional(Formats.IP, tr("none yet"))))
                .line(
                        tr("Service"),
                        Lens.of(
                                GatewayLoadBalancerEndpoint.class,
                                "service",
                                GatewayLoadBalancerEndpoint::service),
                        kit.anywhere(tr("Not connected"), ResourceType.ENDPOINT_SERVICE))
                .line(
                        tr("State"),
                        Lens.of(
                                GatewayLoadBalancerEndpoint.class,
                                "state",
                                GatewayLoadBalancerEndpoint::state),
                        Kit.oneOf(InterfaceEndpoint.State.class, Words::camel));
    }
}
