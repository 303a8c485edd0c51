package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.TransitGatewayRoute;
import dev.linkloom.model.resource.TransitGatewayRouteTable;
import dev.linkloom.model.resource.VirtualInterface;
import dev.linkloom.model.resource.VirtualPrivateGateway;
import dev.linkloom.model.resource.VpcPeering;
import dev.linkloom.model.resource.VpnConnection;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Networks outside AWS by every way there is (NET-22, NET-31, NET-32, PAT-04).
class HybridTest {

    private static final ResourceId DXGW = Worlds.id("dxgw-1");

    @Nested
    class DirectConnectGateways {
        private final Design design =
                Worlds.with(
                        OnPremisesDesign.of(),
                        new DirectConnectGateway(
                                DXGW, "dxgw", T0.CONSUMER, List.of(OnPremisesDesign.VGW)),
                        OnPremisesDesign.vif(1500, true).withGateway(DXGW));

        @Test
        void net32APrivateInterfaceReachesTheGatewaysOfItsDirectConnectGateway() {
            Expect.flow(design, Flow.tcp(OnPremisesDesign.H, "10.0.11.20", 443))
                    .outcome("DELIVERED");
        }

        @Test
        void net32AGatewayThatIsNotOnItStaysOutOfReach() {
            Expect.flow(
                            design.with(
                                    new DirectConnectGateway(DXGW, "dxgw", T0.CONSUMER, List.of())),
                            Flow.tcp(OnPremisesDesign.H, "10.0.11.20", 443))
                    .outcome("NO_ROUTE at onprem-corp by NET-32");
        }
    }

    /// The hub of WALK-13 with the company's network on its transit gateway.
    private static Design hub(Resource... carriers) {
        List<String> all = List.of("hub", "s1", "s2", "corp");
        Design design =
                Worlds.with(
                        HubDesign.of(),
                        OnPremisesDesign.home(),
                        Worlds.host("host-h", "onprem-corp", "192.168.50.7"),
                        Worlds.transitTable("tgw-rtb-1", all, all),
                        Worlds.table(
                                "rtb-hub",
                                HubDesign.HUB,
                                "10.0.0.0/8 tgw-1",
                                "192.168.0.0/16 tgw-1"));
        design =
                Changes.ingress(
                        design,
                        HubDesign.SG_EP,
                        Changes.tcp("443", "10.0.0.0/8"),
                        Changes.tcp("443", "192.168.0.0/16"));
        return Worlds.with(design, carriers);
    }

    private static TransitGatewayAttachment corp(String attached) {
        return Worlds.attachment("corp", attached);
    }

    @Test
    void net27AVpnOnATransitGatewayReachesEveryVpcBehindIt() {
        Design design =
                hub(
                        corp("vpn-1"),
                        new VpnConnection(
                                Worlds.id("vpn-1"),
                                "vpn-1",
                                Worlds.id("tgw-1"),
                                OnPremisesDesign.HOME,
                                VpnConnection.Routing.BGP,
                                List.of(),
                                true));
        Expect.flow(design, Flow.tcp(OnPremisesDesign.H, "10.100.11.20", 443))
                .outcome("DELIVERED")
                .forward(
                        Tables.expected(
                                """
                                client          host-h         NET-14 192.168.50.7:49152 -> 10.100.11.20:443
                                route           onprem-corp    NET-31 192.168.50.7:49152 -> 10.100.11.20:443
                                gateway         vpn-1          NET-31 192.168.50.7:49152 -> 10.100.11.20:443
                                transit-gateway tgw-rtb-1      NET-27 192.168.50.7:49152 -> 10.100.11.20:443
                                network-acl     subnet-h-tgw-1 NET-11 192.168.50.7:49152 -> 10.100.11.20:443
                                route           subnet-h-tgw-1 NET-18 192.168.50.7:49152 -> 10.100.11.20:443
                                network-acl     subnet-h-ep-1  NET-11 192.168.50.7:49152 -> 10.100.11.20:443
                                security-group  sg-hub-ep      SRC-35 192.168.50.7:49152 -> 10.100.11.20:443
                                endpoint        vpce-0aaaabbbbccccdddd SVC-12 192.168.50.7:49152 -> 10.100.11.20:443
                                target          awssvc-sqs     EP-32  192.168.50.7:49152 -> 10.100.11.20:443
                                """));
    }

