package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of a host.
final class HostForm {

    private HostForm() {}

    static Form<Host> make(Kit kit) {
        return kit.form(Host.class)
                .line(
                        tr("Network"),
                        Lens.of(Host.class, "network", Host::network),
                        kit.anywhere(null, ResourceType.ON_PREMISES, ResourceType.INTERNET))
                .line(
                        tr("IP"),
                        Lens.of(Host.class, "ip", Host::ip),
                        Kit.mono(Formats.optional(Formats.IP, tr("none yet"))))
                .line(tr("Running"), Lens.of(Host.class, "running", Host::running), Kit.onOff())
                .line(
                        tr("Listens on"),
                        Lens.of(Host.class, "listening", Host::listening),
                        Kit.mono(Kit.ports()));
    }
}
