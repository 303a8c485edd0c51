package dev.linkloom.engine;

import static dev.linkloom.engine.InspectionDesign.APP_VPC;
import static dev.linkloom.engine.InspectionDesign.DOOR;
import static dev.linkloom.engine.InspectionDesign.FW;
import static dev.linkloom.engine.InspectionDesign.FW_VPC;
import static dev.linkloom.engine.InspectionDesign.USER;
import static dev.linkloom.engine.OnPremisesDesign.H;
import static dev.linkloom.engine.OnPremisesDesign.VGW;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.VirtualPrivateGateway;
import dev.linkloom.model.resource.VpnConnection;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Ways through gateways and appliances that are not drawn to their end, lead to the wrong one, or
/// into nothing.
class UnfinishedWaysTest {

    @Nested
    class Appliances {

        private static final Design DESIGN = InspectionDesign.of();
        private static final Flow FLOW = Flow.tcp(USER, "54.10.0.10", 443);

        private static GatewayLoadBalancerEndpoint door() {
            return Changes.get(DESIGN, DOOR, GatewayLoadBalancerEndpoint.class);
        }

        @Test
        void gwlb01ALoadBalancerWithoutAGroupLeavesOpenWhereItLeads() {
            var balancer = Changes.get(DESIGN, Worlds.id("gwlb-1"), GatewayLoadBalancer.class);
            Expect.flow(DESIGN.with(balancer.withTargetGroup(null)), FLOW)
                    .blockers("AMBIGUOUS at gwlb-1 by GWLB-01");
        }

        @Test
        void gwlb04AnEndpointWithoutAServiceLeavesOpenWhereItLeads() {
            Expect.flow(DESIGN.with(door().withService(null)), FLOW)
                    .blockers("AMBIGUOUS at " + DOOR + " by GWLB-04");
        }

        @Test
        void gwlb04AnEndpointWithoutASubnetTakesNothing() {
            Expect.flow(DESIGN.with(door().withSubnet(null)), FLOW)
                    .outcome("AMBIGUOUS at " + DOOR + " by GWLB-04")
                    .says("endpoint", "gwlbe-1");
        }

        @Test
        void gwlb04TheAppliancesMayNotLieBehindThemselves() {
            Design design =
                    Worlds.with(
                            DESIGN,
                            Worlds.subnet("subnet-fw-9", FW_VPC, T0.ZONE_1, "10.200.9.0/24"),
                            InspectionDesign.group(
                                    new Target(null, Ip.of("10.200.9.10"), null, null)),
                            T0.machine(
                                    Worlds.id("i-fw-9"),
                                    Worlds.id("subnet-fw-9"),
                                    Ip.of("10.200.9.10"),
                                    InspectionDesign.SG_FW),
                            new GatewayLoadBalancerEndpoint(
                                    Worlds.id("vpce-0fw"),
                                    "fw-door",
                                    Worlds.id("subnet-fw-9"),
                                    Ip.of("10.200.9.20"),
                                    door().service(),
                                    door().state()));
            Expect.flow(design, FLOW).outcome("DELIVERED");
            Design circular =
                    Worlds.routed(
                            design,
                            Worlds.table("rtb-fw", FW_VPC, "10.200.9.0/24 vpce-0fw"),
                            Worlds.id("subnet-fw-1"));
            Expect.flow(circular, FLOW).outcome("AMBIGUOUS at vpce-0fw by GWLB-04");
        }

        @Test
        void gwlb10AnApplianceMayBeRegisteredByItsAddress() {
            Design design =
                    DESIGN.with(
                            InspectionDesign.group(
                                    new Target(null, Ip.of("10.200.1.10"), null, null)));
            Expect.flow(design, FLOW)
                    .outcome("DELIVERED")
                    .says("load-balancer", "keeps both directions of the flow on fw-1");
            Design elsewhere =
                    DESIGN.with(
                            InspectionDesign.group(
                                    new Target(null, Ip.of("10.200.1.99"), null, null)));
            Expect.flow(elsewhere, FLOW).outcome("NO_TARGET at tg-fw by GWLB-10");
        }

