package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of an internet gateway.
final class InternetGatewayForm {

    private InternetGatewayForm() {}

    static Form<InternetGateway> make(Kit kit) {
        return kit.form(InternetGateway.class)
                .line(
                        "VPC",
                        Lens.of(InternetGateway.class, "vpc", InternetGateway::vpc),
                        kit.container(ResourceType.VPC))
                .line(
                        "Edge route table",
                        Lens.of(InternetGateway.class, "routeTable", InternetGateway::routeTable),
                        kit.inVpc("None: straight in", ResourceType.ROUTE_TABLE));
    }
}
