package dev.linkloom.app.inspector.form;

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
                        "Account",
                        Lens.of(PublicHostedZone.class, "account", PublicHostedZone::account),
                        kit.container(ResourceType.ACCOUNT))
                .line(
                        "Domain",
                        Lens.of(PublicHostedZone.class, "domain", PublicHostedZone::domain),
                        Kit.mono(Formats.DOMAIN))
                .wide(
                        "Records",
                        Lens.of(PublicHostedZone.class, "records", PublicHostedZone::records),
                        Records.editor());
    }
}
