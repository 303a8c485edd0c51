package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.SecurityGroupRule;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

/// WALK-13: central endpoints behind a transit gateway.
class Walk13CentralEndpointsTest {

    private static final Design DESIGN = HubDesign.of();
    private static final Flow FLOW = Flow.tcp(HubDesign.CLIENT_1, "10.100.11.20", 443);

    private static final String FORWARD =
            Tables.expected(
                    """
                    client          i-s1            NET-14 10.1.1.10:49152 -> 10.100.11.20:443
                    security-group  sg-s1           NET-01 10.1.1.10:49152 -> 10.100.11.20:443
                    network-acl     subnet-s1-app-1 NET-11 10.1.1.10:49152 -> 10.100.11.20:443
                    route           rtb-s1          NET-17 10.1.1.10:49152 -> 10.100.11.20:443
                    transit-gateway tgw-rtb-1       NET-27 10.1.1.10:49152 -> 10.100.11.20:443
                    network-acl     subnet-h-tgw-1  NET-11 10.1.1.10:49152 -> 10.100.11.20:443
                    route           subnet-h-tgw-1  NET-18 10.1.1.10:49152 -> 10.100.11.20:443
                    network-acl     subnet-h-ep-1   NET-11 10.1.1.10:49152 -> 10.100.11.20:443
                    security-group  sg-hub-ep       SRC-35 10.1.1.10:49152 -> 10.100.11.20:443
                    endpoint        vpce-0aaaabbbbccccdddd SVC-12 10.1.1.10:49152 -> 10.100.11.20:443
                    target          awssvc-sqs      EP-32  10.1.1.10:49152 -> 10.100.11.20:443
                    """);

    private static final String REPLY =
            Tables.expected(
                    """
                    security-group  sg-hub-ep       NET-02 10.100.11.20:443 -> 10.1.1.10:49152
                    network-acl     subnet-h-ep-1   NET-11 10.100.11.20:443 -> 10.1.1.10:49152
                    route           rtb-hub         NET-17 10.100.11.20:443 -> 10.1.1.10:49152
                    network-acl     subnet-h-tgw-1  NET-11 10.100.11.20:443 -> 10.1.1.10:49152
                    transit-gateway tgw-rtb-1       NET-27 10.100.11.20:443 -> 10.1.1.10:49152
                    route           rtb-s1          NET-18 10.100.11.20:443 -> 10.1.1.10:49152
                    network-acl     subnet-s1-app-1 NET-11 10.100.11.20:443 -> 10.1.1.10:49152
                    security-group  sg-s1           NET-02 10.100.11.20:443 -> 10.1.1.10:49152
                    client          i-s1            NET-14 10.100.11.20:443 -> 10.1.1.10:49152
                    """);

    @Test
    void aSpokeReachesTheHubsEndpoint() {
        Expect.flow(DESIGN, FLOW)
                .outcome("DELIVERED")
                .forward(FORWARD)
                .reply(REPLY)
                .seen("10.1.1.10:49152 -> 10.100.11.20:443");
    }

    @Test
    void dns30TheZoneLeadsTheSpokeToTheHub() {
        Expect.flow(DESIGN, Flow.tcp(HubDesign.CLIENT_1, HubDesign.NAME, 443))
                .dns(
                        HubDesign.NAME
                                + " ANSWERED 10.100.11.20 10.100.12.20 used 10.100.11.20 ttl 60")
                .outcome("DELIVERED")
                .forward(
                        Tables.expected("dns phz-sqs DNS-29 10.1.1.10:49152 -> 10.1.0.2:53")
                                + FORWARD)
                .reply(REPLY);
    }

    @Test
    void dns28ASpokeWithoutTheZoneGetsThePublicAddressAndHasNoRoute() {
        Expect.flow(DESIGN, Flow.tcp(HubDesign.CLIENT_2, HubDesign.NAME, 443))
                .dns(HubDesign.NAME + " RESOLVES_PUBLIC 52.46.128.1 used 52.46.128.1 ttl 60")
                .outcome("NO_ROUTE at rtb-s2 by NET-17")
                .reply("");
    }

    @Test
    void lat04TheTransitGatewayAddsItsShare() {
        assertEquals(
                500,
                Fabric.compile(DESIGN).trace(FLOW).forward().stream()
                        .filter(hop -> hop.kind().word().equals("transit-gateway"))
                        .mapToLong(hop -> hop.latencyMicros())
                        .sum());
    }

    @Test
    void net06AGroupOfASpokeNeverMatchesOnAnEndpoint() {
        Design design =
                Changes.ingress(
                        DESIGN.with(Worlds.transit(true)),
                        HubDesign.SG_EP,
                        SecurityGroupRule.allow(Protocol.TCP, PortRange.of(443), HubDesign.SG_1));
        Expect.flow(design, FLOW)
                .outcome("DROP_SG_INGRESS at sg-hub-ep by SRC-35")
                .says("security-group", "(NET-06)");
    }

    @Test
    void ep17TheHubsSubnetsNeedARouteBack() {
        Expect.flow(DESIGN.with(Worlds.table("rtb-hub", HubDesign.HUB)), FLOW)
                .blockers("NO_ROUTE at rtb-hub by EP-17");
    }

    @Nested
    class Tables27 {
        private Expect with(
                String id, List<String> associated, List<String> propagating, String... rows) {
            return Expect.flow(
                    DESIGN.with(Worlds.transitTable(id, associated, propagating, rows)), FLOW);
        }

        @Test
        void net27WithoutAnAssociationNothingGetsThrough() {
            with("tgw-rtb-1", List.of("hub"), List.of("hub", "s1"))
                    .outcome("NO_ROUTE at tgw-1 by NET-27")
                    .code("TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION");
        }

