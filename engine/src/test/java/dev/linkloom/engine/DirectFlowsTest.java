package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkAclRule;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.VpcPeering;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Filters and routes on plain flows between machines, and clients of the load balancer itself.
class DirectFlowsTest {

    private static final Flow C1_TO_C2 = Flow.tcp(T0.C1, "10.0.2.10", 22);

    private static Design open() {
        return Changes.ingress(T0.design(), T0.SG_APP, Changes.tcp("22", "10.0.0.0/16"));
    }

    @Nested
    class SecurityGroups {
        @Test
        void oneMatchingRuleIsEnough() {
            Expect.flow(open(), C1_TO_C2)
                    .outcome("DELIVERED")
                    .seen("10.0.1.10:49152 -> 10.0.2.10:22");
        }

        @Test
        void net01NothingMatchesByDefault() {
            Expect.flow(T0.design(), C1_TO_C2)
                    .outcome("DROP_SG_INGRESS at sg-app by NET-01")
                    .code("ENI_SG_RULES_MISMATCH");
        }

        @Test
        void net01OutgoingTrafficNeedsARuleToo() {
            Expect.flow(
                            Changes.egress(open(), T0.SG_APP, Changes.tcp("443", "0.0.0.0/0")),
                            C1_TO_C2)
                    .outcome("DROP_SG_EGRESS at sg-app by NET-01");
        }

        @Test
        void net02RepliesNeedNone() {
            Design design = Changes.egress(open(), T0.SG_APP, Changes.tcp("22", "10.0.2.10/32"));
            Expect.flow(design, C1_TO_C2).outcome("DELIVERED");
        }

        @Test
        void net05AGroupStandsForItsMembers() {
            Design design =
                    Changes.ingress(
                            T0.design(),
                            T0.SG_APP,
                            SecurityGroupRule.allow(Protocol.TCP, PortRange.of(22), T0.SG_APP));
            Expect.flow(design, C1_TO_C2).outcome("DELIVERED");
        }

        @Test
        void net08AlsoOnAnEndpoint() {
            Design design =
                    Changes.ingress(
                            T0.design(),
                            T0.SG_EP,
                            SecurityGroupRule.allow(Protocol.TCP, PortRange.of(443), T0.SG_APP));
            Expect.c1(design, T0.PRIVATE_NAME).outcome("DELIVERED");
        }

        @Test
        void protocolsAreToldApart() {
            Design design =
                    Changes.ingress(
                            T0.design(),
                            T0.SG_APP,
                            SecurityGroupRule.allow(
                                    Protocol.UDP, PortRange.of(22), Cidr.of("10.0.0.0/16")));
            Expect.flow(design, C1_TO_C2).outcome("DROP_SG_INGRESS at sg-app by NET-01");
        }

        @Test
        void aRuleForAllProtocolsIsForAllPorts() {
            Design design =
                    Changes.ingress(
                            T0.design(),
                            T0.SG_APP,
                            SecurityGroupRule.allow(
                                    Protocol.ALL, PortRange.of(80), Cidr.of("10.0.0.0/16")));
            Expect.flow(design, C1_TO_C2).outcome("DELIVERED");
        }
    }

    @Nested
    class NetworkAcls {
        private static final List<NetworkAclRule> ALL =
                List.of(Changes.allow(100, "all", "0.0.0.0/0"));

        @Test
        void net10TheLowestMatchingNumberDecides() {
            var deny =
                    new NetworkAclRule(
                            90,
                            NetworkAclRule.Action.DENY,
                            Protocol.TCP,
                            PortRange.of(22),
                            Cidr.of("10.0.1.0/24"));
            Design design =
                    Changes.acl(
                            open(),
                            T0.C_APP_2,
                            List.of(Changes.allow(100, "all", "0.0.0.0/0"), deny),
                            ALL);
            Expect.flow(design, C1_TO_C2)
                    .outcome("DROP_NACL_IN at acl-c-app-2 by NET-10")
                    .matched("ingress 90 deny tcp 22 from 10.0.1.0/24");
        }

        @Test
        void net10ADenyBehindTheAllowIsNeverReached() {
            var deny =
                    new NetworkAclRule(
                            110,
                            NetworkAclRule.Action.DENY,
                            Protocol.TCP,
                            PortRange.of(22),
                            Cidr.of("10.0.1.0/24"));
            Expect.flow(
                            Changes.acl(
                                    open(),
                                    T0.C_APP_2,
                                    List.of(deny, Changes.allow(100, "all", "0.0.0.0/0")),
                                    ALL),
                            C1_TO_C2)
                    .outcome("DELIVERED");
        }

