package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.health.Ending;
import dev.linkloom.engine.health.HealthProgress;
import dev.linkloom.engine.health.TargetHealth;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkAclRule;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.CheckProtocol;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.TargetGroup.Target.Phase;
import dev.linkloom.model.resource.TargetGroupAttributes;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What nodes think of their targets, and what follows for DNS and for new flows.
class TargetHealthTest {

    private static final List<NetworkAclRule> ALL = List.of(Changes.allow(100, "all", "0.0.0.0/0"));
    private static final HealthCheck ON_8080 =
            new HealthCheck(CheckProtocol.TCP, 8080, 30, 10, 5, 2);

    /// `unhealthy NLB-41 Target.FailedHealthChecks`, by node and target.
    static List<String> states(Design design) {
        return Fabric.compile(design).health(T0.NLB).stream()
                .map(each -> each.state().word() + " " + each.rule() + " " + each.reason())
                .toList();
    }

    private static final String FINE = "healthy NLB-14 null";

    private static String failed(String rule) {
        return "unhealthy " + rule + " Target.FailedHealthChecks";
    }

    private static Design down(Design design, ResourceId target) {
        return Changes.running(design, target, false);
    }

    @Nested
    class Checks {

        @Test
        void nlb14EveryNodeChecksEveryTargetItMayUse() {
            assertEquals(List.of(FINE, FINE), states(T0.design()));
            Design crossZone = Changes.balancer(T0.design(), true, List.of(T0.SG_NLB), true);
            assertEquals(List.of(FINE, FINE, FINE, FINE), states(crossZone));
        }

        @Test
        void nlb14ATargetMayAdmitOneNodeAndNotTheOther() {
            Design design = Changes.balancer(T0.design(), true, List.of(T0.SG_NLB), true);
            design = Changes.ingress(design, T0.SG_TGT, Changes.tcp("8443", "172.16.11.5/32"));
            List<TargetHealth> health = Fabric.compile(design).health(T0.NLB);
            for (TargetHealth each : health) {
                assertEquals(each.zoneId().equals(T0.ZONE_1), each.healthy(), each.toString());
            }
        }

        @Test
        void nlb41TheCheckPortNeedsARuleOfItsOwn() {
            Design design = Changes.group(T0.design(), it -> it.withHealthCheck(ON_8080));
            design = Changes.egress(design, T0.SG_NLB, Changes.tcp("all", "172.16.0.0/16"));
            assertEquals(List.of(failed("NLB-41"), failed("NLB-41")), states(design));
            Design open = Changes.ingress(design, T0.SG_TGT, Changes.tcp("8080", "172.16.0.0/16"));
            assertEquals(List.of(FINE, FINE), states(open));
        }

        @Test
        void src30TheLoadBalancersOutboundRulesApplyToChecks() {
            Design design = Changes.egress(T0.design(), T0.SG_NLB);
            assertEquals(List.of(failed("SRC-30"), failed("SRC-30")), states(design));
        }

        @Test
        void net10AnAclOnTheWayToTheTargetBlocksTheCheck() {
            Design design = Changes.acl(T0.design(), T0.P_APP_1, List.of(), ALL);
            assertEquals(List.of(failed("NET-10"), FINE), states(design));
        }

        @Test
        void net15AnAclOnTheWayBackBlocksItToo() {
            Design design =
                    Changes.acl(
                            T0.design(),
                            T0.P_APP_1,
                            ALL,
                            List.of(Changes.allow(100, "443", "0.0.0.0/0")));
            assertEquals(List.of(failed("NET-15"), FINE), states(design));
            Expect.c1(design, T0.Z1).outcome("DROP_NACL_RETURN_OUT at acl-p-app-1 by NET-15");
        }

        @Test
        void net22SoDoesAMissingRouteBack() {
            Design design = Peer.registered(Peer.withPeer(T0.design(), T0.REGION));
            assertEquals(List.of(FINE, FINE), states(design));
            Design oneWay =
                    design.with(
                            new RouteTable(
                                    Peer.PEER_TABLE,
                                    "rtb-peer",
                                    Peer.VPC,
                                    List.<Route>of(),
                                    List.of()));
            assertEquals(List.of(failed("NET-22"), failed("NET-22")), states(oneWay));
        }