        @Test
        void net27WithoutPropagationTheTableHasNoRoute() {
            with("tgw-rtb-1", List.of("hub", "s1"), List.of("s1"))
                    .outcome("NO_ROUTE at tgw-rtb-1 by NET-27")
                    .code("TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT");
        }

        @Test
        void net27AStaticRouteStandsInForPropagation() {
            with("tgw-rtb-1", List.of("hub", "s1"), List.of("s1"), "10.100.0.0/16 hub")
                    .outcome("DELIVERED");
        }

        @Test
        void net27AStaticRouteBeatsAPropagatedOneOfTheSameBlock() {
            with("tgw-rtb-1", List.of("hub", "s1"), List.of("hub", "s1"), "10.100.0.0/16 gone")
                    .outcome("BLACKHOLE at tgw-rtb-1 by NET-20")
                    .matched("10.100.0.0/16 -> blackhole");
        }

        @Test
        void net20ABlackholeForALongerPrefixDropsToo() {
            with("tgw-rtb-1", List.of("hub", "s1"), List.of("hub", "s1"), "10.100.11.0/24 gone")
                    .outcome("BLACKHOLE at tgw-rtb-1 by NET-20")
                    .code("TGW_RTB_BAD_STATE_ROUTE");
        }

        @Test
        void net27ASpokeIsKeptFromAnotherByATableOfItsOwn() {
            Design design =
                    Worlds.with(
                            DESIGN,
                            Worlds.transitTable(
                                    "tgw-rtb-1", List.of("hub"), List.of("hub", "s1", "s2")),
                            Worlds.transitTable("tgw-rtb-2", List.of("s1", "s2"), List.of("hub")));
            Expect.flow(design, FLOW).outcome("DELIVERED");
            Expect.flow(design, Flow.tcp(HubDesign.CLIENT_1, "10.2.1.10", 443))
                    .outcome("NO_ROUTE at tgw-rtb-2 by NET-27");
        }

        @Test
        void net27ATransitGatewayWithoutTablesHasItsDefaultOne() {
            Expect.flow(DESIGN.without(Worlds.id("tgw-rtb-1")), FLOW)
                    .outcome("DELIVERED")
                    .forward(FORWARD.replace("tgw-rtb-1", "tgw-1"))
                    .says("transit-gateway", "assumed, none is drawn");
        }
    }

    @Nested
    class Attachments {
        @Test
        void net27AZoneWithoutASubnetOfTheAttachmentIsCutOff() {
            Design design =
                    DESIGN.with(
                                    Worlds.subnet(
                                            "subnet-s1-app-2",
                                            HubDesign.SPOKE_1,
                                            T0.ZONE_2,
                                            "10.1.2.0/24"))
                            .with(
                                    T0.machine(
                                            Worlds.id("i-s1-b"),
                                            Worlds.id("subnet-s1-app-2"),
                                            Ip.of("10.1.2.10"),
                                            HubDesign.SG_1));
            design = Changes.routeTable(design, Worlds.id("subnet-s1-app-2"), Worlds.id("rtb-s1"));
            Expect.flow(design, Flow.tcp(Worlds.id("i-s1-b"), "10.100.11.20", 443))
                    .outcome("NO_ROUTE at tgw-attach-s1 by NET-27")
                    .code("TGW_ROUTE_AZ_RESTRICTION");
        }

        @Test
        void net27AVpcThatIsNotAttachedHasARouteIntoNothing() {
            Expect.flow(DESIGN.without(Worlds.id("tgw-attach-s1")), FLOW)
                    .outcome("BLACKHOLE at tgw-1 by NET-27");
        }

        @Test
        void net27AnAttachmentWithoutSubnetsLeavesOpenHowItIsUsed() {
            Expect.flow(DESIGN.with(Worlds.attachment("hub", "vpc-hub")), FLOW)
                    .outcome("AMBIGUOUS at tgw-attach-hub by NET-27");
        }

        @Test
        void net27PacketsOver8500BytesAreDropped() {
            Design design =
                    Changes.ingress(DESIGN, HubDesign.SG_2, Changes.udp("53", "10.0.0.0/8"));
            Flow flow = Flow.udp(HubDesign.CLIENT_1, "10.2.1.10", 53);
            Expect.flow(design, flow.sized(8500)).outcome("DELIVERED");
            Expect.flow(design, flow.sized(8501)).outcome("MTU_DROP at tgw-1 by NET-27");
        }
    }

    @Nested
    class Groups {
        private final Design naming =
                Changes.ingress(
                        DESIGN,
                        HubDesign.SG_2,
                        SecurityGroupRule.allow(Protocol.TCP, PortRange.of(22), HubDesign.SG_1));
        private final Flow flow = Flow.tcp(HubDesign.CLIENT_1, "10.2.1.10", 22);

        @Test
        void net05AGroupBehindATransitGatewayCountsWhereThatIsOn() {
            Expect.flow(naming.with(Worlds.transit(true)), flow).outcome("DELIVERED");
        }

        @Test
        void net05AndNowhereElse() {
            Expect.flow(naming, flow).outcome("DROP_SG_INGRESS at sg-s2 by NET-01");
        }

        @Test
        void net05OnlyForWhatComesIn() {
            Design design =
                    Changes.egress(
                            naming.with(Worlds.transit(true)),
                            HubDesign.SG_1,
                            SecurityGroupRule.allow(
                                    Protocol.TCP, PortRange.of(22), HubDesign.SG_2));
            Expect.flow(design, flow).outcome("DROP_SG_EGRESS at sg-s1 by NET-01");
        }
    }
}
