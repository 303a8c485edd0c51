package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.Vpc;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeSet;

/// WALK-10: a service whose machines are in another Region, over a peering of the provider's or by
/// a cross-Region endpoint.
class Walk10InterRegionTest {

    private static final Design PEERED = InterRegionDesign.peered();
    private static final Legs LEGS = Legs.C1_ZONE_1;

    /// A flow that goes to the first target; either node may use both.
    private static Flow toFirstTarget(Design design) {
        Fabric fabric = Fabric.compile(design);
        for (int port = 49152; port < 49200; port++) {
            Flow flow = new Flow(T0.C1, "10.0.11.20", 443, Protocol.TCP, port, null);
            var seen = fabric.trace(flow).seenByTarget();
            if (seen != null && seen.target().equals(T0.APP_1)) {
                return flow;
            }
        }
        throw new AssertionError("No flow goes to the first target.");
    }

    private static String forward() {
        return LEGS.f1()
                + LEGS.groupsOfEndpoint()
                + LEGS.f2()
                + LEGS.groupsOfBalancer("sg-nlb")
                + Tables.expected(
                        """
                        target-group   tg-api         NLB-17 10.0.1.10:49152 -> 10.0.11.20:443
                        load-balancer  nlb-api        SRC-01 10.0.1.10:49152 -> 10.0.11.20:443 => 172.20.11.5:20001 -> 172.16.1.10:8443
                        security-group sg-nlb         SRC-30 172.20.11.5:20001 -> 172.16.1.10:8443
                        network-acl    subnet-f-nlb-1 NET-11 172.20.11.5:20001 -> 172.16.1.10:8443
                        route          rtb-front      NET-17 172.20.11.5:20001 -> 172.16.1.10:8443
                        peering        pcx-1          NET-22 172.20.11.5:20001 -> 172.16.1.10:8443
                        network-acl    subnet-p-app-1 NET-11 172.20.11.5:20001 -> 172.16.1.10:8443
                        security-group sg-tgt         SRC-33 172.20.11.5:20001 -> 172.16.1.10:8443
                        target         i-app-1        NLB-09 172.20.11.5:20001 -> 172.16.1.10:8443
                        """);
    }

    private static String reply() {
        return Tables.expected(
                        """
                        target         i-app-1        NET-16 172.16.1.10:8443 -> 172.20.11.5:20001
                        security-group sg-tgt         NET-02 172.16.1.10:8443 -> 172.20.11.5:20001
                        network-acl    subnet-p-app-1 NET-11 172.16.1.10:8443 -> 172.20.11.5:20001
                        route          rtb-home       NET-17 172.16.1.10:8443 -> 172.20.11.5:20001
                        peering        pcx-1          NET-22 172.16.1.10:8443 -> 172.20.11.5:20001
                        network-acl    subnet-f-nlb-1 NET-11 172.16.1.10:8443 -> 172.20.11.5:20001
                        security-group sg-nlb         NET-02 172.16.1.10:8443 -> 172.20.11.5:20001
                        load-balancer  nlb-api        SRC-40 172.16.1.10:8443 -> 172.20.11.5:20001 => 10.0.11.20:443 -> 10.0.1.10:49152
                        fabric         vpce-svc-0123456789abcdef0 SRC-40 10.0.11.20:443 -> 10.0.1.10:49152
                        """)
                + LEGS.r3();
    }

    @Test
    void theFrontVpcLeadsOverThePeering() {
        Flow flow = toFirstTarget(PEERED);
        String port = ":" + flow.sourcePort();
        Expect.flow(PEERED, flow)
                .outcome("DELIVERED")
                .forward(forward().replace(":49152", port))
                .reply(reply().replace(":49152", port))
                .seen("172.20.11.5:20001 -> 172.16.1.10:8443");
    }

    @Test
    void nlb08BothTargetsServeEitherNode() {
        Fabric fabric = Fabric.compile(PEERED);
        for (String door : List.of("10.0.11.20", "10.0.12.20")) {
            var targets = new TreeSet<String>();
            for (int port = 49152; port < 49200; port++) {
                Trace trace = fabric.trace(new Flow(T0.C1, door, 443, Protocol.TCP, port, null));
                targets.add(trace.seenByTarget().target().value());
            }
            assertEquals("[i-app-1, i-app-2]", targets.toString());
        }
    }

