package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpnConnection;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Blocks of networks that are routed to each other, and of those that only an endpoint joins.
class OverlapLintTest {

    private static List<String> found(Design design, String rule) {
        return Fabric.compile(design).findings().stream()
                .filter(each -> each.rule().value().equals(rule))
                .map(Finding::explanation)
                .toList();
    }

    private static Design blocks(Design design, ResourceId vpc, String... blocks) {
        Vpc it = Changes.get(design, vpc, Vpc.class);
        return design.with(it.withCidrs(List.of(blocks).stream().map(Cidr::of).toList()));
    }

    @Test
    void net27ASecondVpcOnATransitGatewayIsNotReachedAtTheSameAddresses() {
        Design hub = HubDesign.of();
        assertEquals(List.of(), found(hub, "NET-27"));
        String first = Changes.get(hub, HubDesign.SPOKE_1, Vpc.class).cidrs().toString();
        Design both = blocks(hub, HubDesign.SPOKE_2, first.substring(1, first.length() - 1));
        List<String> found = found(both, "NET-27");
        assertEquals(1, found.size(), found::toString);
        assertTrue(
                found.getFirst()
                        .matches(".* has addresses of .* too, and .* leads to one of them only.*"),
                found::toString);
        Design apart =
                both.with(
                        Worlds.transitTable(
                                "tgw-rtb-1",
                                List.of("hub", "s1", "s2"),
                                List.of("hub", "s1"),
                                new String[0]));
        assertEquals(List.of(), found(apart, "NET-27"), "s2 is told to nobody");
    }

    @Test
    void net27ANetworkOutsideOnATransitGatewayMayHaveTheAddressesToo() {
        String block =
                Changes.get(HubDesign.of(), HubDesign.SPOKE_1, Vpc.class).cidrs().getFirst() + "";
        Design design = withVpn(block);
        assertEquals(1, found(design, "NET-27").size());
        assertTrue(found(design, "NET-27").getFirst().contains("of corp too"));
        assertEquals(List.of(), found(withVpn("10.0.0.0/8"), "NET-27"), "a sum of networks");
    }

    private static Design withVpn(String block) {
        OnPremises corp = OnPremisesDesign.home();
        ResourceId vpn = Worlds.id("vpn-1");
        return Worlds.with(
                HubDesign.of(),
                corp.withCidrs(List.of(Cidr.of(block))),
                new VpnConnection(
                        vpn,
                        "vpn-1",
                        Worlds.id("tgw-1"),
                        corp.id(),
                        VpnConnection.Routing.BGP,
                        List.of(),
                        true),
                Worlds.attachment("vpn", "vpn-1"),
                Worlds.transitTable(
                        "tgw-rtb-1",
                        List.of("hub", "s1", "s2", "vpn"),
                        List.of("hub", "s1", "s2", "vpn"),
                        new String[0]));
    }

    @Test
    void net18LocalRoutesHideTheSameAddressesOutside() {
        Design office = OnPremisesDesign.of();
        assertEquals(List.of(), found(office, "NET-18"));
        OnPremises corp = Changes.get(office, OnPremisesDesign.HOME, OnPremises.class);
        Design same = office.with(corp.withCidrs(List.of(Cidr.of("10.0.99.0/24"))));
        assertEquals(1, found(same, "NET-18").size(), () -> found(same, "NET-18").toString());
        assertTrue(found(same, "NET-18").getFirst().startsWith("10.0.99.0/24 of corp lies in"));
        assertEquals(
                List.of(),
                found(same.with(OnPremisesDesign.vif(1500, false)), "NET-18"),
                "nothing comes over a link that is down");
    }

    @Test
    void net26AnEndpointJoinsVpcsWithTheSameBlocks() {
        Fabric fabric = Fabric.compile(T0.design());
        Vpc consumer = Changes.get(T0.design(), T0.VPC_C, Vpc.class);
        Vpc provider = Changes.get(T0.design(), T0.VPC_P, Vpc.class);
        Vpc same = consumer.withCidrs(provider.cidrs());
        assertEquals(List.of(provider), fabric.insight().sharingThroughEndpoints(same));
        Vpc other = consumer.withCidrs(List.of(Cidr.of("192.168.0.0/16")));
        assertEquals(List.of(), fabric.insight().sharingThroughEndpoints(other));
    }
}
