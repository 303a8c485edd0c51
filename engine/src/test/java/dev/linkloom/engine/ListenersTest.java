package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.WeightedTargetGroup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/// What listeners take, where they send it, and how long they remember it.
class ListenersTest {

    private static final ResourceId SECOND = ResourceId.of("tg-second");
    private static final Listener TCP = new Listener(ListenerProtocol.TCP, 443, T0.TG);
    private static final Listener TLS = new Listener(ListenerProtocol.TLS, 443, T0.TG);

    private static Flow direct(int idle) {
        return Flow.tcp(Fleet.DIRECT, "172.16.11.5", 443).idle(idle);
    }

    private static Design listening(Listener listener) {
        return Changes.listeners(Fleet.withDirectClient(T0.design()), listener);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    TCP,      TCP, true
                    TCP,      UDP, false
                    TLS,      TCP, true
                    UDP,      TCP, false
                    UDP,      UDP, true
                    TCP_UDP,  TCP, true
                    TCP_UDP,  UDP, true
                    QUIC,     UDP, true
                    QUIC,     TCP, false
                    TCP_QUIC, TCP, true
                    TCP_QUIC, UDP, true
                    TCP,      ICMP, false
                    TCP_UDP,  ICMP, false
                    """)
    void nlb01AListenerTakesItsTransportAndNlb03DropsTheRest(
            ListenerProtocol protocol, Protocol transport, boolean taken) {
        Design design = listening(new Listener(protocol, 443, T0.TG));
        Fabric fabric = Fabric.compile(design);
        var flow = new Flow(Fleet.DIRECT, "172.16.11.5", 443, transport, 50000, null);
        boolean refused =
                fabric.trace(flow).blockers().stream()
                        .anyMatch(each -> each.rule().value().equals("NLB-03"));
        assertEquals(!taken, refused);
    }

    /// 700 and 300 of 1000 connections.
    private static Design weighted(int first, int second) {
        Design design = T0.design();
        TargetGroup group = Changes.get(design, T0.TG, TargetGroup.class);
        design =
                design.with(group.withTargets(List.of(group.targets().getFirst())))
                        .with(group.withId(SECOND).withTargets(List.of(group.targets().getLast())));
        return Changes.balancer(
                Changes.listeners(
                        design,
                        TCP.withWeight(first)
                                .withAlsoTo(List.of(new WeightedTargetGroup(SECOND, second)))),
                true,
                List.of(T0.SG_NLB),
                true);
    }

    @Test
    void nlb05GroupsGetConnectionsByWeight() {
        Map<ResourceId, Integer> counts =
                Fleet.spread(weighted(700, 300), Fleet.flows(T0.C1, T0.Z1, 10_000));
        assertEquals(7000, counts.get(T0.APP_1), 150);
        assertEquals(3000, counts.get(T0.APP_2), 150);
    }

    @Test
    void nlb05AWeightOfZeroGetsNothing() {
        assertEquals(
                Map.of(T0.APP_2, 500),
                Fleet.spread(weighted(0, 5), Fleet.flows(T0.C1, T0.Z1, 500)));
        Expect.c1(weighted(0, 0), T0.Z1).outcome("NO_TARGET at nlb-api by NLB-05");
    }

    @Test
    void nlb05TheTraceSaysWhichShareWon() {
        Hop hop = hop(Expect.c1(weighted(0, 5), T0.Z1).outcome("DELIVERED"), "NLB-05");
        assertEquals("tg-second 5", hop.matched());
    }

    private static Hop hop(Expect expect, String rule) {
        return expect.trace().forward().stream()
                .filter(each -> each.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nlb31ASilentTcpConnectionIsForgottenAfter350Seconds() {
        Expect.flow(listening(TCP), direct(350)).outcome("DELIVERED");
        Expect.flow(listening(TCP), direct(351)).outcome("IDLE_EXPIRED at nlb-api by NLB-31");
    }

    @Test
    void nlb30TheTimeOfTcpCanBeChosenAndThatOfTlsCannot() {
        Expect.flow(listening(TCP.withIdleTimeoutSeconds(3600)), direct(3600)).outcome("DELIVERED");
        Expect.flow(listening(TCP.withIdleTimeoutSeconds(60)), direct(61))
                .outcome("IDLE_EXPIRED at nlb-api by NLB-31");
        Expect.flow(listening(TLS.withIdleTimeoutSeconds(3600)), direct(351))
                .outcome("IDLE_EXPIRED at nlb-api by NLB-31");
    }

    @Test
    void nlb30UdpFlowsAreForgottenAfter120Seconds() {
        Design design = Fleet.overUdp(Fleet.withDirectClient(T0.design()), "172.16.0.0/16");
        Flow flow = Flow.udp(Fleet.DIRECT, "172.16.11.5", 53);
        Expect.flow(design, flow.idle(120)).outcome("DELIVERED");
        Expect.flow(design, flow.idle(121)).outcome("IDLE_EXPIRED at nlb-api by NLB-30");
    }

    @ParameterizedTest
    @CsvSource({
        "*.example.com,   true",
        "api.example.com, true",
        "API.example.com, true",
        "example.com,     false",
        "*.com,           false",
        "www.example.com, false"
    })
    void nlb37TheDialledNameIsComparedWithTheCertificate(String certified, boolean covered) {
        Design design =
                Changes.listeners(T0.design(), TLS.withCertificateNames(List.of(certified)));
        Hop hop = hop(Expect.c1(design, T0.PRIVATE_NAME).outcome("DELIVERED"), "NLB-37");
        assertEquals(covered ? certified : null, hop.matched());
    }
}