    @Test
    void net32ATransitInterfaceReachesThemByADirectConnectGateway() {
        var gateway = new DirectConnectGateway(DXGW, "dxgw", T0.CONSUMER, List.of());
        var vif =
                new VirtualInterface(
                        OnPremisesDesign.VIF,
                        "dx-1",
                        VirtualInterface.Kind.TRANSIT,
                        DXGW,
                        OnPremisesDesign.HOME,
                        8500,
                        true);
        Flow flow = Flow.tcp(OnPremisesDesign.H, "10.100.11.20", 443);
        Expect.flow(hub(corp("dxgw-1"), gateway, vif), flow).outcome("DELIVERED");
        Expect.flow(hub(corp("dxgw-1"), gateway, vif.withKind(VirtualInterface.Kind.PRIVATE)), flow)
                .outcome("NO_ROUTE at onprem-corp by NET-32");
    }

    @Test
    void net27TransitGatewaysPeerAcrossRegionsByStaticRoutes() {
        Design design =
                Worlds.with(
                        HubDesign.of(),
                        new TransitGateway(Worlds.id("tgw-2"), "tgw-2", null, "eu-west-1", false),
                        Worlds.attachment("peer", "tgw-2"),
                        new TransitGatewayAttachment(
                                Worlds.id("tgw-attach-back"),
                                "attach-back",
                                Worlds.id("tgw-2"),
                                Worlds.id("tgw-1"),
                                List.of()),
                        Worlds.vpc("vpc-dublin", T0.CONSUMER, "eu-west-1", "10.30.0.0/16"),
                        Worlds.subnet(
                                "subnet-dublin",
                                Worlds.id("vpc-dublin"),
                                "euw1-az1",
                                "10.30.1.0/24"),
                        T0.machine(
                                Worlds.id("i-dublin"),
                                Worlds.id("subnet-dublin"),
                                Ip.of("10.30.1.10"),
                                Worlds.id("sg-dublin")),
                        T0.group(
                                Worlds.id("sg-dublin"),
                                Worlds.id("vpc-dublin"),
                                List.of(Changes.tcp("443", "10.0.0.0/8")),
                                List.of()),
                        new TransitGatewayAttachment(
                                Worlds.id("tgw-attach-dublin"),
                                "attach-dublin",
                                Worlds.id("tgw-2"),
                                Worlds.id("vpc-dublin"),
                                List.of(Worlds.id("subnet-dublin"))),
                        new TransitGatewayRouteTable(
                                Worlds.id("tgw-rtb-2"),
                                "tgw-rtb-2",
                                Worlds.id("tgw-2"),
                                List.of(
                                        Worlds.id("tgw-attach-back"),
                                        Worlds.id("tgw-attach-dublin")),
                                List.of(Worlds.id("tgw-attach-dublin")),
                                List.of(
                                        new TransitGatewayRoute(
                                                Cidr.of("10.0.0.0/8"),
                                                Worlds.id("tgw-attach-back")))));
        design =
                Worlds.routed(
                        design,
                        Worlds.table("rtb-dublin", Worlds.id("vpc-dublin"), "10.0.0.0/8 tgw-2"),
                        Worlds.id("subnet-dublin"));
        List<String> all = List.of("hub", "s1", "s2", "peer");
        Flow flow = Flow.tcp(HubDesign.CLIENT_1, "10.30.1.10", 443);
        Expect.flow(
                        design.with(
                                Worlds.transitTable("tgw-rtb-1", all, all, "10.30.0.0/16 peer")),
                        flow)
                .outcome("DELIVERED");
        Expect.flow(design.with(Worlds.transitTable("tgw-rtb-1", all, all)), flow)
                .outcome("NO_ROUTE at tgw-rtb-1 by NET-27");
    }

    @Nested
    class Targets {
        /// T0 with a server on premises behind the provider's load balancer.
        private Design onPremises(String... way) {
            TargetGroup group = Changes.get(T0.design(), T0.TG, TargetGroup.class);
            Design design =
                    Worlds.with(
                            T0.design(),
                            OnPremisesDesign.home(),
                            Worlds.host("host-s", "onprem-corp", "192.168.60.5"),
                            new VirtualPrivateGateway(OnPremisesDesign.VGW, "vgw-1", T0.VPC_P),
                            OnPremisesDesign.vif(1500, true),
                            group.withTargetType(TargetType.IP)
                                    .withPreserveClientIp(false)
                                    .withTargets(
                                            List.of(
                                                    new Target(
                                                            null,
                                                            Ip.of("192.168.60.5"),
                                                            null,
                                                            null))));
            design = Changes.egress(design, T0.SG_NLB, Changes.tcp("8443", "192.168.60.0/24"));
            return Worlds.routed(
                    design, Worlds.table("rtb-nlb", T0.VPC_P, way), T0.P_NLB_1, T0.P_NLB_2);
        }

