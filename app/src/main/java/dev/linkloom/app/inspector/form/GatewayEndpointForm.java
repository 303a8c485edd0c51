package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of a gateway endpoint.
final class GatewayEndpointForm {

    private GatewayEndpointForm() {}

    static Form<GatewayEndpoint> make(Kit kit) {
        return kit.form(GatewayEndpoint.class)
                .line(
                        tr("VPC"),
                        Lens.of(GatewayEndpoint.class, "vpc", GatewayEndpoint::vpc),
                        kit.container(ResourceType.VPC))
                .line(
                        tr("Service"),
                        Lens.of(GatewayEndpoint.class, "service", GatewayEndpoint::service),
                        kit.anywhere(tr("Not connected"), ResourceType.AWS_SERVICE))
                .wide(
                        tr("Route tables"),
                        Lens.of(GatewayEndpoint.class, "routeTables", GatewayEndpoint::routeTables),
                        kit.several(
                                tr("route table"),
                                subject -> subject.inVpc(ResourceType.ROUTE_TABLE)));
    }
}
