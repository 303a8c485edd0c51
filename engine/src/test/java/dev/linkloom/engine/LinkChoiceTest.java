package dev.linkloom.engine;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.VpnConnection;
import dev.linkloom.model.resource.VpnConnection.Routing;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Which of several links a virtual private gateway hands a packet to (NET-17).
class LinkChoiceTest {

    private static final Flow FLOW = Flow.tcp(OnPremisesDesign.H, "10.0.11.20", 443);

    private static VpnConnection vpn(String id, Routing routing, String... blocks) {
        return new VpnConnection(
                Worlds.id(id),
                id,
                OnPremisesDesign.VGW,
                OnPremisesDesign.HOME,
                routing,
                List.of(blocks).stream().map(Cidr::of).toList(),
                true);
    }

    private static Design withoutDirectConnect(VpnConnection... connections) {
        return Worlds.with(OnPremisesDesign.of().without(OnPremisesDesign.VIF), connections);
    }

    @Test
    void net17DirectConnectBeatsAVpnForTheSameBlock() {
        Design design = OnPremisesDesign.of().with(vpn("vpn-1", Routing.STATIC, "192.168.0.0/16"));
        Expect.flow(design, FLOW).outcome("DELIVERED").says("gateway", "hands the packet to dx-1.");
    }

    @Test
    void net17AVpnWithALongerPrefixBeatsDirectConnect() {
        Design design = OnPremisesDesign.of().with(vpn("vpn-1", Routing.STATIC, "192.168.50.0/24"));
        Expect.flow(design, FLOW)
                .outcome("DELIVERED")
                .says("gateway", "hands the packet to vpn-1.");
    }

    @Test
    void net17AStaticVpnBeatsOneThatLearnsByBgp() {
        Design design =
                withoutDirectConnect(
                        vpn("vpn-1", Routing.BGP), vpn("vpn-2", Routing.STATIC, "192.168.0.0/16"));
        Expect.flow(design, FLOW)
                .outcome("DELIVERED")
                .says("gateway", "hands the packet to vpn-2.");
    }
}
