package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Editor;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.ListEditor;
import dev.linkloom.app.inspector.editor.RowEditor;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.OnPremises.Forwarder;

import java.util.List;

/// What can be edited of a network outside AWS.
final class OnPremisesForm {

    private OnPremisesForm() {}

    static Form<OnPremises> make(Kit kit) {
        return kit.form(OnPremises.class)
                .line(
                        tr("CIDR blocks"),
                        Lens.of(OnPremises.class, "cidrs", OnPremises::cidrs),
                        Kit.mono(Kit.CIDRS))
                .line(
                        tr("Resolver"),
                        Lens.of(OnPremises.class, "resolver", OnPremises::resolver),
                        Kit.mono(Formats.optional(Formats.IP, "192.168.0.53")))
                .line(
                        tr("Rebinding protection"),
                        Lens.of(
                                OnPremises.class,
                                "rebindingProtection",
                                OnPremises::rebindingProtection),
                        Kit.onOff())
                .wide(
                        tr("Forwarders"),
                        Lens.of(OnPremises.class, "forwarders", OnPremises::forwarders),
                        new ListEditor<>(
                                tr("forwarder"),
                                OnPremisesForm::forwarder,
                                (_, _) -> new Forwarder("example.com", List.of())))
                .wide(
                        tr("Records"),
                        Lens.of(OnPremises.class, "records", OnPremises::records),
                        Records.editor());
    }

    private static Editor<Forwarder> forwarder() {
        return new RowEditor<Forwarder>()
                .cell(
                        tr("Domain"),
                        6,
                        Lens.of(Forwarder.class, "domain", Forwarder::domain),
                        Kit.mono(Formats.DOMAIN))
                .cell(
                        tr("Resolvers"),
                        6,
                        Lens.of(Forwarder.class, "resolvers", Forwarder::resolvers),
                        Kit.mono(Formats.list(Formats.IP, "10.0.21.10, …")));
    }
}
