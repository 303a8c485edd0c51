package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.VirtualInterface;

/// What can be edited of a virtual interface.
final class VirtualInterfaceForm {

    private VirtualInterfaceForm() {}

    static Form<VirtualInterface> make(Kit kit) {
        return kit.form(VirtualInterface.class)
                .line(
                        tr("Type"),
                        Lens.of(VirtualInterface.class, "kind", VirtualInterface::kind),
                        Kit.oneOf(VirtualInterface.Kind.class, Words::kebab))
                .line(
                        tr("Gateway"),
                        Lens.of(VirtualInterface.class, "gateway", VirtualInterface::gateway),
                        kit.anywhere(
                                tr("Not connected"),
                                ResourceType.VIRTUAL_PRIVATE_GATEWAY,
                                ResourceType.DIRECT_CONNECT_GATEWAY))
                .line(
                        tr("On-premises network"),
                        Lens.of(VirtualInterface.class, "onPremises", VirtualInterface::onPremises),
                        kit.anywhere(tr("Not connected"), ResourceType.ON_PREMISES))
                .line(
                        tr("MTU"),
                        Lens.of(VirtualInterface.class, "mtu", VirtualInterface::mtu),
                        Kit.mono(Formats.MTU))
                .line(
                        tr("Up"),
                        Lens.of(VirtualInterface.class, "up", VirtualInterface::up),
                        Kit.onOff());
    }
}
