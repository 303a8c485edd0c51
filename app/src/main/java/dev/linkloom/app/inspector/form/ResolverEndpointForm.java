package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of a resolver endpoint.
final class ResolverEndpointForm {

    private ResolverEndpointForm() {}

    static Form<ResolverEndpoint> make(Kit kit) {
        return kit.form(ResolverEndpoint.class)
                .line(
                        "VPC",
                        Lens.of(ResolverEndpoint.class, "vpc", ResolverEndpoint::vpc),
                        kit.container(ResourceType.VPC))
                .line(
                        "Direction",
                        Lens.of(ResolverEndpoint.class, "direction", ResolverEndpoint::direction),
                        Kit.oneOf(ResolverEndpoint.Direction.class, Words::kebab))
                .wide(
                        "Network interfaces",
                        Lens.of(ResolverEndpoint.class, "interfaces", ResolverEndpoint::interfaces),
                        Rows.interfaces(kit))
                .wide(
                        "Security groups",
                        Lens.of(
                                ResolverEndpoint.class,
                                "securityGroups",
                                ResolverEndpoint::securityGroups),
                        kit.securityGroups());
    }
}
