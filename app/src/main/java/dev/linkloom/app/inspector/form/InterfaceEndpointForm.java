package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Editor;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.ListEditor;
import dev.linkloom.app.inspector.editor.RowEditor;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What can be edited of an interface endpoint.
final class InterfaceEndpointForm {

    private InterfaceEndpointForm() {}

    static Form<InterfaceEndpoint> make(Kit kit) {
        return kit.form(InterfaceEndpoint.class)
                .line(
                        "VPC",
                        Lens.of(InterfaceEndpoint.class, "vpc", InterfaceEndpoint::vpc),
                        kit.container(ResourceType.VPC))
                .line(
                        "Service",
                        Lens.of(InterfaceEndpoint.class, "service", InterfaceEndpoint::service),
                        kit.anywhere("Not connected", ResourceType.ENDPOINT_SERVICE))
                .line(
                        "State",
                        Lens.of(InterfaceEndpoint.class, "state", InterfaceEndpoint::state),
                        Kit.oneOf(State.class, Words::camel))
                .line(
                        "Private DNS",
                        Lens.of(
                                InterfaceEndpoint.class,
                                "privateDns",
                                InterfaceEndpoint::privateDns),
                        Kit.onOff())
                .line(
                        "DNS suffix",
                        Lens.of(InterfaceEndpoint.class, "dnsSuffix", InterfaceEndpoint::dnsSuffix),
                        Kit.mono(Formats.DNS_SUFFIX))
                .wide(
                        "Network interfaces",
                        Lens.of(
                                InterfaceEndpoint.class,
                                "interfaces",
                                InterfaceEndpoint::interfaces),
                        new ListEditor<>(
                                "network interface",
                                () -> networkInterface(kit),
                                InterfaceEndpointForm::next))
                .wide(
                        "Security groups",
                        Lens.of(
                                InterfaceEndpoint.class,
                                "securityGroups",
                                InterfaceEndpoint::securityGroups),
                        kit.securityGroups());
    }

    private static Editor<EndpointInterface> networkInterface(Kit kit) {
        return new RowEditor<EndpointInterface>()
                .cell(
                        "Subnet",
                        6,
                        Lens.of(EndpointInterface.class, "subnet", EndpointInterface::subnet),
                        kit.required(ResourceType.SUBNET))
                .cell(
                        "Private IP",
                        6,
                        Lens.of(EndpointInterface.class, "privateIp", EndpointInterface::privateIp),
                        Kit.mono(Formats.optional(Formats.IP, "automatic")));
    }

    private static @Nullable EndpointInterface next(
            Subject subject, List<EndpointInterface> present) {
        ResourceId free =
                Free.subnet(subject, present.stream().map(EndpointInterface::subnet).toList());
        return free == null ? null : new EndpointInterface(free, null);
    }
}
