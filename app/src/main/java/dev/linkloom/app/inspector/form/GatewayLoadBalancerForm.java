package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of a Gateway Load Balancer.
final class GatewayLoadBalancerForm {

    private GatewayLoadBalancerForm() {}

    static Form<GatewayLoadBalancer> make(Kit kit) {
        return kit.form(GatewayLoadBalancer.class)
                .line(
                        tr("VPC"),
                        Lens.of(GatewayLoadBalancer.class, "vpc", GatewayLoadBalancer::vpc),
                        kit.container(ResourceType.VPC))
                .wide(
                        tr("Nodes"),
                        Lens.of(GatewayLoadBalancer.class, "nodes", GatewayLoadBalancer::nodes),
                        Rows.nodes(kit))
                .line(
                        tr("Cross-zone"),
                        Lens.of(
                                GatewayLoadBalancer.class,
                                "crossZone",
                                GatewayLoadBalancer::crossZone),
                        Kit.onOff())
                .line(
                        tr("Target group"),
                        Lens.of(
                                GatewayLoadBalancer.class,
                                "targetGroup",
                                GatewayLoadBalancer::targetGroup),
                        kit.anywhere(tr("Not connected"), ResourceType.TARGET_GROUP));
    }
}
