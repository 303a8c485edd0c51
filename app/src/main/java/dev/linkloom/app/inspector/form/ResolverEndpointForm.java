package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of a resolver endpoint.
final class ResolverEndpointForm {

    private ResolverEndpointForm() {}

    static Form<ResolverEndpoint> make(Kit kit) {
        return kit.form(ResolverEndpoint.class)
                .line(
                        tr("VPC"),
                        Lens.of(ResolverEndpoint.class, "vpc", ResolverEndpoint::vpc),
                        kit.container(ResourceType.VPC))
                .line(
                        tr("Direction"),
                        Lens.of(ResolverEndpoint.class, "direction", ResolverEndpoint::direction),
                        Kit.oneOf(ResolverEndpoint.Direction.class, Words::kebab))
                .wide(
                        tr("Network interfaces"),
                        Lens.of(ResolverEndpoint.class, "interfaces", ResolverEndpoint::interfaces),
                        Rows.interfaces(kit))
                .wide(
                        tr("Security groups"),
                        Lens.of(
                                ResolverEndpoint.class,
                                "securityGroups",
                                ResolverEndpoint::securityGroups),
                        kit.securityGroups());
    }
}