    @Test
    void lat02TheOceanTakes35MillisecondsOneWay() {
        Trace trace = Fabric.compile(PEERED).trace(toFirstTarget(PEERED));
        assertEquals(
                35_000,
                trace.forward().stream()
                        .filter(hop -> hop.kind().word().equals("peering"))
                        .mapToLong(hop -> hop.latencyMicros())
                        .sum());
    }

    @Test
    void net24APeeringBetweenRegionsTakes8500Bytes() {
        Expect.flow(PEERED, toFirstTarget(PEERED).sized(9001))
                .outcome("DELIVERED")
                .says("peering", "up to 8500 bytes; TCP adapts");
    }

    @Test
    void net22WithoutARouteBackChecksFailFirstAndTheNodeFailsOpen() {
        Design design = PEERED.with(Worlds.table("rtb-home", T0.VPC_P));
        assertEquals(
                4,
                Fabric.compile(design).health(T0.NLB).stream()
                        .filter(each -> !each.healthy())
                        .count());
        Expect.flow(design, Flow.tcp(T0.C1, "10.0.11.20", 443))
                .outcome("NO_ROUTE at rtb-home by NET-22")
                .code("NO_ROUTE_TO_DESTINATION")
                .says("target-group", "fails open");
    }

    @Test
    void src08ClientIpPreservationDoesNotReachThatFar() {
        Design design = Changes.targetGroup(PEERED, true, false, HealthCheck.DEFAULT);
        Expect.flow(design, Flow.tcp(T0.C1, "10.0.11.20", 443))
                .outcome("NO_ROUTE at nlb-api by SRC-08");
    }

    @Test
    void src04ForUdpItIsForcedSoItFails() {
        Design design = Changes.udpService(PEERED, "10.0.0.0/16");
        Expect.flow(design, Flow.udp(T0.C1, "10.0.11.20", 443))
                .outcome("NO_ROUTE at nlb-api by SRC-08");
    }

    @Test
    void net21TheProvidersOwnVpcsMayNotOverlap() {
        Vpc home = Changes.get(PEERED, T0.VPC_P, Vpc.class);
        Design design =
                PEERED.with(
                        home.withCidrs(
                                List.of(Cidr.of("172.16.0.0/16"), Cidr.of("172.20.99.0/24"))));
        Expect.flow(design, Flow.tcp(T0.C1, "10.0.11.20", 443))
                .outcome("BLACKHOLE at pcx-1 by NET-21");
    }

    @Test
    void svc30ACrossRegionEndpointNeedsNeitherFrontVpcNorPeering() {
        Expect expect =
                Expect.flow(InterRegionDesign.nativeEndpoint(), Flow.tcp(T0.C1, "10.0.11.20", 443))
                        .outcome("DELIVERED")
                        .says("fabric", "Across Regions AWS picks the node");
        assertEquals(
                "172.16.1",
                expect.trace().seenByTarget().packet().source().toString().substring(0, 8));
    }

    @Test
    void lat02TheFabricCrossesTheOceanToo() {
        Trace trace =
                Fabric.compile(InterRegionDesign.nativeEndpoint())
                        .trace(Flow.tcp(T0.C1, "10.0.11.20", 443));
        assertEquals(
                35_200,
                trace.forward().stream()
                        .filter(hop -> hop.kind().word().equals("fabric"))
                        .mapToLong(hop -> hop.latencyMicros())
                        .sum());
    }

    @Test
    void svc33ItsNameHoldsTheRegionOfTheService() {
        Expect.flow(InterRegionDesign.nativeEndpoint(), Flow.tcp(T0.C1, T0.R, 443))
                .dns(T0.R + " ANSWERED 10.0.11.20 10.0.12.20 used 10.0.11.20 ttl 60")
                .outcome("DELIVERED");
    }

    @Test
    void svc27OtherRegionsHaveToBeOffered() {
        Design design = InterRegionDesign.nativeEndpoint();
        var service = Changes.get(design, T0.SERVICE, EndpointService.class);
        Expect.flow(
                        design.with(service.withSupportedRegions(List.of())),
                        Flow.tcp(T0.C1, "10.0.11.20", 443))
                .outcome("CREATE_REJECTED at vpce-0a1b2c3d4e5f60718 by VALID-09");
    }
}