        @Test
        void aMachineThatIsOffOrDeafFailsTheCheck() {
            assertEquals(List.of(failed("NLB-14"), FINE), states(down(T0.design(), T0.APP_1)));
            assertEquals(
                    List.of(failed("NLB-14"), FINE),
                    states(Changes.running(T0.design(), T0.APP_1, true, PortRange.of(80))));
        }

        @Test
        void nlb12AnHttpCheckLooksAtTheStatusCode() {
            Design design = checked(CheckProtocol.HTTP, "200-399");
            assertEquals(List.of(failed("NLB-12"), FINE), states(design));
            assertEquals(List.of(FINE, FINE), states(checked(CheckProtocol.HTTP, "200,503")));
            assertEquals(List.of(FINE, FINE), states(checked(CheckProtocol.TCP, "200-399")));
        }

        private static Design checked(CheckProtocol protocol, String matcher) {
            var check = new HealthCheck(protocol, null, 30, 6, 5, 2, "/health", matcher);
            Design design = Changes.group(T0.design(), it -> it.withHealthCheck(check));
            return Changes.instance(design, T0.APP_1, it -> it.withHealthStatus(503));
        }

        @Test
        void src21AnHttpCheckFailsWhereHeadersAreNotRead() {
            var http = new HealthCheck(CheckProtocol.HTTP, null, 30, 6, 5, 2);
            Design design = Changes.targetGroup(T0.design(), null, true, http);
            assertEquals(
                    List.of(FINE, failed("SRC-21")), states(Changes.proxyAware(design, T0.APP_1)));
        }

        @Test
        void nlb12TheDefaultsAreAwss() {
            assertEquals(
                    new HealthCheck(CheckProtocol.TCP, null, 30, 10, 5, 2, "/", "200-399"),
                    HealthCheck.DEFAULT);
        }
    }

    @Nested
    class States {

        @Test
        void nlb15ATargetJustRegisteredIsInitialAndGetsNothingWhileOthersAreHealthy() {
            Design design =
                    phase(
                            Changes.balancer(T0.design(), true, List.of(T0.SG_NLB), true),
                            Phase.INITIAL);
            assertEquals("initial NLB-15 Elb.InitialHealthChecking", states(design).getFirst());
            assertEquals(
                    Set.of(T0.APP_2), Fleet.spread(design, Fleet.flows(T0.C1, T0.Z1, 50)).keySet());
        }

        @Test
        void nlb32ADeregisteredTargetGetsNothingNew() {
            Design design = phase(T0.design(), Phase.DRAINING);
            assertEquals(
                    "draining NLB-32 Target.DeregistrationInProgress", states(design).getFirst());
            Expect.c1(design, T0.Z1).outcome("NO_TARGET at tg-api by NLB-24");
        }

        private static Design phase(Design design, Phase phase) {
            return Changes.group(
                    design,
                    it ->
                            it.withTargets(
                                    List.of(
                                            it.targets().getFirst().withPhase(phase),
                                            it.targets().getLast())));
        }

        /// `.` for a success, `x` for a failure.
        @ParameterizedTest
        @CsvSource(
                textBlock =
                        """
                        '',         INITIAL
                        .,          HEALTHY
                        x,          INITIAL
                        x.,         HEALTHY
                        xx,         UNHEALTHY
                        .x,         HEALTHY
                        .x.x.x,     HEALTHY
                        .xx,        UNHEALTHY
                        .xx....,    UNHEALTHY
                        .xx.....,   HEALTHY
                        .xx....x.,  UNHEALTHY
                        """)
        void nlb13TheFirstSuccessIsEnoughAndARecoveryTakesFive(
                String checks, TargetHealth.State expected) {
            HealthProgress progress = HealthProgress.registered(HealthCheck.DEFAULT);
            for (char each : checks.toCharArray()) {
                progress = progress.after(each == '.');
            }
            assertEquals(expected, progress.state());
        }

        @Test
        void nlb13ItTakes70SecondsToNoticeAnd150ToRecover() {
            assertEquals(70, HealthProgress.secondsToUnhealthy(HealthCheck.DEFAULT));
            assertEquals(150, HealthProgress.secondsToHealthy(HealthCheck.DEFAULT));
        }
    }

    @Nested
    class Thresholds {

        /// One target in use1-az1, two in use1-az2 of which one is down.
        private static Design oneOfTwoDown() {
            return down(Fleet.of(1, 2), Fleet.target(2, 1));
        }

        private static String answers(Design design) {
            return Expect.c1(design, T0.R).trace().dns().answers().toString();
        }

