package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.VpnConnection;

/// What can be edited of a VPN connection.
final class VpnConnectionForm {

    private VpnConnectionForm() {}

    static Form<VpnConnection> make(Kit kit) {
        return kit.form(VpnConnection.class)
                .line(
                        "Gateway",
                        Lens.of(VpnConnection.class, "gateway", VpnConnection::gateway),
                        kit.anywhere(
                                "Not connected",
                                ResourceType.VIRTUAL_PRIVATE_GATEWAY,
                                ResourceType.TRANSIT_GATEWAY))
                .line(
                        "On-premises network",
                        Lens.of(VpnConnection.class, "onPremises", VpnConnection::onPremises),
                        kit.anywhere("Not connected", ResourceType.ON_PREMISES))
                .line(
                        "Routing",
                        Lens.of(VpnConnection.class, "routing", VpnConnection::routing),
                        Kit.oneOf(VpnConnection.Routing.class, Words::kebab))
                .line(
                        "Static routes",
                        Lens.of(VpnConnection.class, "staticRoutes", VpnConnection::staticRoutes),
                        Kit.mono(Kit.CIDRS))
                .line("Up", Lens.of(VpnConnection.class, "up", VpnConnection::up), Kit.onOff());
    }
}
