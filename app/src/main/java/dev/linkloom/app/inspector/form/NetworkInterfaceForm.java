package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

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
                        tr("Subnet"),
                        Lens.of(NetworkInterface.class, "subnet", NetworkInterface::subnet),
                        kit.container(ResourceType.SUBNET))
                .line(
                        tr("Private IP"),
                        Lens.of(NetworkInterface.class, "privateIp", NetworkInterface::privateIp),
                        Kit.mono(Formats.optional(Formats.IP, tr("none yet"))))
                .line(
                        tr("Attached to"),
                        Lens.of(NetworkInterface.class, "attachedTo", NetworkInterface::attachedTo),
                        kit.inVpc(tr("Nothing"), ResourceType.INSTANCE))
                .wide(
                        tr("Security groups"),
                        Lens.of(
                                NetworkInterface.class,
                                "securityGroups",
                                NetworkInterface::securityGroups),
                        kit.securityGroups());
    }
}
