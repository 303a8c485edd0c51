package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of a Direct Connect gateway.
final class DirectConnectGatewayForm {

    private DirectConnectGatewayForm() {}

    static Form<DirectConnectGateway> make(Kit kit) {
        return kit.form(DirectConnectGateway.class)
                .line(
                        tr("Account"),
                        Lens.of(
                                DirectConnectGateway.class,
                                "account",
                                DirectConnectGateway::account),
                        kit.container(ResourceType.ACCOUNT))
                .wide(
                        tr("Virtual private gateways"),
                        Lens.of(
                                DirectConnectGateway.class,
                                "gateways",
                                DirectConnectGateway::gateways),
                        kit.several(
                                tr("virtual private gateway"),
                                subject -> subject.all(ResourceType.VIRTUAL_PRIVATE_GATEWAY)));
    }
}