        @Test
        void pat04TheServerOnPremisesSeesTheNode() {
            Design design = onPremises("192.168.0.0/16 vgw-1");
            assertEquals(
                    2,
                    Fabric.compile(design).health(T0.NLB).stream()
                            .filter(each -> each.healthy())
                            .count());
            Expect.c1(design, T0.Z1)
                    .outcome("DELIVERED")
                    .seen("172.16.11.5:20001 -> 192.168.60.5:8443");
        }

        @Test
        void pat04WithoutARouteTheTargetIsUnhealthyToo() {
            Expect.c1(onPremises(), T0.Z1)
                    .outcome("NO_ROUTE at rtb-nlb by NET-17")
                    .says("target-group", "fails open");
        }

        @Test
        void nlb14AServerThatDoesNotListenFailsItsChecks() {
            Host deaf =
                    Worlds.host("host-s", "onprem-corp", "192.168.60.5")
                            .withListening(List.of(PortRange.of(80)));
            Expect.c1(onPremises("192.168.0.0/16 vgw-1").with(deaf), T0.Z1)
                    .outcome("TARGET_DOWN at host-s by NLB-23");
        }

        @Test
        void src08ClientIpPreservationDoesNotReachOnPremises() {
            Design design = onPremises("192.168.0.0/16 vgw-1");
            TargetGroup group = Changes.get(design, T0.TG, TargetGroup.class);
            Expect.c1(design.with(group.withPreserveClientIp(true)), T0.Z1)
                    .outcome("NO_ROUTE at nlb-api by SRC-08");
        }
    }

    @Nested
    class EdgeToEdge {
        @Test
        void net22APeerCannotUseTheVpcsWayToTheCompany() {
            Design design =
                    Worlds.with(
                            OnPremisesDesign.of(),
                            new VpcPeering(
                                    Worlds.id("pcx-1"),
                                    "pcx-1",
                                    T0.VPC_C,
                                    T0.VPC_P,
                                    VpcPeering.State.ACTIVE,
                                    false));
            design =
                    Worlds.routed(
                            design,
                            Worlds.table("rtb-p", T0.VPC_P, "192.168.0.0/16 pcx-1"),
                            T0.P_APP_1);
            Expect.flow(design, Flow.tcp(T0.APP_1, "192.168.50.7", 443))
                    .outcome("NO_ROUTE at pcx-1 by NET-22");
        }

        @Test
        void net22WhatComesFromATransitGatewayCannotLeaveByAPrivateGateway() {
            Design design =
                    Worlds.with(
                            HubDesign.of(),
                            OnPremisesDesign.home(),
                            Worlds.host("host-h", "onprem-corp", "192.168.50.7"),
                            new VirtualPrivateGateway(OnPremisesDesign.VGW, "vgw-1", HubDesign.HUB),
                            OnPremisesDesign.vif(1500, true),
                            HubDesign.table("192.168.0.0/16 hub"),
                            Worlds.table(
                                    "rtb-s1",
                                    HubDesign.SPOKE_1,
                                    "10.0.0.0/8 tgw-1",
                                    "192.168.0.0/16 tgw-1"));
            design =
                    Worlds.routed(
                            design,
                            Worlds.table("rtb-h-tgw", HubDesign.HUB, "192.168.0.0/16 vgw-1"),
                            Worlds.id("subnet-h-tgw-1"));
            Expect.flow(design, Flow.tcp(HubDesign.CLIENT_1, "192.168.50.7", 443))
                    .outcome("NO_ROUTE at vgw-1 by NET-22");
        }
    }

    @Test
    void net31AGatewayWithoutLinksLeavesOpenWhereItLeads() {
        Design design =
                Worlds.routed(
                        T0.design()
                                .with(
                                        new VirtualPrivateGateway(
                                                OnPremisesDesign.VGW, "vgw-1", T0.VPC_C)),
                        Worlds.table("rtb-app", T0.VPC_C, "192.168.0.0/16 vgw-1"),
                        T0.C_APP_1);
        Expect.flow(design, Flow.tcp(T0.C1, "192.168.50.7", 443))
                .outcome("AMBIGUOUS at vgw-1 by NET-31");
    }
}
