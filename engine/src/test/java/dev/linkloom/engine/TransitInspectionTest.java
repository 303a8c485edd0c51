package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.TransitGatewayAttachment;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Inspection between two spokes: the transit gateway leads both directions through a VPC with
/// Gateway Load Balancer endpoints (GWLB-08, NET-27).
class TransitInspectionTest {

    private static final ResourceId INSPECTION = Worlds.id("vpc-inspection");
    private static final Flow FLOW = Flow.tcp(HubDesign.CLIENT_1, "10.2.1.10", 22);

    private static GatewayLoadBalancerEndpoint door(int zone) {
        return new GatewayLoadBalancerEndpoint(
                Worlds.id("vpce-gwlbe-" + zone),
                "gwlbe-" + zone,
                Worlds.id("subnet-door-" + zone),
                Ip.of("10.250." + zone + ".20"),
                Worlds.id("vpce-svc-0fedcba9876543210"),
                InterfaceEndpoint.State.AVAILABLE);
    }

    private static Design zone(Design design, int zone) {
        String zoneId = zone == 1 ? T0.ZONE_1 : T0.ZONE_2;
        Design grown =
                Worlds.with(
                        design,
                        Worlds.subnet(
                                "subnet-in-" + zone,
                                INSPECTION,
                                zoneId,
                                "10.250.10" + zone + ".0/24"),
                        Worlds.subnet(
                                "subnet-door-" + zone,
                                INSPECTION,
                                zoneId,
                                "10.250." + zone + ".0/24"),
                        door(zone));
        grown =
                Worlds.routed(
                        grown,
                        Worlds.table("rtb-in-" + zone, INSPECTION, "0.0.0.0/0 vpce-gwlbe-" + zone),
                        Worlds.id("subnet-in-" + zone));
        return Worlds.routed(
                grown,
                Worlds.table("rtb-door-" + zone, INSPECTION, "10.0.0.0/8 tgw-1"),
                Worlds.id("subnet-door-" + zone));
    }

    private static Design design() {
        Design design = HubDesign.of();
        for (Resource each : InspectionDesign.of().resources()) {
            boolean ofTheWebServer =
                    InspectionDesign.APP_VPC.equals(each.id())
                            || InspectionDesign.APP_VPC.equals(each.parent())
                            || InspectionDesign.WEB.equals(each.id())
                            || InspectionDesign.DOOR.equals(each.id());
            design = ofTheWebServer ? design : design.with(each);
        }
        design = design.with(Worlds.vpc("vpc-inspection", T0.CONSUMER, T0.REGION, "10.250.0.0/16"));
        design = zone(zone(design, 1), 2);
        GatewayLoadBalancer gwlb =
                Changes.get(design, Worlds.id("gwlb-1"), GatewayLoadBalancer.class);
        return Worlds.with(
                Changes.ingress(design, HubDesign.SG_2, Changes.tcp("22", "10.0.0.0/8")),
                Worlds.subnet("subnet-fw-2", InspectionDesign.FW_VPC, T0.ZONE_2, "10.200.2.0/24"),
                gwlb.withCrossZone(true)
                        .withNodes(
                                List.of(
                                        gwlb.nodes().getFirst(),
                                        new NetworkLoadBalancer.Node(
                                                Worlds.id("subnet-fw-2"), Ip.of("10.200.2.5")))),
                Worlds.attachment("in", "vpc-inspection", "subnet-in-1", "subnet-in-2"),
                Worlds.transitTable("tgw-rtb-1", List.of("s1", "s2"), List.of(), "0.0.0.0/0 in"),
                Worlds.transitTable("tgw-rtb-2", List.of("in"), List.of("s1", "s2")));
    }

    @Test
    void gwlb08BothDirectionsPassTheEndpointOfTheirZone() {
        Design design =
                Changes.ingress(
                        design(),
                        InspectionDesign.SG_FW,
                        Changes.udp("6081", "10.200.0.0/16"),
                        Changes.tcp("80", "10.200.0.0/16"));
        Expect.flow(design, FLOW)
                .outcome("DELIVERED")
                .says("endpoint", "gwlbe-1 is the next hop")
                .says("appliance", "fw-1 gives the packet back");
    }

    private static Design twoZones() {
        return Worlds.with(
                Changes.ingress(
                        design(),
                        InspectionDesign.SG_FW,
                        Changes.udp("6081", "10.200.0.0/16"),
                        Changes.tcp("80", "10.200.0.0/16")),
                Worlds.subnet("subnet-s2-app-1", HubDesign.SPOKE_2, T0.ZONE_2, "10.2.1.0/24")
                        .withRouteTable(Worlds.id("rtb-s2")));
    }

    private static Design applianceMode(Boolean on) {
        TransitGatewayAttachment in =
                twoZones().all(TransitGatewayAttachment.class).stream()
                        .filter(each -> INSPECTION.equals(each.attached()))
                        .findFirst()
                        .orElseThrow();
        return twoZones().with(in.withApplianceMode(on));
    }

    /// Every flow enters by one zone both ways, and flows spread over both zones.
    @Test
    void net27InApplianceModeBothDirectionsEnterByTheSameZone() {
        Set<Boolean> first = new HashSet<>();
        for (int port = 49152; port < 49182; port++) {
            Flow flow = new Flow(HubDesign.CLIENT_1, "10.2.1.10", 22, Protocol.TCP, port, null);
            var trace = Expect.flow(applianceMode(true), flow).outcome("DELIVERED").trace();
            first.add(
                    trace.forward().stream()
                            .anyMatch(each -> each.explanation().contains("gwlbe-1 is the next")));
        }
        assertEquals(Set.of(true, false), first);
    }

    @Test
    void net27WhereNobodySaysIfItIsOnTheTraceAsks() {
        String unsaid = Fabric.compile(applianceMode(null)).trace(FLOW).explanation();
        assertTrue(unsaid.contains("Nor does it say whether"), unsaid);
        String off = Fabric.compile(applianceMode(false)).trace(FLOW).explanation();
        assertFalse(off.contains("Nor does it say whether"), off);
        Expect.flow(applianceMode(false), FLOW).outcome("AMBIGUOUS at vpce-gwlbe-1 by GWLB-08");
    }

    @Test
    void gwlb08SpokesInTwoZonesAreInspectedByDifferentEndpoints() {
        Expect.flow(twoZones(), FLOW).blockers("AMBIGUOUS at vpce-gwlbe-1 by GWLB-08");
    }
}
