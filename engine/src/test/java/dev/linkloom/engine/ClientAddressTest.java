package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.balance.ClientIp;
import dev.linkloom.engine.balance.NodeAddresses;
import dev.linkloom.engine.path.Collision;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkAclRule;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.TargetType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Whose address targets see.
class ClientAddressTest {

    private static final Flow TO_NODE_2 = Flow.tcp(Fleet.DIRECT, "172.16.12.5", 443);
    private static final Ip V4 = Ip.of("10.0.1.10");
    private static final Ip V6 = Ip.of("2001:db8::10");

    private static Design direct() {
        return Fleet.withDirectClient(T0.design());
    }

    @ParameterizedTest
    @CsvSource({
        "INSTANCE, TCP, true",
        "INSTANCE, TLS, true",
        "INSTANCE, UDP, true",
        "INSTANCE, TCP_UDP, true",
        "IP, TCP, false",
        "IP, TLS, false",
        "IP, UDP, true",
        "IP, TCP_UDP, true",
        "IP, QUIC, true",
        "IP, TCP_QUIC, true"
    })
    void src03TheDefaultFollowsTargetTypeAndProtocol(
            TargetType type, ListenerProtocol protocol, boolean preserved) {
        Design design =
                Changes.group(T0.design(), it -> it.withTargetType(type).withProtocol(protocol));
        assertEquals(preserved, Fabric.compile(design).preservesClientIp(T0.TG));
    }

    @ParameterizedTest
    @CsvSource({
        "TCP, false",
        "TLS, false",
        "UDP, true",
        "TCP_UDP, true",
        "QUIC, true",
        "TCP_QUIC, true"
    })
    void src04OnlyTcpAndTlsCanSwitchItOff(ListenerProtocol protocol, boolean preserved) {
        Design design =
                Changes.group(
                        T0.design(), it -> it.withProtocol(protocol).withPreserveClientIp(false));
        assertEquals(preserved, Fabric.compile(design).preservesClientIp(T0.TG));
    }

    @Test
    void src04UdpTargetsSeeADirectClient() {
        Design design =
                Changes.group(
                        Fleet.overUdp(direct(), "172.16.0.0/16"),
                        it -> it.withPreserveClientIp(false));
        Expect.flow(design, Flow.udp(Fleet.DIRECT, "172.16.12.5", 53))
                .outcome("DELIVERED")
                .seen("172.16.1.99:49152 -> 172.16.2.10:53");
    }

    @Test
    void src02NobodySeesAConsumerOfAnEndpoint() {
        Design udp = Fleet.overUdp(T0.design(), "10.0.0.0/16");
        Expect.flow(udp, Flow.udp(T0.C1, T0.Z1, 53))
                .outcome("DELIVERED")
                .seen("172.16.11.5:20001 -> 172.16.1.10:53");
    }

    @ParameterizedTest
    @CsvSource({
        "v4, v4, true,  client", "v6, v4, true,  172.16.11.5", "v4, v6, true,  2001:db8::5",
        "v6, v6, true,  client", "v4, v4, false, 172.16.11.5", "v6, v4, false, 172.16.11.5",
        "v4, v6, false, 2001:db8::5", "v6, v6, false, 2001:db8::5"
    })
    void src06ATargetIsShownAnAddressOfItsOwnFamily(
            String client, String target, boolean preserve, String seen) {
        Design design =
                Changes.nodes(
                        T0.design(),
                        new Node(
                                T0.P_NLB_1, Ip.of("172.16.11.5"), Ip.of("2001:db8::5"), List.of()));
        Eni node = Topology.of(design).enis(T0.NLB).getFirst();
        TargetGroup group =
                Changes.get(design, T0.TG, TargetGroup.class).withPreserveClientIp(preserve);
        Ip from = client.equals("v4") ? V4 : V6;
        Ip to = target.equals("v4") ? V4 : V6;
        boolean preserved = ClientIp.preserved(group, from, to, Assumptions.USUAL);
        assertEquals(seen, preserved ? "client" : String.valueOf(NodeAddresses.towards(node, to)));
    }

    @Test
    void src08APeerOfTheSameRegionMaySeeTheClient() {
        Design design = preserving(Peer.withPeer(direct(), T0.REGION));
        Expect.flow(design, TO_NODE_2).seen("172.16.1.99:49152 -> 10.50.1.10:8443");
    }

    @Test
    void src08FromAnotherRegionTheReplyIsLost() {
        Design design = preserving(Peer.withPeer(direct(), "eu-west-1"));
        Expect.flow(design, TO_NODE_2).outcome("NO_ROUTE at nlb-api by SRC-08");
        Design off = Changes.group(design, it -> it.withPreserveClientIp(false));
        Expect.flow(off, TO_NODE_2)
                .outcome("DELIVERED")
                .seen("172.16.12.5:20001 -> 10.50.1.10:8443");
    }

    private static Design preserving(Design design) {
        return Changes.group(Peer.registered(design), it -> it.withPreserveClientIp(true));
    }

