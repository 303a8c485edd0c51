package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.VirtualPrivateGateway;

/// What can be edited of a virtual private gateway.
final class VirtualPrivateGatewayForm {

    private VirtualPrivateGatewayForm() {}

    static Form<VirtualPrivateGateway> make(Kit kit) {
        return kit.form(VirtualPrivateGateway.class)
                .line(
                        tr("VPC"),
                        Lens.of(VirtualPrivateGateway.class, "vpc", VirtualPrivateGateway::vpc),
                        kit.container(ResourceType.VPC))
                .line(
                        tr("Edge route table"),
                        Lens.of(
                                VirtualPrivateGateway.class,
                                "routeTable",
                                VirtualPrivateGateway::routeTable),
                        kit.inVpc(tr("None: straight in"), ResourceType.ROUTE_TABLE));
    }
}
