package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of a private hosted zone.
final class PrivateHostedZoneForm {

    private PrivateHostedZoneForm() {}

    static Form<PrivateHostedZone> make(Kit kit) {
        return kit.form(PrivateHostedZone.class)
                .line(
                        tr("Account"),
                        Lens.of(PrivateHostedZone.class, "account", PrivateHostedZone::account),
                        kit.container(ResourceType.ACCOUNT))
                .line(
                        tr("Domain"),
                        Lens.of(PrivateHostedZone.class, "domain", PrivateHostedZone::domain),
                        Kit.mono(Formats.DOMAIN))
                .wide(
                        tr("Associated VPCs"),
                        Lens.of(PrivateHostedZone.class, "vpcs", PrivateHostedZone::vpcs),
                        kit.several(tr("VPC"), subject -> subject.all(ResourceType.VPC)))
                .wide(
                        tr("Records"),
                        Lens.of(PrivateHostedZone.class, "records", PrivateHostedZone::records),
                        Records.editor());
    }
}