        @Test
        void net15EachOfTheFourPassesMayFail() {
            List<NetworkAclRule> none = List.of();
            Expect.flow(Changes.acl(open(), T0.C_APP_1, ALL, none), C1_TO_C2)
                    .outcome("DROP_NACL_OUT at acl-c-app-1 by NET-10");
            Expect.flow(Changes.acl(open(), T0.C_APP_2, none, ALL), C1_TO_C2)
                    .outcome("DROP_NACL_IN at acl-c-app-2 by NET-10");
            Expect.flow(Changes.acl(open(), T0.C_APP_2, ALL, none), C1_TO_C2)
                    .outcome("DROP_NACL_RETURN_OUT at acl-c-app-2 by NET-15");
            Expect.flow(Changes.acl(open(), T0.C_APP_1, none, ALL), C1_TO_C2)
                    .outcome("DROP_NACL_RETURN_IN at acl-c-app-1 by NET-15");
        }

        @Test
        void everyBlockerIsListedTheFirstOneFirst() {
            List<NetworkAclRule> none = List.of();
            Design design =
                    Changes.acl(
                            Changes.acl(T0.design(), T0.C_APP_1, none, none),
                            T0.C_APP_2,
                            none,
                            none);
            Expect.flow(design, C1_TO_C2)
                    .blockers(
                            "DROP_NACL_OUT at acl-c-app-1 by NET-10",
                            "DROP_NACL_IN at acl-c-app-2 by NET-10",
                            "DROP_SG_INGRESS at sg-app by NET-01",
                            "DROP_NACL_RETURN_OUT at acl-c-app-2 by NET-15",
                            "DROP_NACL_RETURN_IN at acl-c-app-1 by NET-15");
        }
    }

    @Nested
    class Routes {
        private static final ResourceId TABLE = ResourceId.of("rtb-1");
        private static final ResourceId PCX = ResourceId.of("pcx-1");

        private static Design routed(VpcPeering.State state, Route... routes) {
            Design design =
                    open().with(new VpcPeering(PCX, "pcx-1", T0.VPC_C, T0.VPC_P, state, false))
                            .with(
                                    new RouteTable(
                                            TABLE,
                                            "rtb-1",
                                            T0.VPC_C,
                                            List.of(routes),
                                            List.of(),
                                            List.of()));
            return Changes.routeTable(design, T0.C_APP_1, TABLE);
        }

        private static Route to(String block, ResourceId target) {
            return new Route(Cidr.of(block), target);
        }

        @Test
        void net17WithoutARouteNothingLeaves() {
            Expect.flow(T0.design(), Flow.tcp(T0.C1, "172.16.1.10", 8443))
                    .outcome("NO_ROUTE at subnet-c-app-1 by NET-17")
                    .code("NO_ROUTE_TO_DESTINATION");
        }

        @Test
        void net17TheLongestPrefixDecides() {
            Design design =
                    routed(
                            VpcPeering.State.ACTIVE,
                            to("172.16.0.0/12", PCX),
                            to("172.16.1.0/24", null));
            Expect.flow(design, Flow.tcp(T0.C1, "172.16.1.10", 8443))
                    .outcome("BLACKHOLE at rtb-1 by NET-20")
                    .matched("172.16.1.0/24 -> blackhole");
        }

        @Test
        void net18TheLocalRouteCannotBeTaken() {
            Design design =
                    routed(VpcPeering.State.ACTIVE, to("10.0.2.0/24", PCX), to("0.0.0.0/0", PCX));
            Expect.flow(design, C1_TO_C2).outcome("DELIVERED");
        }

        @Test
        void net22APeeringLeadsToThePeerOnly() {
            Design design = routed(VpcPeering.State.ACTIVE, to("0.0.0.0/0", PCX));
            Expect.flow(design, Flow.tcp(T0.C1, "8.8.8.8", 53))
                    .outcome("NO_ROUTE at pcx-1 by NET-22")
                    .code("PCX_REQUIRES_ADDRESS_IN_VPC_CIDR");
        }

        @Test
        void net23OnlyAnActivePeeringCarries() {
            Design design = routed(VpcPeering.State.PENDING_ACCEPTANCE, to("172.16.0.0/16", PCX));
            Expect.flow(design, Flow.tcp(T0.C1, "172.16.1.10", 8443))
                    .outcome("BLACKHOLE at pcx-1 by NET-23");
        }

        @Test
        void net22BothSidesNeedRoutes() {
            Design oneWay =
                    Changes.ingress(
                            routed(VpcPeering.State.ACTIVE, to("172.16.0.0/16", PCX)),
                            T0.SG_TGT,
                            Changes.tcp("8443", "10.0.0.0/16"));
            Flow flow = Flow.tcp(T0.C1, "172.16.1.10", 8443);
            Expect.flow(oneWay, flow).outcome("NO_ROUTE at subnet-p-app-1 by NET-22");
            ResourceId back = ResourceId.of("rtb-2");
            Design both =
                    oneWay.with(
                            new RouteTable(
                                    back,
                                    "rtb-2",
                                    T0.VPC_P,
                                    List.of(to("10.0.0.0/16", PCX)),
                                    List.of(),
                                    List.of()));
            Expect.flow(Changes.routeTable(both, T0.P_APP_1, back), flow)
                    .outcome("DELIVERED")
                    .seen("10.0.1.10:49152 -> 172.16.1.10:8443");
        }

