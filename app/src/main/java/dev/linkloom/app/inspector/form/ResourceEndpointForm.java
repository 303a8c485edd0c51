package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of a resource endpoint.
final class ResourceEndpointForm {

    private ResourceEndpointForm() {}

    static Form<ResourceEndpoint> make(Kit kit) {
        return kit.form(ResourceEndpoint.class)
                .line(
                        tr("VPC"),
                        Lens.of(ResourceEndpoint.class, "vpc", ResourceEndpoint::vpc),
                        kit.container(ResourceType.VPC))
                .line(
                        tr("Configuration"),
                        Lens.of(
                                ResourceEndpoint.class,
                                "configuration",
                                ResourceEndpoint::configuration),
                        kit.anywhere(tr("Not connected"), ResourceType.RESOURCE_CONFIGURATION))
                .wide(
                        tr("Network interfaces"),
                        Lens.of(ResourceEndpoint.class, "interfaces", ResourceEndpoint::interfaces),
                        Rows.interfaces(kit))
                .wide(
                        tr("Security groups"),
                        Lens.of(
                                ResourceEndpoint.class,
                                "securityGroups",
                                ResourceEndpoint::securityGroups),
                        kit.securityGroups())
                .line(
                        tr("Private DNS"),
                        Lens.of(ResourceEndpoint.class, "privateDns", ResourceEndpoint::privateDns),
                        Kit.onOff())
                .line(
                        tr("State"),
                        Lens.of(ResourceEndpoint.class, "state", ResourceEndpoint::state),
                        Kit.oneOf(InterfaceEndpoint.State.class, Words::camel))
                .line(
                        tr("DNS suffix"),
                        Lens.of(ResourceEndpoint.class, "dnsSuffix", ResourceEndpoint::dnsSuffix),
                        Kit.mono(Formats.DNS_SUFFIX));
    }
}
