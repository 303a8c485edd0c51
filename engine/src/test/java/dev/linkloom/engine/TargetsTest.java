package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which targets a node may use, and how flows spread over them.
class TargetsTest {

    private static Design crossZone(Design design) {
        return Changes.balancer(design, true, List.of(T0.SG_NLB), true);
    }

    /// Half of the clients are given each zone.
    private static List<Flow> halfAndHalf() {
        List<Flow> flows = new ArrayList<>(Fleet.flows(T0.C1, T0.Z1, 20_000));
        flows.addAll(Fleet.flows(T0.C1, T0.Z2, 20_000));
        return flows;
    }

    @Test
    void nlb19WithoutCrossZoneEachZoneSharesItsHalf() {
        Map<ResourceId, Integer> counts = Fleet.spread(Fleet.of(2, 8), halfAndHalf());
        for (int i = 0; i < 2; i++) {
            assertEquals(10_000, counts.get(Fleet.target(1, i)), 400); // 25 % of 40,000
        }
        for (int i = 0; i < 8; i++) {
            assertEquals(2_500, counts.get(Fleet.target(2, i)), 200); // 6.25 %
        }
    }

    @Test
    void nlb19WithCrossZoneAllShareAlike() {
        Map<ResourceId, Integer> counts = Fleet.spread(crossZone(Fleet.of(2, 8)), halfAndHalf());
        assertEquals(10, counts.size());
        counts.forEach((target, count) -> assertEquals(4_000, count, 250, target.value())); // 10 %
    }

    @Test
    void nlb17NodesKeepToTheirZoneByDefault() {
        Design design = Fleet.of(2, 2);
        assertEquals(
                Set.of(Fleet.target(1, 0), Fleet.target(1, 1)),
                Fleet.spread(design, Fleet.flows(T0.C1, T0.Z1, 100)).keySet());
    }

    @Test
    void nlb18TheGroupsOwnSettingWins() {
        Design on = Changes.group(T0.design(), it -> it.withCrossZone(true));
        assertEquals(2, Fleet.spread(on, Fleet.flows(T0.C1, T0.Z1, 100)).size());
        Design off = Changes.group(crossZone(T0.design()), it -> it.withCrossZone(false));
        assertEquals(Set.of(T0.APP_1), Fleet.spread(off, Fleet.flows(T0.C1, T0.Z1, 100)).keySet());
    }

    @Test
    void nlb18AGroupOfAnApplicationLoadBalancerInherits() {
        Design design =
                Changes.group(
                        T0.design(), it -> it.withTargetType(TargetType.ALB).withCrossZone(true));
        Fabric fabric = Fabric.compile(design);
        assertEquals(false, fabric.crossZone(T0.NLB, T0.TG));
        assertEquals(true, Fabric.compile(crossZone(design)).crossZone(T0.NLB, T0.TG));
    }

    @Test
    void nlb10OneInstanceMayBeRegisteredOnSeveralPorts() {
        Design design =
                Changes.group(
                        T0.design(),
                        it ->
                                it.withTargets(
                                        List.of(
                                                new Target(T0.APP_1, null, 9001, null),
                                                new Target(T0.APP_1, null, 9002, null))));
        design = Changes.egress(design, T0.SG_NLB, Changes.tcp("all", "172.16.0.0/16"));
        design = Changes.ingress(design, T0.SG_TGT, Changes.tcp("9001-9002", "172.16.11.0/24"));
        Fabric fabric = Fabric.compile(design);
        Set<Integer> ports = new HashSet<>();
        for (Flow each : Fleet.flows(T0.C1, T0.Z1, 50)) {
            ports.add(fabric.trace(each).seenByTarget().packet().destinationPort());
        }
        assertEquals(Set.of(9001, 9002), ports);
    }

    @Test
    void nlb08ATargetForAllZonesIsEveryNodes() {
        Design design = Peer.registered(Peer.withPeer(T0.design(), T0.REGION));
        Expect.c1(design, T0.Z1).seen("172.16.11.5:20001 -> 10.50.1.10:8443");
        Expect.c1(design, T0.Z2).seen("172.16.12.5:20001 -> 10.50.1.10:8443");
    }

    @Test
    void nlb09AnInstanceOfAnotherVpcCannotBeRegistered() {
        Design design =
                Changes.group(
                        Peer.withPeer(T0.design(), T0.REGION),
                        it -> it.withTargets(List.of(new Target(Peer.MACHINE, null, null, null))));
        Expect.c1(design, T0.Z1).outcome("NO_TARGET at tg-api by NLB-24");
        assertEquals("unused NLB-09 Target.IpUnusable", TargetHealthTest.states(design).getFirst());
    }

