package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.ResourceGateway;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of a resource gateway.
final class ResourceGatewayForm {

    private ResourceGatewayForm() {}

    static Form<ResourceGateway> make(Kit kit) {
        return kit.form(ResourceGateway.class)
                .line(
                        tr("VPC"),
                        Lens.of(ResourceGateway.class, "vpc", ResourceGateway::vpc),
                        kit.container(ResourceType.VPC))
                .wide(
                        tr("Network interfaces"),
                        Lens.of(ResourceGateway.class, "interfaces", ResourceGateway::interfaces),
                        Rows.interfaces(kit))
                .wide(
                        tr("Security groups"),
                        Lens.of(
                                ResourceGateway.class,
                                "securityGroups",
                                ResourceGateway::securityGroups),
                        kit.securityGroups());
    }
}
