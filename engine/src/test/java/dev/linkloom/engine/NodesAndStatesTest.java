package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.dns.LoadBalancerNames;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.IpAddressType;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.NetworkLoadBalancer.Scheme;
import dev.linkloom.model.resource.TargetGroup.Target.Phase;
import dev.linkloom.model.resource.VirtualPrivateGateway;
import dev.linkloom.model.resource.Vpc;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Nodes of load balancers as DNS shows them, states of targets, and what does not fit together.
class NodesAndStatesTest {

    private static String name(Design design) {
        NetworkLoadBalancer balancer = Changes.get(design, T0.NLB, NetworkLoadBalancer.class);
        return LoadBalancerNames.of(design, balancer).regional();
    }

    private static Design dual(Scheme scheme, String publicIp) {
        Vpc home = Changes.get(T0.design(), T0.VPC_P, Vpc.class);
        Design design =
                T0.design()
                        .with(
                                home.withCidrs(
                                        List.of(
                                                Cidr.of("172.16.0.0/16"),
                                                Cidr.of("2600:1f14:2::/56"))));
        return Changes.nlb(
                design,
                it ->
                        it.withScheme(scheme)
                                .withIpAddressType(IpAddressType.DUALSTACK)
                                .withNodes(
                                        List.of(
                                                new Node(
                                                        T0.P_NLB_1,
                                                        Ip.of("172.16.11.5"),
                                                        Ip.of("2600:1f14:2:b::5"),
                                                        List.of(),
                                                        publicIp == null
                                                                ? null
                                                                : Ip.of(publicIp)))));
    }

    @Test
    void dns39AnInternalDualstackLoadBalancerHasBothRecords() {
        Design design = dual(Scheme.INTERNAL, null);
        assertEquals("ANSWERED 172.16.11.5", Ask.a(design, T0.APP_1, name(design)));
        assertEquals("ANSWERED 2600:1f14:2:b::5", Ask.aaaa(design, T0.APP_1, name(design)));
    }

    @Test
    void nlb34AnInternetFacingOneAnswersWithThePublicAddressesOfItsNodes() {
        Design design = dual(Scheme.INTERNET_FACING, "54.30.0.1");
        assertEquals("RESOLVES_PUBLIC 54.30.0.1", Ask.a(design, T0.APP_1, name(design)));
        assertEquals("RESOLVES_PUBLIC 2600:1f14:2:b::5", Ask.aaaa(design, T0.APP_1, name(design)));
        Design unsaid = dual(Scheme.INTERNET_FACING, null);
        assertEquals("RESOLVES_PUBLIC", Ask.a(unsaid, T0.APP_1, name(unsaid)));
    }

    /// NLB-33: the public address leads to the node, whose groups see the client.
    @Test
    void nlb33AHostOnTheInternetReachesAnInternetFacingOneOnly() {
        Flow flow = Flow.tcp(Worlds.id("host-user"), "54.30.0.1", 443);
        Expect.flow(exposed(Scheme.INTERNET_FACING), flow)
                .outcome("DELIVERED")
                .seen("203.0.113.9:49152 -> 172.16.1.10:8443");
        Trace missed = Fabric.compile(exposed(Scheme.INTERNAL)).trace(flow);
        assertNotEquals(T0.APP_1, missed.seenByTarget().target());
    }

    private static Design exposed(Scheme scheme) {
        Design design =
                Worlds.with(
                        dual(scheme, "54.30.0.1"),
                        new Internet(Worlds.id("internet-1"), "internet", List.of()),
                        Worlds.host("host-user", "internet-1", "203.0.113.9"),
                        new InternetGateway(Worlds.id("igw-2"), "igw", T0.VPC_P));
        design = Changes.ingress(design, T0.SG_NLB, Changes.tcp("443", "0.0.0.0/0"));
        return Worlds.routed(
                design, Worlds.table("rtb-p", T0.VPC_P, "0.0.0.0/0 igw-2"), T0.P_NLB_1);
    }

    private static Design phase(Phase phase) {
        return Changes.group(
                T0.design(),
                it ->
                        it.withTargets(
                                List.of(
                                        it.targets().getFirst().withPhase(phase),
                                        it.targets().getLast())));
    }

    private static String health(Design design) {
        var first = Fabric.compile(design).health(T0.NLB).getFirst();
        return first.state().word() + " " + first.reason();
    }

    /// Neither counts as healthy: the zone leaves DNS, and only a node that fails open uses them.
    @Test
    void nlb15UnhealthyDrainingAndUnavailableTargetsAreNotHealthy() {
        assertEquals(
                "unhealthy.draining Target.FailedHealthChecks",
                health(phase(Phase.UNHEALTHY_DRAINING)));
        assertEquals("unavailable Elb.InternalError", health(phase(Phase.UNAVAILABLE)));
        for (Phase each : List.of(Phase.UNHEALTHY_DRAINING, Phase.UNAVAILABLE)) {
            assertEquals("ANSWERED 10.0.12.20", Ask.a(phase(each), T0.C1, T0.R));
            Expect.c1(phase(each), T0.Z1).outcome("DELIVERED").says("target-group", "fails open");
        }
    }

    @Test
    void svc30AcrossRegionsAnUnhealthyZoneIsPassedOver() {
        Design design = InterRegionDesign.nativeEndpoint();
        Flow flow = Flow.tcp(T0.C1, "10.0.11.20", 443);
        Trace before = Fabric.compile(design).trace(flow);
        ResourceId first = before.seenByTarget().target();
        ResourceId second = first.equals(T0.APP_1) ? T0.APP_2 : T0.APP_1;
        Trace after = Fabric.compile(Changes.running(design, first, false)).trace(flow);
        assertEquals("DELIVERED", after.verdict().name());
        assertEquals(second, after.seenByTarget().target());
    }

    @Test
    void net32OverlappingVpcsCannotShareADirectConnectGateway() {
        Vpc other = Changes.get(T0.design(), T0.VPC_C, Vpc.class);
        Design apart = behindOneGateway(other.withCidrs(List.of(Cidr.of("10.1.0.0/16"))));
        Design overlapping = behindOneGateway(other.withCidrs(List.of(Cidr.of("10.0.128.0/17"))));
        assertEquals(List.of(), refusals(apart));
        Finding found = refusals(overlapping).getFirst();
        assertEquals("DirectConnectClientException", found.awsCode());
        assertTrue(found.explanation().contains("other beside consumer"), found.explanation());
        assertEquals(List.of(), refusals(found.fix().applyTo(overlapping)));
    }

    private static Design behindOneGateway(Vpc other) {
        return Worlds.with(
                T0.design(),
                other.withId(Worlds.id("vpc-other")).withName("other"),
                new VirtualPrivateGateway(Worlds.id("vgw-1"), "vgw-1", T0.VPC_C, null),
                new VirtualPrivateGateway(
                        Worlds.id("vgw-2"), "vgw-2", Worlds.id("vpc-other"), null),
                new DirectConnectGateway(
                        Worlds.id("dxgw-1"),
                        "dxgw",
                        T0.CONSUMER,
                        List.of(Worlds.id("vgw-1"), Worlds.id("vgw-2"))));
    }

    private static List<Finding> refusals(Design design) {
        return Fabric.compile(design).findings().stream()
                .filter(each -> each.rule().value().equals("NET-32"))
                .toList();
    }
}