    @Test
    void nlb16ATargetInAZoneWithoutANodeGetsNothing() {
        Design design =
                Changes.nlb(
                        crossZone(T0.design()), it -> it.withNodes(List.of(it.nodes().getFirst())));
        assertEquals(
                List.of("healthy NLB-14 null", "unused NLB-16 Target.NotInUse"),
                TargetHealthTest.states(design));
        assertEquals(
                Set.of(T0.APP_1), Fleet.spread(design, Fleet.flows(T0.C1, T0.Z1, 50)).keySet());
    }

    private static Flow port(ResourceId from, String host, int port) {
        return new Flow(from, host, 443, Protocol.TCP, port, null);
    }

    @Test
    void nlb27ATupleThatIsUsedAgainMayGoElsewhere() {
        Fabric fabric = Fabric.compile(crossZone(T0.design()));
        Set<ResourceId> targets = new HashSet<>();
        for (int initial = 0; initial < 20; initial++) {
            Flow flow = port(T0.C1, T0.Z1, 50000).beginning(initial);
            targets.add(fabric.trace(flow).seenByTarget().target());
        }
        assertEquals(Set.of(T0.APP_1, T0.APP_2), targets);
    }

    @Test
    void nlb27UdpHasNoSequenceNumbers() {
        Fabric fabric = Fabric.compile(crossZone(Fleet.overUdp(T0.design(), "10.0.0.0/16")));
        Set<ResourceId> targets = new HashSet<>();
        for (int initial = 0; initial < 20; initial++) {
            Flow flow = Flow.udp(T0.C1, T0.Z1, 53).beginning(initial);
            targets.add(fabric.trace(flow).seenByTarget().target());
        }
        assertEquals(1, targets.size());
    }

    @Test
    void nlb28OneConsumersConnectionsSpread() {
        assertEquals(2, Fleet.spread(crossZone(T0.design()), Fleet.flows(T0.C1, T0.Z1, 20)).size());
    }

    private static Design sticky(Design design) {
        return Changes.attributes(crossZone(design), it -> it.withSourceIpStickiness(true));
    }

    @Test
    void nlb29AStickyGroupSendsOneSourceToOneTarget() {
        Design design = sticky(Fleet.withDirectClient(T0.design()));
        assertEquals(1, Fleet.spread(design, Fleet.flows(Fleet.DIRECT, "172.16.11.5", 50)).size());
    }

    @Test
    void nlb29OverAnEndpointItPinsAllConsumersOfAnInterface() {
        List<Flow> flows = new ArrayList<>(Fleet.flows(T0.C1, T0.Z1, 30));
        flows.addAll(Fleet.flows(T0.C2, T0.Z1, 30));
        assertEquals(1, Fleet.spread(sticky(T0.design()), flows).size());
        String said =
                Fabric.compile(sticky(T0.design())).trace(flows.getFirst()).forward().stream()
                        .filter(each -> each.rule().value().equals("NLB-29"))
                        .map(each -> each.explanation())
                        .findFirst()
                        .orElseThrow();
        assertTrue(said.contains("assumed"), said);
    }

    @Test
    void nlb29ATlsListenerKnowsNoStickiness() {
        Design design =
                Changes.listeners(
                        sticky(T0.design()), new Listener(ListenerProtocol.TLS, 443, T0.TG));
        assertEquals(2, Fleet.spread(design, Fleet.flows(T0.C1, T0.Z1, 50)).size());
    }

    private static Design shifted(Design design) {
        return Changes.nlb(design, it -> it.withShiftedZoneId(T0.ZONE_1));
    }

    @Test
    void nlb40AZonalShiftTakesTheZoneOutOfDns() {
        Expect.c1(shifted(T0.design()), T0.R)
                .dns(T0.R + " ANSWERED 10.0.12.20 used 10.0.12.20 ttl 60")
                .outcome("DELIVERED");
        Expect.c1(shifted(T0.design()), T0.Z1).outcome("DELIVERED");
    }

    @Test
    void nlb40WithCrossZoneNobodyUsesTheZonesTargets() {
        Design design = shifted(crossZone(T0.design()));
        assertEquals(
                Set.of(T0.APP_2), Fleet.spread(design, Fleet.flows(T0.C1, T0.Z2, 50)).keySet());
        assertEquals("unused NLB-40 Target.NotInUse", TargetHealthTest.states(design).getFirst());
    }

    @Test
    void nlb09TrafficGoesToThePrimaryAddressAndTheTargetPort() {
        Expect.c1(T0.design(), T0.Z1).seen("172.16.11.5:20001 -> 172.16.1.10:8443");
        Design byIp =
                Changes.group(
                        T0.design(),
                        it ->
                                it.withTargetType(TargetType.IP)
                                        .withTargets(
                                                List.of(
                                                        new Target(
                                                                null,
                                                                Ip.of("172.16.1.10"),
                                                                null,
                                                                T0.ZONE_1))));
        Expect.c1(byIp, T0.Z1).seen("172.16.11.5:20001 -> 172.16.1.10:8443");
    }
}