        @Test
        void net18AnAddressNobodyHasAnswersNothing() {
            Expect.flow(open(), Flow.tcp(T0.C1, "10.0.2.99", 22))
                    .outcome("NO_TARGET at subnet-c-app-1 by NET-18");
        }

        @Test
        void src42TheProviderCannotOpenConnectionsToTheConsumer() {
            Expect.flow(T0.design(), Flow.tcp(T0.APP_1, "10.0.11.20", 443))
                    .outcome("NO_ROUTE at subnet-p-app-1 by NET-17");
        }
    }

    @Nested
    class LoadBalancers {
        private static Design admitting() {
            return Changes.ingress(T0.design(), T0.SG_NLB, Changes.tcp("443", "172.16.0.0/16"));
        }

        @Test
        void src03InstanceTargetsSeeTheClient() {
            Design design = Changes.balancer(admitting(), true, List.of(T0.SG_NLB), true);
            Expect.flow(design, Flow.tcp(T0.APP_1, "172.16.12.5", 443))
                    .seen("172.16.1.10:49152 -> 172.16.2.10:8443");
        }

        @Test
        void src06WithoutPreservationTheyDoNot() {
            Design design = Changes.targetGroup(admitting(), false, false, HealthCheck.DEFAULT);
            Expect.flow(design, Flow.tcp(T0.APP_1, "172.16.12.5", 443))
                    .outcome("DELIVERED")
                    .seen("172.16.12.5:20001 -> 172.16.2.10:8443");
        }

        @Test
        void nlb38ALoadBalancerTakes9001Bytes() {
            Design design =
                    Changes.ingress(
                            Changes.udpService(T0.design(), "172.16.0.0/16"),
                            T0.SG_TGT,
                            Changes.udp("8443", "172.16.0.0/16"),
                            Changes.tcp("8443", "172.16.0.0/16"));
            Flow flow = Flow.udp(T0.APP_1, "172.16.12.5", 443);
            Expect.flow(design, flow.sized(9001)).outcome("DELIVERED");
            Expect.flow(design, flow.sized(9002)).outcome("MTU_DROP at nlb-api by NLB-38");
        }

        @Test
        void nlb03NoListenerNoService() {
            Expect.flow(T0.design(), Flow.tcp(T0.C1, "10.0.11.20", 8080))
                    .blockers(
                            "DROP_SG_INGRESS at sg-ep by SRC-35",
                            "NO_LISTENER at nlb-api by NLB-03",
                            "DROP_SG_INGRESS at sg-nlb by SRC-31");
        }

        @Test
        void nlb01AListenerIsForItsTransport() {
            Design udp =
                    Changes.listeners(T0.design(), new Listener(ListenerProtocol.UDP, 443, T0.TG));
            Expect.c1(udp, T0.PRIVATE_NAME)
                    .outcome("NO_LISTENER at nlb-api by NLB-03")
                    .code("ELBV2_LISTENERS_MISMATCH");
            Design both =
                    Changes.listeners(
                            T0.design(), new Listener(ListenerProtocol.TCP_UDP, 443, T0.TG));
            Expect.c1(both, T0.PRIVATE_NAME).outcome("DELIVERED");
        }

        @Test
        void src30WithoutGroupsItAdmitsEveryone() {
            Design design =
                    Changes.ingress(
                            Changes.balancer(T0.design(), false, List.of(), true),
                            T0.SG_TGT,
                            Changes.tcp("8443", "172.16.11.5/32"),
                            Changes.tcp("8443", "172.16.12.5/32"));
            Expect.c1(design, T0.PRIVATE_NAME).outcome("DELIVERED");
        }

        @Test
        void nlb27OneFlowStaysOnOneTargetAndManySpread() {
            Fabric fabric =
                    Fabric.compile(Changes.balancer(T0.design(), true, List.of(T0.SG_NLB), true));
            int first = 0;
            for (int port = 40000; port < 40200; port++) {
                var flow = new Flow(T0.C1, T0.PRIVATE_NAME, 443, Protocol.TCP, port, null);
                ResourceId target = fabric.trace(flow).seenByTarget().target();
                assertEquals(target, fabric.trace(flow).seenByTarget().target());
                first += target.equals(T0.APP_1) ? 1 : 0;
            }
            assertTrue(first > 60 && first < 140, "about half of 200, not " + first);
        }

        @Test
        void lat01AFlowAcrossZonesTakesLonger() {
            long near = latency(Flow.tcp(T0.C1, T0.Z1, 443));
            long far = latency(Flow.tcp(T0.C1, T0.Z2, 443));
            assertEquals(100 + 200 + 100, near);
            assertEquals(400 + 200 + 100, far);
        }

        private static long latency(Flow flow) {
            return Fabric.compile(T0.design()).trace(flow).forward().stream()
                    .mapToLong(hop -> hop.latencyMicros())
                    .sum();
        }
    }
}