        @Test
        void net18ARouteToAnInterfaceLeavesOpenWhatItForwards() {
            var eni =
                    new NetworkInterface(
                            Worlds.id("eni-1"),
                            "middlebox",
                            InspectionDesign.APP,
                            Ip.of("10.0.1.50"),
                            List.of(),
                            null);
            Design out =
                    Worlds.with(DESIGN, eni, Worlds.table("rtb-web", APP_VPC, "0.0.0.0/0 eni-1"));
            Expect.flow(out, Flow.tcp(InspectionDesign.WEB, "203.0.113.9", 443))
                    .outcome("AMBIGUOUS at eni-1 by NET-18")
                    .says("appliance", "The route leads to middlebox");
            Design in =
                    Worlds.with(
                            DESIGN, eni, Worlds.table("rtb-edge", APP_VPC, "10.0.1.0/24 eni-1"));
            Expect.flow(in, FLOW)
                    .outcome("AMBIGUOUS at eni-1 by NET-18")
                    .says("route", "10.0.1.10");
        }
    }

    @Nested
    class Gateways {

        private static final Design DESIGN = OnPremisesDesign.of();
        private static final VpnConnection VPN =
                new VpnConnection(
                        Worlds.id("vpn-1"),
                        "vpn-1",
                        VGW,
                        OnPremisesDesign.HOME,
                        VpnConnection.Routing.STATIC,
                        List.of(Cidr.of("192.168.60.0/24")),
                        true);

        /// What the reply comes to, since forward the host finds its way in any case.
        private static Design answering(String... rows) {
            return DESIGN.with(Worlds.table("rtb-ep", T0.VPC_C, rows));
        }

        private static Flow dial() {
            return Flow.tcp(H, "10.0.11.20", 443);
        }

        @Test
        void net31AGatewayServesItsOwnVpcOnly() {
            Design design =
                    answering("192.168.0.0/16 vgw-2")
                            .with(
                                    new VirtualPrivateGateway(
                                            Worlds.id("vgw-2"), "vgw-2", T0.VPC_P, null));
            Expect.flow(design, dial()).outcome("NO_ROUTE at vgw-2 by NET-31");
        }

        @Test
        void net31AGatewayWithoutALinkLeavesOpenWhereItLeads() {
            Design design =
                    answering("192.168.0.0/16 vgw-2")
                            .with(
                                    new VirtualPrivateGateway(
                                            Worlds.id("vgw-2"), "vgw-2", T0.VPC_C, null));
            Expect.flow(design, dial()).outcome("AMBIGUOUS at vgw-2 by NET-31");
        }

        @Test
        void net32AReplyOverALinkThatIsDownIsLost() {
            Design design =
                    Worlds.with(
                            answering("192.168.0.0/16 vgw-1"),
                            OnPremisesDesign.vif(1500, false),
                            VPN.withStaticRoutes(List.of(Cidr.of("192.168.60.0/24"))));
            Expect.flow(design, dial()).outcome("NO_ROUTE at dxvif-1 by NET-32").code("BAD_STATE");
            Design vpnDown =
                    answering("192.168.0.0/16 vgw-1")
                            .without(OnPremisesDesign.VIF)
                            .with(VPN.withUp(false));
            Expect.flow(vpnDown, dial())
                    .outcome("NO_ROUTE at vpn-1 by NET-31")
                    .says("client", "opens a connection");
        }

        @Test
        void net31AGatewayKnowsOnlyWhatItsLinksTell() {
            Design design =
                    answering("192.168.0.0/16 vgw-1").without(OnPremisesDesign.VIF).with(VPN);
            Expect.flow(design, dial()).outcome("NO_ROUTE at vgw-1 by NET-31");
        }

