package dev.linkloom.engine;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.PrefixList;
import dev.linkloom.model.resource.PrefixListRoute;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.VirtualPrivateGateway;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Which row of a table decides, and what a peering carries.
class RouteChoiceTest {

    private static final ResourceId PCX = Worlds.id("pcx-1");
    private static final Flow FLOW = Flow.tcp(T0.C1, "172.16.1.10", 8443);

    /// T0's two VPCs with a peering and a way back.
    private static Design peered() {
        Design design =
                Worlds.with(
                        T0.design(),
                        new VpcPeering(
                                PCX, "pcx-1", T0.VPC_C, T0.VPC_P, VpcPeering.State.ACTIVE, false));
        design =
                Worlds.routed(
                        design, Worlds.table("rtb-p", T0.VPC_P, "10.0.0.0/16 pcx-1"), T0.P_APP_1);
        return Changes.ingress(
                design,
                T0.SG_TGT,
                Changes.tcp("8443", "10.0.0.0/16"),
                Changes.udp("53", "10.0.0.0/16"));
    }

    @Nested
    class PrefixLists {
        private static final ResourceId LIST = Worlds.id("pl-1");

        private static Design listed(ResourceId target, String... rows) {
            RouteTable table =
                    Worlds.table("rtb-c", T0.VPC_C, rows)
                            .withPrefixListRoutes(List.of(new PrefixListRoute(LIST, target)));
            return Worlds.routed(
                    peered().with(
                                    new PrefixList(
                                            LIST,
                                            "partners",
                                            T0.CONSUMER,
                                            List.of(
                                                    Cidr.of("172.16.0.0/16"),
                                                    Cidr.of("172.31.0.0/16")))),
                    table,
                    T0.C_APP_1);
        }

        @Test
        void net17EveryBlockOfThePrefixListIsARoute() {
            Expect.flow(listed(PCX), FLOW)
                    .outcome("DELIVERED")
                    .says("route", "to pcx-1 by a prefix list");
        }

        @Test
        void net17AStaticRouteForTheSameBlockBeatsIt() {
            Expect.flow(listed(PCX, "172.16.0.0/16 gone"), FLOW)
                    .outcome("BLACKHOLE at rtb-c by NET-20");
        }

        @Test
        void net17ItBeatsAPropagatedRouteForTheSameBlock() {
            Design design =
                    Worlds.with(
                            listed(PCX),
                            OnPremisesDesign.home().withCidrs(List.of(Cidr.of("172.16.0.0/16"))),
                            new VirtualPrivateGateway(OnPremisesDesign.VGW, "vgw-1", T0.VPC_C),
                            OnPremisesDesign.vif(1500, true));
            RouteTable table = Changes.get(design, Worlds.id("rtb-c"), RouteTable.class);
            Design propagating =
                    design.with(table.withPropagatingGateways(List.of(OnPremisesDesign.VGW)));
            Expect.flow(propagating, FLOW).outcome("DELIVERED");
            Expect.flow(
                            propagating.with(
                                    table.withPrefixListRoutes(List.of())
                                            .withPropagatingGateways(
                                                    List.of(OnPremisesDesign.VGW))),
                            FLOW)
                    .outcome("NO_TARGET at onprem-corp by NET-32");
        }

        @Test
        void net17AShorterPrefixListLosesToALongerPropagatedRoute() {
            Design design =
                    Worlds.with(
                            listed(PCX),
                            OnPremisesDesign.home().withCidrs(List.of(Cidr.of("172.16.1.0/24"))),
                            new VirtualPrivateGateway(OnPremisesDesign.VGW, "vgw-1", T0.VPC_C),
                            OnPremisesDesign.vif(1500, true));
            RouteTable table = Changes.get(design, Worlds.id("rtb-c"), RouteTable.class);
            Expect.flow(
                            design.with(
                                    table.withPropagatingGateways(List.of(OnPremisesDesign.VGW))),
                            FLOW)
                    .outcome("NO_TARGET at onprem-corp by NET-32");
        }
    }

    @Nested
    class Families {
        private static final ResourceId SUBNET = Worlds.id("subnet-v6");
        private static final ResourceId SIX = Worlds.id("i-six");
        private static final Flow OUT = Flow.tcp(SIX, "2600:1f00::1", 443);

        private static Design six(String... rows) {
            Vpc vpc = Changes.get(T0.design(), T0.VPC_C, Vpc.class);
            Design design =
                    Worlds.with(
                            T0.design(),
                            vpc.withCidrs(
                                    List.of(Cidr.of("10.0.0.0/16"), Cidr.of("2600:1f14:1::/56"))),
                            T0.subnet(SUBNET, T0.VPC_C, T0.ZONE_1, "2600:1f14:1::/64"),
                            T0.machine(SIX, SUBNET, Ip.of("2600:1f14:1::10"), T0.SG_APP),
                            new InternetGateway(Worlds.id("igw-1"), "igw", T0.VPC_C));
            design =
                    Changes.egress(
                            design,
                            T0.SG_APP,
                            SecurityGroupRule.allow(Protocol.ALL, PortRange.ALL, Cidr.ANY_IPV6));
            return Worlds.routed(design, Worlds.table("rtb-six", T0.VPC_C, rows), SUBNET);
        }

