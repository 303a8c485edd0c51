package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of a network interface.
final class NetworkInterfaceForm {

    private NetworkInterfaceForm() {}

    static Form<NetworkInterface> make(Kit kit) {
        return kit.form(NetworkInterface.class)
                .line(
                        "Subnet",
                        Lens.of(NetworkInterface.class, "subnet", NetworkInterface::subnet),
                        kit.container(ResourceType.SUBNET))
                .line(
                        "Private IP",
                        Lens.of(NetworkInterface.class, "privateIp", NetworkInterface::privateIp),
                        Kit.mono(Formats.optional(Formats.IP, "none yet")))
                .line(
                        "Attached to",
                        Lens.of(NetworkInterface.class, "attachedTo", NetworkInterface::attachedTo),
                        kit.inVpc("Nothing", ResourceType.INSTANCE))
                .wide(
                        "Security groups",
                        Lens.of(
                                NetworkInterface.class,
                                "securityGroups",
                                NetworkInterface::securityGroups),
                        kit.securityGroups());
    }
}