    /// The peer knows the way to the nodes, so checks pass, but not to the client beside them.
    @Test
    void src14AUdpTargetElsewhereMustKnowTheWayToTheClient() {
        Design design =
                Peer.registered(Peer.withPeer(Fleet.overUdp(direct(), "0.0.0.0/0"), T0.REGION));
        Flow flow = Flow.udp(Fleet.DIRECT, "172.16.11.5", 53);
        Expect.flow(design, flow).outcome("DELIVERED").seen("172.16.1.99:49152 -> 10.50.1.10:53");
        Design nodesOnly =
                design.with(
                        new RouteTable(
                                Peer.PEER_TABLE,
                                "rtb-peer",
                                Peer.VPC,
                                List.of(
                                        new Route(Cidr.of("172.16.11.0/24"), Peer.PCX),
                                        new Route(Cidr.of("172.16.12.0/24"), Peer.PCX)),
                                List.of()));
        Expect.flow(nodesOnly, flow)
                .outcome("NO_ROUTE at i-peer by SRC-14")
                .seen("172.16.1.99:49152 -> 10.50.1.10:53");
    }

    /// Two nodes, one source address and port: with cross-zone both may choose the same target.
    @Test
    void src13ATargetCannotTellTwoSuchFlowsApart() {
        Design design = Changes.balancer(direct(), true, List.of(T0.SG_NLB), true);
        Fabric fabric = Fabric.compile(design);
        int collided = 0;
        for (int port = 50000; port < 50040; port++) {
            var one = new Flow(Fleet.DIRECT, "172.16.11.5", 443, Protocol.TCP, port, null);
            var other = new Flow(Fleet.DIRECT, "172.16.12.5", 443, Protocol.TCP, port, null);
            List<Collision> found = fabric.collisions(List.of(one, other));
            Trace first = fabric.trace(one);
            boolean same = first.seenByTarget().equals(fabric.trace(other).seenByTarget());
            assertEquals(same ? 1 : 0, found.size());
            if (same) {
                collided++;
                assertEquals("SRC-13", found.getFirst().rule().value());
                assertEquals(first.seenByTarget().packet(), found.getFirst().packet());
            }
            assertEquals(List.of(), fabric.collisions(List.of(one, one)));
        }
        assertTrue(collided > 8 && collided < 32, "about half of 40, not " + collided);
    }

    @Test
    void src13NobodyCollidesWithoutPreservation() {
        Design design =
                Changes.group(
                        Changes.balancer(direct(), true, List.of(T0.SG_NLB), true),
                        it -> it.withPreserveClientIp(false));
        Fabric fabric = Fabric.compile(design);
        for (int port = 50000; port < 50020; port++) {
            var one = new Flow(Fleet.DIRECT, "172.16.11.5", 443, Protocol.TCP, port, null);
            var other = new Flow(Fleet.DIRECT, "172.16.12.5", 443, Protocol.TCP, port, null);
            assertEquals(List.of(), fabric.collisions(List.of(one, other)));
        }
    }

    @Test
    void src32ConsumersWithTheSameAddressesAreOneToTheLoadBalancer() {
        Design open = SecondConsumer.of(T0.design(), "10.0");
        Flow second = Flow.tcp(SecondConsumer.CLIENT, "10.0.11.20", 443);
        Expect.c1(open, T0.Z1).outcome("DELIVERED");
        Expect.flow(open, second).outcome("DELIVERED");
        Design closed = Changes.ingress(open, T0.SG_NLB, Changes.tcp("443", "10.0.2.0/24"));
        Expect.c1(closed, T0.Z1).outcome("DROP_SG_INGRESS at sg-nlb by SRC-31");
        Expect.flow(closed, second).outcome("DROP_SG_INGRESS at sg-nlb by SRC-31");
    }

    @Test
    void src38RepliesGoToAPortBetween1024And65535() {
        List<NetworkAclRule> all = List.of(Changes.allow(100, "all", "0.0.0.0/0"));
        Design usual =
                Changes.acl(
                        T0.design(),
                        T0.P_APP_1,
                        all,
                        List.of(Changes.allow(100, "1024-65535", "172.16.0.0/16")));
        Expect.c1(usual, T0.Z1).outcome("DELIVERED");
        Design linux =
                Changes.acl(
                        T0.design(),
                        T0.P_APP_1,
                        all,
                        List.of(Changes.allow(100, "32768-60999", "172.16.0.0/16")));
        Expect.c1(linux, T0.Z1).outcome("DROP_NACL_RETURN_OUT at acl-p-app-1 by NET-15");
    }

    @Test
    void nlb34EachZoneHasOneNodeWithOneAddressThatStays() {
        Design design =
                Changes.nodes(
                        T0.design(),
                        new Node(T0.P_NLB_1, Ip.of("172.16.11.77")),
                        new Node(T0.P_NLB_2, Ip.of("172.16.12.88")));
        Expect.c1(design, T0.Z1).seen("172.16.11.77:20001 -> 172.16.1.10:8443");
        Expect.c1(design, T0.Z2).seen("172.16.12.88:20001 -> 172.16.2.10:8443");
    }

    @Test
    void src33WithoutEnforcementTheTargetMustAdmitTheNodes() {
        Design design = Changes.balancer(T0.design(), false, List.of(T0.SG_NLB), false);
        Expect.c1(design, T0.Z1).outcome("DROP_SG_INGRESS at sg-tgt by SRC-33");
        Design open =
                Changes.ingress(
                        design,
                        T0.SG_TGT,
                        SecurityGroupRule.allow(
                                Protocol.TCP, PortRange.of(8443), Cidr.of("172.16.11.0/24")));
        Expect.c1(open, T0.Z1).outcome("DELIVERED");
    }
}
