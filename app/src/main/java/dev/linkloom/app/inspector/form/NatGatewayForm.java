package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of a NAT gateway.
final class NatGatewayForm {

    private NatGatewayForm() {}

    static Form<NatGateway> make(Kit kit) {
        return kit.form(NatGateway.class)
                .line(
                        tr("Subnet"),
                        Lens.of(NatGateway.class, "subnet", NatGateway::subnet),
                        kit.container(ResourceType.SUBNET))
                .line(
                        tr("Private IP"),
                        Lens.of(NatGateway.class, "privateIp", NatGateway::privateIp),
                        Kit.mono(Formats.optional(Formats.IP, tr("none yet"))))
                .line(
                        tr("Public IP"),
                        Lens.of(NatGateway.class, "publicIp", NatGateway::publicIp),
                        Kit.mono(Formats.optional(Formats.IP, tr("none: private NAT"))));
    }
}
