package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.PublicHostedZone;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of a public hosted zone.
final class PublicHostedZoneForm {

    private PublicHostedZoneForm() {}

    static Form<PublicHostedZone> make(Kit kit) {
        return kit.form(PublicHostedZone.class)
                .line(
                        tr("Account"),
                        Lens.of(PublicHostedZone.class, "account", PublicHostedZone::account),
                        kit.container(ResourceType.ACCOUNT))
                .line(
                        tr("Domain"),
                        Lens.of(PublicHostedZone.class, "domain", PublicHostedZone::domain),
                        Kit.mono(Formats.DOMAIN))
                .wide(
                        tr("Records"),
                        Lens.of(PublicHostedZone.class, "records", PublicHostedZone::records),
                        Records.editor());
    }
}
