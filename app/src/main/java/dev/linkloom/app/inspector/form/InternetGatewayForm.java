package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of an internet gateway.
final class InternetGatewayForm {

    private InternetGatewayForm() {}

    static Form<InternetGateway> make(Kit kit) {
        return kit.form(InternetGateway.class)
                .line(
                        tr("VPC"),
                        Lens.of(InternetGateway.class, "vpc", InternetGateway::vpc),
                        kit.container(ResourceType.VPC))
                .line(
                        tr("Edge route table"),
                        Lens.of(InternetGateway.class, "routeTable", InternetGateway::routeTable),
                        kit.inVpc(tr("None: straight in"), ResourceType.ROUTE_TABLE));
    }
}