        @Test
        void net19TheDefaultRouteOfIpv4IsNoneForIpv6() {
            Expect.flow(six("0.0.0.0/0 igw-1"), OUT).outcome("NO_ROUTE at rtb-six by NET-17");
        }

        @Test
        void net19Ipv6HasItsOwnAndKeepsItsAddressOnTheInternet() {
            Expect.flow(six("::/0 igw-1"), OUT)
                    .outcome("DELIVERED")
                    .seen("[2600:1f14:1::10]:49152 -> [2600:1f00::1]:443");
        }

        @Test
        void net01ARuleForIpv4LetsNoIpv6Out() {
            Design design =
                    Changes.egress(six("::/0 igw-1"), T0.SG_APP, SecurityGroupRule.ALLOW_ALL_OUT);
            Expect.flow(design, OUT).outcome("DROP_SG_EGRESS at sg-app by NET-01");
        }
    }

    @Nested
    class Peerings {
        private static Design both() {
            return Worlds.routed(
                    peered(), Worlds.table("rtb-c", T0.VPC_C, "172.16.0.0/16 pcx-1"), T0.C_APP_1);
        }

        @Test
        void net24APeeringInsideARegionTakes9001Bytes() {
            Flow flow = Flow.udp(T0.C1, "172.16.1.10", 53);
            Expect.flow(both(), flow.sized(9001)).outcome("DELIVERED");
            Expect.flow(both(), flow.sized(9002)).outcome("MTU_DROP at pcx-1 by NET-24");
        }

        @Test
        void net22AnswersMayComeBackAnotherWayAsLongAsTheyArrive() {
            Design design =
                    Worlds.with(
                            both(),
                            Worlds.transit(false),
                            Worlds.attachment("c", "vpc-consumer", "subnet-c-app-1"),
                            Worlds.attachment("p", "vpc-provider", "subnet-p-app-1"),
                            Worlds.table("rtb-p", T0.VPC_P, "10.0.0.0/16 tgw-1"));
            Expect.flow(design, FLOW)
                    .outcome("DELIVERED")
                    .says("peering", "carries the packet")
                    .says("transit-gateway", "sends 10.0.1.10");
        }

        @Test
        void net22WhatComesOverATransitGatewayDoesNotGoOnOverAPeering() {
            Design design =
                    Worlds.with(
                            HubDesign.of(),
                            Worlds.vpc("vpc-far", T0.CONSUMER, T0.REGION, "10.9.0.0/16"),
                            Worlds.subnet(
                                    "subnet-far", Worlds.id("vpc-far"), T0.ZONE_1, "10.9.1.0/24"),
                            T0.machine(
                                    Worlds.id("i-far"),
                                    Worlds.id("subnet-far"),
                                    Ip.of("10.9.1.10"),
                                    Worlds.id("sg-far")),
                            T0.group(
                                    Worlds.id("sg-far"),
                                    Worlds.id("vpc-far"),
                                    List.of(Changes.tcp("443", "10.0.0.0/8")),
                                    List.of()),
                            new VpcPeering(
                                    PCX,
                                    "pcx-1",
                                    HubDesign.HUB,
                                    Worlds.id("vpc-far"),
                                    VpcPeering.State.ACTIVE,
                                    false),
                            HubDesign.table("10.9.0.0/16 hub"));
            design =
                    Worlds.routed(
                            design,
                            Worlds.table("rtb-h-tgw", HubDesign.HUB, "10.9.0.0/16 pcx-1"),
                            Worlds.id("subnet-h-tgw-1"));
            Expect.flow(design, Flow.tcp(HubDesign.CLIENT_1, "10.9.1.10", 443))
                    .outcome("NO_ROUTE at pcx-1 by NET-22")
                    .code("PCX_REQUIRES_ADDRESS_IN_VPC_CIDR");
        }
    }

    @Test
    void net17RoutesThatLeadRoundInACircleNeverArrive() {
        Design design = HubDesign.of().with(HubDesign.table("10.77.0.0/16 hub"));
        design =
                Worlds.routed(
                        design,
                        Worlds.table("rtb-h-tgw", HubDesign.HUB, "10.0.0.0/8 tgw-1"),
                        Worlds.id("subnet-h-tgw-1"));
        Expect.flow(design, Flow.tcp(HubDesign.CLIENT_1, "10.77.1.1", 443))
                .outcome("NO_ROUTE at tgw-rtb-1 by NET-17");
    }
}