        @Test
        void nlb22DnsWantsOneHealthyTargetByDefault() {
            assertEquals("[10.0.11.20, 10.0.12.20]", answers(oneOfTwoDown()));
            assertEquals("[10.0.12.20]", answers(down(oneOfTwoDown(), T0.APP_1)));
        }

        @Test
        void nlb22OrMoreOrAShare() {
            Design two = Changes.attributes(Fleet.of(1, 2), it -> it.withDnsMinimumHealthy(2));
            assertEquals("[10.0.12.20]", answers(two));
            Design share =
                    Changes.attributes(oneOfTwoDown(), it -> it.withDnsMinimumHealthyPercent(51));
            assertEquals("[10.0.11.20]", answers(share));
            Design half =
                    Changes.attributes(oneOfTwoDown(), it -> it.withDnsMinimumHealthyPercent(50));
            assertEquals("[10.0.11.20, 10.0.12.20]", answers(half));
        }

        @Test
        void nlb24AllZonesUnhealthyBringsAllBack() {
            Design none = Changes.attributes(Fleet.of(1, 2), it -> it.withDnsMinimumHealthy(3));
            assertEquals("[10.0.11.20, 10.0.12.20]", answers(none));
        }

        @Test
        void nlb23HealthyTargetsAreEnoughByDefault() {
            assertEquals(
                    Map.of(T0.APP_2, 100),
                    Fleet.spread(oneOfTwoDown(), Fleet.flows(T0.C1, T0.Z2, 100)));
        }

        @Test
        void nlb23BelowTheThresholdANodeUsesAllItsTargets() {
            failsOpen(Changes.attributes(oneOfTwoDown(), it -> it.withRoutingMinimumHealthy(2)));
            failsOpen(
                    Changes.attributes(
                            oneOfTwoDown(), it -> it.withRoutingMinimumHealthyPercent(60)));
        }

        private static void failsOpen(Design design) {
            Fabric fabric = Fabric.compile(design);
            List<Verdict> verdicts =
                    Fleet.flows(T0.C1, T0.Z2, 100).stream().map(fabric::verdict).toList();
            long down = verdicts.stream().filter(Verdict.TARGET_DOWN::equals).count();
            assertTrue(down > 30 && down < 70, "about half, not " + down);
            assertEquals(100, down + verdicts.stream().filter(Verdict.DELIVERED::equals).count());
        }

        @Test
        void nlb25ACachedAddressOfAWithdrawnZoneFails() {
            Expect.flow(down(T0.design(), T0.APP_1), Flow.tcp(T0.C1, "10.0.11.20", 443))
                    .outcome("TARGET_DOWN at i-app-1 by NLB-23");
        }
    }

    @Nested
    class Endings {

        private static TargetGroup group(ListenerProtocol protocol) {
            return Changes.get(T0.design(), T0.TG, TargetGroup.class).withProtocol(protocol);
        }

        @ParameterizedTest
        @CsvSource({
            "TCP, true, true",
            "TLS, true, true",
            "TCP, false, false",
            "UDP, true, false",
            "TCP_UDP, true, false"
        })
        void nlb26TcpConnectionsOfAnUnhealthyTargetAreReset(
                ListenerProtocol protocol, boolean terminate, boolean closed) {
            TargetGroup group =
                    group(protocol)
                            .withAttributes(
                                    TargetGroupAttributes.DEFAULT.withTerminateUnhealthy(
                                            terminate));
            Ending ending = Ending.whenUnhealthy(group);
            assertEquals(closed, ending.closed());
            assertEquals("NLB-26", ending.rule().value());
        }

        @ParameterizedTest
        @CsvSource({
            "TCP, , false",
            "TLS, , false",
            "UDP, , true",
            "TCP_UDP, , true",
            "TCP, true, true",
            "UDP, false, false"
        })
        void nlb32DeregistrationClosesByProtocolOrByChoice(
                ListenerProtocol protocol, Boolean own, boolean closed) {
            TargetGroup group =
                    group(protocol)
                            .withAttributes(
                                    TargetGroupAttributes.DEFAULT.withTerminateDeregistered(own));
            Ending ending = Ending.whenDeregistered(group);
            assertEquals(closed, ending.closed());
            assertEquals(300, ending.afterSeconds());
            assertEquals("NLB-32", ending.rule().value());
        }
    }
}
