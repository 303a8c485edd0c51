package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.TransitGateway;

/// What can be edited of a transit gateway.
final class TransitGatewayForm {

    private TransitGatewayForm() {}

    static Form<TransitGateway> make(Kit kit) {
        return kit.form(TransitGateway.class)
                .line(
                        tr("Account"),
                        Lens.of(TransitGateway.class, "account", TransitGateway::account),
                        kit.container(ResourceType.ACCOUNT))
                .line(
                        tr("Region"),
                        Lens.of(TransitGateway.class, "region", TransitGateway::region),
                        Kit.suggest(Formats.REGION))
                .line(
                        tr("Group references"),
                        Lens.of(
                                TransitGateway.class,
                                "securityGroupReferencing",
                                TransitGateway::securityGroupReferencing),
                        Kit.onOff());
    }
}