        @Test
        void net32InsideANetworkOutsideNobodyLeavesIt() {
            Design design = DESIGN.with(Worlds.host("host-n", "onprem-corp", "192.168.50.8"));
            Expect.flow(design, Flow.tcp(H, "192.168.50.8", 443)).outcome("DELIVERED");
            Expect.flow(design, Flow.tcp(H, "192.168.50.9", 443))
                    .outcome("NO_TARGET at onprem-corp by NET-32")
                    .code("NO_POSSIBLE_DESTINATION");
        }

        /// A gateway endpoint is named only where a link leads into its VPC and it leads there.
        @Test
        void ep25OnlyTheGatewayEndpointOfTheVpcBehindTheLinkIsMeant() {
            var service =
                    new AwsService(
                            Worlds.id("awssvc-s3"),
                            "s3",
                            T0.REGION,
                            "s3",
                            List.of(Cidr.of("52.216.0.0/15")));
            var door =
                    new GatewayEndpoint(
                            Worlds.id("vpce-s3"), "s3-door", T0.VPC_P, service.id(), List.of());
            Design elsewhere = Worlds.with(DESIGN, service, door);
            Expect.flow(elsewhere, Flow.tcp(H, "52.216.1.1", 443))
                    .outcome("AMBIGUOUS at onprem-corp by NET-32")
                    .says("route", "whether it has a way to the internet of its own");
            Design behind = Worlds.with(DESIGN, service, door.withVpc(T0.VPC_C));
            Expect.flow(behind, Flow.tcp(H, "52.216.1.1", 443))
                    .outcome("NO_ROUTE at vpce-s3 by EP-25");
            Expect.flow(behind, Flow.tcp(H, "54.1.1.1", 443))
                    .outcome("AMBIGUOUS at onprem-corp by NET-32");
        }

        /// GWLB-08: the table of a virtual private gateway sends what comes in to an appliance.
        @Test
        void gwlb08WhatComesInByAVirtualPrivateGatewayMayBeInspected() {
            VirtualPrivateGateway gateway = Changes.get(DESIGN, VGW, VirtualPrivateGateway.class);
            Design design =
                    Worlds.with(
                            DESIGN,
                            gateway.withRouteTable(Worlds.id("rtb-in")),
                            Worlds.table("rtb-in", T0.VPC_C, "10.0.11.0/24 eni-1"),
                            new NetworkInterface(
                                    Worlds.id("eni-1"),
                                    "middlebox",
                                    T0.C_EP_2,
                                    Ip.of("10.0.12.50"),
                                    List.of(),
                                    null));
            Expect.flow(design, dial()).outcome("AMBIGUOUS at eni-1 by NET-18");
            Expect.flow(design, Flow.tcp(H, "10.0.12.20", 443)).outcome("DELIVERED");
        }
    }

    @Nested
    class Transit {

        @Test
        void net27AnAttachmentOfNothingLeavesOpenWhereItLeads() {
            Design design =
                    Worlds.with(
                            HubDesign.of(),
                            Worlds.attachment("void", "vpc-gone"),
                            Worlds.transitTable(
                                    "tgw-rtb-1",
                                    List.of("hub", "s1"),
                                    List.of("s1"),
                                    "10.100.0.0/16 void"));
            Expect.flow(design, Flow.tcp(HubDesign.CLIENT_1, "10.100.11.20", 443))
                    .outcome("AMBIGUOUS at tgw-attach-void by NET-27")
                    .says("transit-gateway", "attaches nothing");
        }
    }

    /// The machine that stands in for a target that is off is told apart from one that is closed.
    @Test
    void gwlb11AnApplianceThatIsOffGivesNothingBack() {
        Design off = Changes.running(InspectionDesign.of(), FW, false);
        Expect.flow(off, Flow.tcp(USER, "54.10.0.10", 443))
                .outcome("TARGET_DOWN at i-fw-1 by GWLB-11")
                .says("appliance", "powered off");
    }
}
