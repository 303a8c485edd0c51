package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.TransitGatewayAttachment;

/// What can be edited of a transit gateway attachment.
final class TransitGatewayAttachmentForm {

    private TransitGatewayAttachmentForm() {}

    static Form<TransitGatewayAttachment> make(Kit kit) {
        return kit.form(TransitGatewayAttachment.class)
                .line(
                        tr("Transit gateway"),
                        Lens.of(
                                TransitGatewayAttachment.class,
                                "transitGateway",
                                TransitGatewayAttachment::transitGateway),
                        kit.anywhere(tr("Not connected"), ResourceType.TRANSIT_GATEWAY))
                .line(
                        tr("Attached"),
                        Lens.of(
                                TransitGatewayAttachment.class,
                                "attached",
                                TransitGatewayAttachment::attached),
                        kit.anywhere(
                                tr("Not connected"),
                                ResourceType.VPC,
                                ResourceType.VPN_CONNECTION,
                                ResourceType.DIRECT_CONNECT_GATEWAY,
                                ResourceType.TRANSIT_GATEWAY))
                .wide(
                        tr("Subnets"),
                        Lens.of(
                                TransitGatewayAttachment.class,
                                "subnets",
                                TransitGatewayAttachment::subnets),
                        kit.several(tr("subnet"), subject -> subject.all(ResourceType.SUBNET)))
                .line(
                        tr("Appliance mode"),
                        Lens.of(
                                TransitGatewayAttachment.class,
                                "applianceMode",
                                TransitGatewayAttachment::applianceMode),
                        Kit.onOffOr(tr("Not said")));
    }
}
