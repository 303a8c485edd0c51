package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Assumption;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.Design;
import dev.linkloom.model.OpenPoint;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.Vpc;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Each open point: what the usual answer gives, what the other one gives, and that both are named.
class OpenPointsTest {

    private static final Flow BY_ADDRESS = Flow.tcp(T0.C1, "10.0.11.20", 443);

    /// Zone 1 without a healthy target (WALK-04).
    private static final Design OFF = Changes.running(T0.design(), T0.APP_1, false);

    private static Design assuming(Design design, Assumption answer) {
        return design.assuming(Assumptions.USUAL.with(answer));
    }

    private static List<String> named(Trace trace) {
        return trace.assumptions().stream().map(Object::toString).toList();
    }

    private static void names(Design design, Flow flow, String point) {
        List<String> named = named(Fabric.compile(design).trace(flow));
        assertTrue(named.contains(point), () -> point + " not in " + named);
    }

    @Nested
    class Names {

        @Test
        void u01ARegionalNameAnswersAllOrOne() {
            Design one = assuming(T0.design(), Assumption.ONE_ADDRESS);
            assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.a(T0.design(), T0.C1, T0.R));
            assertEquals("ANSWERED 10.0.11.20", Ask.a(one, T0.C1, T0.R));
            assertEquals("ANSWERED 10.0.12.20", Ask.turn(one, T0.C1, T0.R, 1));
            names(T0.design(), Flow.tcp(T0.C1, T0.R, 443), "U-01");
            names(one, Flow.tcp(T0.C1, T0.R, 443), "U-01");
        }

