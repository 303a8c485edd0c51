package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.VpnConnection;

/// What can be edited of a VPN connection.
final class VpnConnectionForm {

    private VpnConnectionForm() {}

    static Form<VpnConnection> make(Kit kit) {
        return kit.form(VpnConnection.class)
                .line(
                        tr("Gateway"),
                        Lens.of(VpnConnection.class, "gateway", VpnConnection::gateway),
                        kit.anywhere(
                                tr("Not connected"),
                                ResourceType.VIRTUAL_PRIVATE_GATEWAY,
                                ResourceType.TRANSIT_GATEWAY))
                .line(
                        tr("On-premises network"),
                        Lens.of(VpnConnection.class, "onPremises", VpnConnection::onPremises),
                        kit.anywhere(tr("Not connected"), ResourceType.ON_PREMISES))
                .line(
                        tr("Routing"),
                        Lens.of(VpnConnection.class, "routing", VpnConnection::routing),
                        Kit.oneOf(VpnConnection.Routing.class, Words::kebab))
                .line(
                        tr("Static routes"),
                        Lens.of(VpnConnection.class, "staticRoutes", VpnConnection::staticRoutes),
                        Kit.mono(Kit.CIDRS))
                .line(tr("Up"), Lens.of(VpnConnection.class, "up", VpnConnection::up), Kit.onOff());
    }
}
