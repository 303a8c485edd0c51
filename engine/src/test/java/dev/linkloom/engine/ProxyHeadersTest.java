package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.packet.ProxyHeader;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;
import dev.linkloom.model.resource.TargetGroupAttributes.HeaderPlacement;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Who sends PROXY headers to whom, and what comes of them.
class ProxyHeadersTest {

    private static final ResourceId FRONT = ResourceId.of("nlb-front");
    private static final ResourceId FRONT_GROUP = ResourceId.of("tg-front");
    private static final Flow TO_FRONT = Flow.tcp(T0.C1, "10.0.1.5", 443);

    private static Design headers(Design design) {
        return Changes.targetGroup(design, null, true, HealthCheck.DEFAULT);
    }

    /// A load balancer in the consumer's VPC whose target is the endpoint's interface.
    private static Design chained(boolean headers, Boolean preserve) {
        return Changes.proxyAware(headers(T0.design()), T0.APP_1)
                .with(
                        new NetworkLoadBalancer(
                                FRONT,
                                "front",
                                T0.VPC_C,
                                NetworkLoadBalancer.Scheme.INTERNAL,
                                List.of(new Node(T0.C_APP_1, Ip.of("10.0.1.5"))),
                                false,
                                List.of(),
                                true,
                                List.of(new Listener(ListenerProtocol.TCP, 443, FRONT_GROUP))))
                .with(
                        new TargetGroup(
                                FRONT_GROUP,
                                "front-tg",
                                T0.VPC_C,
                                TargetType.IP,
                                ListenerProtocol.TCP,
                                443,
                                preserve,
                                null,
                                headers,
                                HealthCheck.DEFAULT,
                                List.of(new Target(null, Ip.of("10.0.11.20"), null, T0.ZONE_1))));
    }

    private static String row(ProxyHeader header) {
        return "%s:%d -> %s:%d %s"
                .formatted(
                        header.source(),
                        header.sourcePort(),
                        header.destination(),
                        header.destinationPort(),
                        header.vpcEndpointId());
    }

    @Test
    void src19TheLastLoadBalancersHeaderComesFirst() {
        Expect expect = Expect.flow(chained(true, null), TO_FRONT).outcome("DELIVERED");
        assertEquals(
                List.of(
                        "10.0.1.5:20001 -> 10.0.11.20:443 vpce-0a1b2c3d4e5f60718",
                        "10.0.1.10:49152 -> 10.0.1.5:443 null"),
                expect.trace().seenByTarget().proxyHeaders().stream()
                        .map(ProxyHeadersTest::row)
                        .toList());
    }

    @Test
    void src17WithoutHeadersNobodyKnowsWhoCalls() {
        Expect expect = Expect.c1(T0.design(), T0.Z1);
        assertEquals(List.of(), expect.trace().seenByTarget().proxyHeaders());
        assertEquals("172.16.11.5", expect.trace().seenByTarget().packet().source().toString());
    }

    @Test
    void src20ATlsListenerTakesAHeaderForABrokenHandshake() {
        Design design =
                Changes.listeners(
                        chained(true, null), new Listener(ListenerProtocol.TLS, 443, T0.TG));
        Expect.flow(design, TO_FRONT).outcome("TARGET_DOWN at nlb-api by SRC-20");
        Design without =
                Changes.listeners(
                        chained(false, null), new Listener(ListenerProtocol.TLS, 443, T0.TG));
        Expect.flow(without, TO_FRONT).outcome("DELIVERED");
    }

    @Test
    void src09AnEndpointBehindALoadBalancerLosesPreservedClients() {
        Expect.flow(chained(false, true), TO_FRONT).outcome("TARGET_DOWN at nlb-front by SRC-09");
        Expect.flow(chained(false, false), TO_FRONT).outcome("DELIVERED");
    }

    @Test
    void src18HeadersAreOffUntilSomebodyAsksForThem() {
        TargetGroup group = Changes.get(T0.design(), T0.TG, TargetGroup.class);
        assertEquals(false, group.proxyProtocolV2());
        assertEquals(null, Expect.c1(T0.design(), T0.Z1).trace().seenByTarget().proxyHeader());
    }

    @Test
    void src28UdpCarriesNone() {
        Design design =
                Changes.group(
                        Fleet.overUdp(T0.design(), "10.0.0.0/16"),
                        it -> it.withProxyProtocolV2(true));
        Expect expect = Expect.flow(design, Flow.udp(T0.C1, T0.Z1, 53)).outcome("DELIVERED");
        assertEquals(List.of(), expect.trace().seenByTarget().proxyHeaders());
    }

    private static List<String> said(Design design) {
        return Expect.c1(design, T0.Z1).outcome("DELIVERED").trace().forward().stream()
                .map(Hop::rule)
                .map(Object::toString)
                .filter(rule -> rule.equals("SRC-21") || rule.equals("SRC-27"))
                .toList();
    }

    @Test
    void src21AnApplicationThatReadsNoHeadersIsGarbled() {
        assertEquals(List.of("SRC-21"), said(headers(T0.design())));
        assertEquals(List.of(), said(Changes.proxyAware(headers(T0.design()), T0.APP_1)));
        assertEquals(List.of(), said(T0.design()));
    }

    @Test
    void src27AServerThatSpeaksFirstStalls() {
        Design design =
                Changes.instance(
                        headers(T0.design()),
                        T0.APP_1,
                        it -> it.withProxyProtocolAware(true).withServerSpeaksFirst(true));
        assertEquals(List.of("SRC-27"), said(design));
        Design early =
                Changes.attributes(
                        design, it -> it.withHeaderPlacement(HeaderPlacement.ON_FIRST_ACK));
        assertEquals(List.of(), said(early));
    }
}