        @Test
        void u02AnUnhealthyZoneLeavesTheNameOrStays() {
            Design stays = assuming(OFF, Assumption.ZONES_STAY);
            assertEquals("ANSWERED 10.0.12.20", Ask.a(OFF, T0.C1, T0.R));
            assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.a(stays, T0.C1, T0.R));
            names(OFF, Flow.tcp(T0.C1, T0.R, 443), "U-02");
            names(stays, Flow.tcp(T0.C1, T0.R, 443), "U-02");
        }

        @Test
        void u03TheZonalNameOfAnUnhealthyZoneAnswersOrNot() {
            Design silent = assuming(OFF, Assumption.ZONAL_IS_SILENT);
            assertEquals("ANSWERED 10.0.11.20", Ask.a(OFF, T0.C1, T0.Z1));
            assertEquals("NODATA", Ask.a(silent, T0.C1, T0.Z1));
            assertEquals("ANSWERED 10.0.12.20", Ask.a(silent, T0.C1, T0.Z2));
            names(OFF, Flow.tcp(T0.C1, T0.Z1, 443), "U-03");
            names(silent, Flow.tcp(T0.C1, T0.Z1, 443), "U-03");
        }

        @Test
        void u08APendingEndpointIsSilentOrAnswersAndStillCarriesNothing() {
            Design pending = Changes.endpoint(T0.design(), false, State.PENDING_ACCEPTANCE);
            Design answers = assuming(pending, Assumption.PENDING_ANSWERS);
            assertEquals("NXDOMAIN", Ask.a(pending, T0.C1, T0.R));
            assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.a(answers, T0.C1, T0.R));
            Expect.c1(answers, T0.R).outcome("EP_NOT_AVAILABLE at " + T0.E + " by SVC-12");
            names(pending, Flow.tcp(T0.C1, T0.R, 443), "U-08");
            names(answers, Flow.tcp(T0.C1, T0.R, 443), "U-08");
        }

        @Test
        void u16DynamoDbHasNoPrivateNamesOrThoseOfOthers() {
            String name = "dynamodb.us-east-1.amazonaws.com";
            Design design = Walks.withSqs(T0.design());
            AwsService sqs = Changes.get(design, ResourceId.of("aws-sqs"), AwsService.class);
            design =
                    MistakesTest.with(
                            design.with(sqs.withService("dynamodb")),
                            Walks.SQS_DOOR,
                            dev.linkloom.model.resource.InterfaceEndpoint.class,
                            it -> it.withPrivateDns(true));
            Design offered = assuming(design, Assumption.DYNAMODB_WITH_NAMES);
            assertEquals("RESOLVES_PUBLIC 52.46.128.1", Ask.a(design, T0.C1, name));
            assertEquals("ANSWERED 10.0.11.30 10.0.12.30", Ask.a(offered, T0.C1, name));
            names(design, Flow.tcp(T0.C1, name, 443), "U-16");
            names(offered, Flow.tcp(T0.C1, name, 443), "U-16");
        }
    }

    @Nested
    class Balancing {

        /// WALK-12: with the client's address preserved a target meets itself, without it does not.
        @Test
        void u04AnUnsetAttributeFollowsTheTypeOrIsOff() {
            Design design =
                    Changes.targetGroup(
                            Changes.ingress(
                                    T0.design(), T0.SG_NLB, Changes.tcp("443", "172.16.0.0/16")),
                            null,
                            false,
                            HealthCheck.DEFAULT);
            Design off = assuming(design, Assumption.CLIENT_IP_WHEN_SET);
            Flow toItself = Flow.tcp(T0.APP_1, "172.16.11.5", 443);
            Flow fromAnother = Flow.tcp(T0.APP_2, "172.16.11.5", 443);
            Expect.flow(design, toItself).outcome("HAIRPIN_TIMEOUT at nlb-api by SRC-11");
            Expect.flow(off, toItself)
                    .outcome("DELIVERED")
                    .seen("172.16.11.5:20001 -> 172.16.1.10:8443");
            assertTrue(Fabric.compile(design).preservesClientIp(T0.TG));
            assertEquals(false, Fabric.compile(off).preservesClientIp(T0.TG));
            names(design, fromAnother, "U-04");
            names(off, toItself, "U-04");
        }

        @Test
        void u04AnAttributeThatIsSetLeavesNothingToAssume() {
            Design on = Changes.group(T0.design(), it -> it.withPreserveClientIp(true));
            Design set = assuming(on, Assumption.CLIENT_IP_WHEN_SET);
            assertTrue(Fabric.compile(set).preservesClientIp(T0.TG));
        }

        @Test
        void u05ANodeFailsOpenByItselfOrOnlyWithAllZones() {
            Design closed = assuming(OFF, Assumption.ALL_ZONES_FAIL_OPEN);
            Expect.c1(OFF, T0.Z1).outcome("TARGET_DOWN at i-app-1 by NLB-23");
            Expect.c1(closed, T0.Z1).outcome("NO_TARGET at tg-api by NLB-24");
            Expect.c1(Changes.running(closed, T0.APP_2, false), T0.Z1)
                    .outcome("TARGET_DOWN at i-app-1 by NLB-23");
            names(OFF, Flow.tcp(T0.C1, T0.Z1, 443), "U-05");
            names(closed, Flow.tcp(T0.C1, T0.Z1, 443), "U-05");
        }

        @Test
        void u05AHealthyTargetIsUsedWhereANodeMayNotFailOpen() {
            Design threshold =
                    assuming(
                            Changes.attributes(
                                    Changes.balancer(OFF, true, List.of(T0.SG_NLB), true),
                                    it -> it.withRoutingMinimumHealthy(2)),
                            Assumption.ALL_ZONES_FAIL_OPEN);
            for (int port = 49152; port < 49162; port++) {
                Flow flow = new Flow(T0.C1, T0.Z1, 443, Protocol.TCP, port, null);
                Expect.flow(threshold, flow).outcome("DELIVERED");
            }
        }

        @Test
        void u06NetworkAclsOfTheNodesSubnetAreSparedOrJudge() {
            Design design =
                    Changes.acl(
                            T0.design(),
                            T0.P_NLB_1,
                            List.of(Changes.allow(100, "all", "172.16.0.0/16")),
                            List.of(Changes.allow(100, "all", "172.16.0.0/16")));
            Design judged = assuming(design, Assumption.FABRIC_FILTERED);
            Expect.flow(design, BY_ADDRESS).outcome("DELIVERED");
            Expect.flow(judged, BY_ADDRESS)
                    .outcome("DROP_NACL_IN at acl-p-nlb-1 by NET-10")
                    .blockers(
                            "DROP_NACL_IN at acl-p-nlb-1 by NET-10",
                            "DROP_NACL_RETURN_OUT at acl-p-nlb-1 by NET-15");
            names(design, BY_ADDRESS, "U-06");
            assertEquals(List.of(), named(Fabric.compile(T0.design()).trace(BY_ADDRESS)));
        }

        @Test
        void u07AndNet08AGroupOfAPeeredVpcCountsOrIsNobody() {
            Design design =
                    Changes.ingress(
                            Walks.privateDnsOff(),
                            T0.SG_EP,
                            SecurityGroupRule.allow(Protocol.TCP, PortRange.of("443"), Walks.SG_D));
            Design nobody = assuming(design, Assumption.PEERED_GROUP_IS_NOBODY);
            Flow flow = Flow.tcp(Walks.D1, "10.0.11.20", 443);
            Expect.flow(design, flow).outcome("DELIVERED");
            Expect.flow(nobody, flow).outcome("DROP_SG_INGRESS at sg-ep by SRC-35");
            names(design, flow, "U-07");
            names(nobody, flow, "U-07");
        }

        @Test
        void u09Src28DatagramsHaveNoHeaderOrOneOfTheirOwn() {
            Design design =
                    Changes.group(
                            Changes.udpService(T0.design(), "10.0.0.0/16"),
                            it -> it.withProxyProtocolV2(true));
            design = Changes.proxyAware(design, T0.APP_1);
            Design headed = assuming(design, Assumption.HEADERS_FOR_UDP);
            Flow flow = Flow.udp(T0.C1, "10.0.11.20", 443);
            assertEquals("", header(design, flow));
            assertEquals("2112", header(headed, flow).substring(24, 28));
            names(design, flow, "U-09");
            names(headed, flow, "U-09");
            String bytes =
                    Wire.of(Fabric.compile(headed).packets(List.of(trace(headed, flow)))).stream()
                            .map(Object::toString)
                            .toList()
                            .toString();
            assertTrue(bytes.contains("app-1"), bytes);
        }

        /// SRC-26: 16 + 84 bytes, or 16 + 12 for the addresses + 7 for the checksum.
        @Test
        void u09AHeaderWithoutAnEndpointIsPaddedOrNot() {
            Design design =
                    Changes.proxyAware(
                            Changes.group(
                                    Changes.ingress(
                                            T0.design(),
                                            T0.SG_NLB,
                                            Changes.tcp("443", "172.16.0.0/16")),
                                    it -> it.withProxyProtocolV2(true)),
                            T0.APP_1);
            Design bare = assuming(design, Assumption.HEADERS_UNPADDED);
            Flow flow = Flow.tcp(T0.APP_2, "172.16.11.5", 443);
            assertEquals(2 * 100, header(design, flow).length());
            assertEquals(2 * 35, header(bare, flow).length());
            names(bare, flow, "U-09");
        }

        private static Trace trace(Design design, Flow flow) {
            return Fabric.compile(design).trace(flow);
        }

        private static String header(Design design, Flow flow) {
            var seen = trace(design, flow).seenByTarget();
            return seen == null || seen.proxyHeader() == null
                    ? ""
                    : java.util.HexFormat.of().formatHex(seen.proxyHeader().bytes());
        }

        @Test
        void u14AForgottenFlowIsDroppedOrReset() {
            Flow silent = BY_ADDRESS.idle(400);
            String atEndpoint = said(T0.design(), silent);
            assertTrue(atEndpoint.contains("without a word (assumed, U-14)"), atEndpoint);
            String reset = said(assuming(T0.design(), Assumption.FORGOTTEN_IS_RESET), silent);
            assertTrue(reset.contains("with a reset (assumed, U-14)"), reset);
            names(T0.design(), silent, "U-14");
            assertEquals(0, resets(T0.design(), silent));
            assertTrue(resets(assuming(T0.design(), Assumption.FORGOTTEN_IS_RESET), silent) > 0);
        }

        private static String said(Design design, Flow flow) {
            return trace(design, flow).explanation();
        }

        private static long resets(Design design, Flow flow) {
            Fabric fabric = Fabric.compile(design);
            return Wire.lines(fabric.packets(List.of(fabric.trace(flow))))
                    .lines()
                    .filter(each -> each.contains(" RA") || each.contains(" AR"))
                    .count();
        }

        @Test
        void u15AnotherSeedMayBindAnInterfaceToAnotherLoadBalancer() {
            Design design = T0.design();
            NetworkLoadBalancer first = Changes.get(design, T0.NLB, NetworkLoadBalancer.class);
            design =
                    MistakesTest.service(
                            design.with(
                                    first.withId(MistakesTest.OTHER_NLB)
                                            .withName("other")
                                            .withNodes(
                                                    List.of(
                                                            new Node(
                                                                    T0.P_NLB_1,
                                                                    Ip.of("172.16.11.25"))))),
                            it -> it.withLoadBalancers(List.of(T0.NLB, MistakesTest.OTHER_NLB)));
            Set<String> seen = new HashSet<>();
            for (int seed = 0; seed < 10; seed++) {
                Design seeded =
                        design.assuming(
                                Assumptions.USUAL.with(OpenPoint.BINDING, Integer.toString(seed)));
                Trace once = trace(seeded, BY_ADDRESS);
                assertEquals(once, trace(seeded, BY_ADDRESS));
                seen.add(once.seenByTarget().packet().source().toString());
            }
            assertEquals(Set.of("172.16.11.5", "172.16.11.25"), seen);
            names(design, BY_ADDRESS, "U-15");
        }
    }

    @Nested
    class Refusals {

        @Test
        void u12ALoadBalancerStaysWhileConnectedOrUntilAnotherTakesOver() {
            Design design = T0.design();
            NetworkLoadBalancer first = Changes.get(design, T0.NLB, NetworkLoadBalancer.class);
            EndpointService service = Changes.get(design, T0.SERVICE, EndpointService.class);
            Design both =
                    design.with(
                                    first.withId(MistakesTest.OTHER_NLB)
                                            .withName("other")
                                            .withNodes(
                                                    List.of(
                                                            node(T0.P_NLB_1, "172.16.11.25"),
                                                            node(T0.P_NLB_2, "172.16.12.25"))))
                            .with(
                                    service.withLoadBalancers(
                                            List.of(T0.NLB, MistakesTest.OTHER_NLB)));
            Edit leave = swap(service, List.of(MistakesTest.OTHER_NLB));
            Edit other = swap(service, List.of(T0.NLB));
            assertEquals(
                    1,
                    refusals(both, leave).size() + refusals(both, other).size(),
                    "at least one of the two is in use");
            Design taken = assuming(both, Assumption.ANOTHER_TAKES_OVER);
            assertEquals(List.of(), refusals(taken, leave));
            assertEquals(List.of(), refusals(taken, other));
            assertEquals(1, refusals(taken, swap(service, List.of())).size());
        }

        private static Node node(ResourceId subnet, String ip) {
            return new Node(subnet, Ip.of(ip));
        }

        private static Edit swap(EndpointService service, List<ResourceId> balancers) {
            return new Edit.Replace("Swap", service.withLoadBalancers(balancers));
        }

        private static List<Finding> refusals(Design design, Edit edit) {
            return Fabric.compile(design).refusals(edit).stream()
                    .filter(each -> each.rule().value().equals("VALID-17"))
                    .peek(each ->
                            assertEquals(
                                    List.of("U-12"),
                                    each.assumptions().stream().map(Object::toString).toList()))
                    .toList();
        }

        @Test
        void u13AnUnpermittedCallerIsToldNothingOrThatItIsRefused() {
            Design design =
                    MistakesTest.service(T0.design(), it -> it.withAllowedPrincipals(List.of()));
            Expect.flow(design, BY_ADDRESS)
                    .outcome("CREATE_REJECTED at " + T0.E + " by VALID-09")
                    .code("InvalidServiceName");
            Design told = assuming(design, Assumption.CALLER_IS_REFUSED);
            Expect.flow(told, BY_ADDRESS)
                    .outcome("CREATE_REJECTED at " + T0.E + " by VALID-09")
                    .code("UnauthorizedOperation");
            names(design, BY_ADDRESS, "U-13");
            names(told, BY_ADDRESS, "U-13");
        }

        /// A wrong Region is documented, and so nothing is assumed of it.
        @Test
        void u13AWrongRegionIsNeverTold() {
            Design design =
                    assuming(
                            MistakesTest.service(T0.design(), it -> it.withRegion("eu-west-1")),
                            Assumption.CALLER_IS_REFUSED);
            List<Finding> found =
                    Fabric.compile(design).findings().stream()
                            .filter(each -> each.rule().value().equals("VALID-09"))
                            .toList();
            assertEquals("InvalidServiceName", found.getFirst().awsCode());
            assertEquals(List.of(), found.getFirst().assumptions());
        }

        @Test
        void u17ARequestWaitsForSevenDaysOrForOthers() {
            Design waiting =
                    MistakesTest.service(
                            Changes.endpoint(T0.design(), false, State.PENDING_ACCEPTANCE),
                            it -> it.withAcceptanceRequired(true));
            assertTrue(expiry(waiting).contains("for 7 days (assumed, U-17)"), expiry(waiting));
            Design longer = waiting.assuming(Assumptions.USUAL.with(OpenPoint.REQUEST_LIFE, "14"));
            assertTrue(expiry(longer).contains("for 14 days (assumed, U-17)"), expiry(longer));
        }

        private static String expiry(Design design) {
            return Fabric.compile(design).actions(T0.E).stream()
                    .filter(each -> each.label().equals("Let it expire"))
                    .findFirst()
                    .orElseThrow()
                    .explanation();
        }
    }

    @Test
    void u18TheGatewayEndpointCarriesIpv4OrBoth() {
        ResourceId s3 = Worlds.id("awssvc-s3");
        Vpc vpc = Changes.get(T0.design(), T0.VPC_C, Vpc.class);
        Instance client = Changes.get(T0.design(), T0.C1, Instance.class);
        Design design =
                Worlds.with(
                        Worlds.routed(T0.design(), Worlds.table("rtb-app", T0.VPC_C), T0.C_APP_1),
                        vpc.withCidrs(List.of(Cidr.of("10.0.0.0/16"), Cidr.of("2600:1f14:1::/56"))),
                        client.withIpv6(Ip.of("2600:1f14:1::10")),
                        new AwsService(
                                s3, "s3", T0.REGION, "s3", List.of(Cidr.of("2600:1fa0::/32"))),
                        new GatewayEndpoint(
                                Worlds.id("vpce-s3"),
                                "s3-door",
                                T0.VPC_C,
                                s3,
                                List.of(Worlds.id("rtb-app"))));
        design =
                Changes.egress(
                        design,
                        T0.SG_APP,
                        SecurityGroupRule.allow(Protocol.ALL, PortRange.ALL, Cidr.ANY_IPV6));
        Flow flow = Flow.tcp(T0.C1, "2600:1fa0::5", 443);
        Expect.flow(design, flow).outcome("NO_ROUTE at rtb-app by NET-17");
        Design both = assuming(design, Assumption.GATEWAY_DUALSTACK);
        Expect.flow(both, flow).outcome("DELIVERED");
        names(design, flow, "U-18");
        names(both, flow, "U-18");
    }

    /// A fabric made from the one before must not keep what the other answers gave.
    @Test
    void anotherAnswerCountsInTheNextVersionToo() {
        Fabric before = Fabric.compile(OFF);
        Design closed = assuming(OFF, Assumption.ALL_ZONES_FAIL_OPEN);
        Flow flow = Flow.tcp(T0.C1, T0.Z1, 443);
        assertEquals(
                Fabric.compile(closed).trace(flow).verdict(), before.after(closed).verdict(flow));
    }
}
