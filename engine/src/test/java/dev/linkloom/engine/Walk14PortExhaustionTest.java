package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;

import org.junit.jupiter.api.Test;

import java.util.List;

/// WALK-14 (b): more connections than a node has ports for.
class Walk14PortExhaustionTest {

    private static final Flow FLOW = Flow.tcp(T0.C1, T0.Z1, 443);

    private static Design secondary(String... addresses) {
        List<Ip> ips = List.of(addresses).stream().map(Ip::of).toList();
        return Changes.nodes(
                T0.design(),
                new Node(T0.P_NLB_1, Ip.of("172.16.11.5"), null, ips),
                new Node(T0.P_NLB_2, Ip.of("172.16.12.5")));
    }

    @Test
    void src15TheLastPortIsStillThere() {
        Expect.flow(T0.design(), FLOW.besides(54_999))
                .outcome("DELIVERED")
                .seen("172.16.11.5:20001 -> 172.16.1.10:8443");
    }

    @Test
    void src15ConnectionNumber55001Fails() {
        Expect.flow(T0.design(), FLOW.besides(55_000))
                .outcome("PORT_EXHAUSTED at nlb-api by SRC-15")
                .forward(
                        Legs.C1_ZONE_1.dns("DNS-09")
                                + Legs.C1_ZONE_1.f1()
                                + Legs.C1_ZONE_1.groupsOfEndpoint()
                                + Legs.C1_ZONE_1.f2()
                                + Legs.C1_ZONE_1.groupsOfBalancer("sg-nlb")
                                + Tables.expected(
                                        """
                                        target-group    tg-api  NLB-17 10.0.1.10:49152 -> 10.0.11.20:443
                                        X load-balancer nlb-api SRC-15 10.0.1.10:49152 -> 10.0.11.20:443
                                        """))
                .reply("")
                .seesNothing();
    }

    @Test
    void src16ASecondaryAddressHoldsAsManyAgain() {
        Design design = secondary("172.16.11.6");
        Expect.flow(design, FLOW.besides(55_000))
                .outcome("DELIVERED")
                .seen("172.16.11.6:20001 -> 172.16.1.10:8443");
        Expect.flow(design, FLOW.besides(109_999)).outcome("DELIVERED");
        Expect.flow(design, FLOW.besides(110_000)).outcome("PORT_EXHAUSTED at nlb-api by SRC-15");
    }

    @Test
    void src16FiltersMustKnowTheSecondaryAddress() {
        Design design =
                Changes.ingress(
                        Changes.balancer(secondary("172.16.11.6"), false, List.of(), true),
                        T0.SG_TGT,
                        Changes.tcp("8443", "172.16.11.5/32"));
        Expect.flow(design, FLOW).outcome("DELIVERED");
        Expect.flow(design, FLOW.besides(55_000)).outcome("DROP_SG_INGRESS at sg-tgt by SRC-33");
    }

    @Test
    void src15EachTargetHasItsOwn() {
        Design design = Fleet.of(2, 1);
        Expect.flow(design, FLOW.besides(109_999)).outcome("DELIVERED");
        Expect.flow(design, FLOW.besides(110_000)).outcome("PORT_EXHAUSTED at nlb-api by SRC-15");
    }

    @Test
    void src15AClientWhosePortsAreKeptNeedsNone() {
        Design design = Fleet.withDirectClient(T0.design());
        Flow flow = Flow.tcp(Fleet.DIRECT, "172.16.12.5", 443).besides(200_000);
        Expect.flow(design, flow).outcome("DELIVERED");
        Expect.flow(Changes.group(design, it -> it.withPreserveClientIp(false)), flow)
                .outcome("PORT_EXHAUSTED at nlb-api by SRC-15");
    }

    @Test
    void src16TheFabricKnowsTheLimits() {
        assertEquals(55_000, Fabric.compile(T0.design()).connectionsPerTarget(T0.NLB, T0.ZONE_1));
        Fabric fabric = Fabric.compile(secondary("172.16.11.6", "172.16.11.7"));
        assertEquals(165_000, fabric.connectionsPerTarget(T0.NLB, T0.ZONE_1));
        assertEquals(55_000, fabric.connectionsPerTarget(T0.NLB, T0.ZONE_2));
        assertEquals(0, fabric.connectionsPerTarget(T0.NLB, "use1-az6"));
    }
}
