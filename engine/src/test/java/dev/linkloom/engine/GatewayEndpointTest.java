package dev.linkloom.engine;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.SecurityGroupRule;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Gateway endpoints: routes to S3 that only the VPC's own subnets have (EP-22..26).
class GatewayEndpointTest {

    private static final ResourceId S3 = Worlds.id("awssvc-s3");
    private static final ResourceId TABLE = Worlds.id("rtb-app");
    private static final ResourceId IGW = Worlds.id("igw-1");
    private static final Flow FLOW = Flow.tcp(T0.C1, "52.216.1.1", 443);

    private static Design design(String... rows) {
        return Worlds.with(
                Worlds.routed(T0.design(), Worlds.table("rtb-app", T0.VPC_C, rows), T0.C_APP_1),
                new AwsService(S3, "s3", T0.REGION, "s3", List.of(Cidr.of("52.216.0.0/15"))),
                new Internet(Worlds.id("internet-1"), "internet", List.of()),
                new InternetGateway(IGW, "igw", T0.VPC_C),
                door(TABLE));
    }

    private static GatewayEndpoint door(ResourceId... tables) {
        return new GatewayEndpoint(Worlds.id("vpce-s3"), "s3-door", T0.VPC_C, S3, List.of(tables));
    }

    @Test
    void ep22TheServiceIsReachedInsideAws() {
        Expect.flow(design(), FLOW)
                .outcome("DELIVERED")
                .forward(
                        Tables.expected(
                                """
                                client         i-client-1     NET-14 10.0.1.10:49152 -> 52.216.1.1:443
                                security-group sg-app         NET-01 10.0.1.10:49152 -> 52.216.1.1:443
                                network-acl    subnet-c-app-1 NET-11 10.0.1.10:49152 -> 52.216.1.1:443
                                route          rtb-app        EP-24  10.0.1.10:49152 -> 52.216.1.1:443
                                endpoint       vpce-s3        EP-22  10.0.1.10:49152 -> 52.216.1.1:443
                                target         awssvc-s3      EP-26  10.0.1.10:49152 -> 52.216.1.1:443
                                """))
                .reply(
                        Tables.expected(
                                """
                                network-acl    subnet-c-app-1 NET-11 52.216.1.1:443 -> 10.0.1.10:49152
                                security-group sg-app         NET-02 52.216.1.1:443 -> 10.0.1.10:49152
                                client         i-client-1     NET-14 52.216.1.1:443 -> 10.0.1.10:49152
                                """))
                .seen("10.0.1.10:49152 -> 52.216.1.1:443");
    }

    @Test
    void ep23OnlyTheTablesItIsAssociatedWithHaveItsRoute() {
        Expect.flow(design().with(door()), FLOW).outcome("NO_ROUTE at rtb-app by NET-17");
        Expect.flow(design(), Flow.tcp(T0.C2, "52.216.1.1", 443))
                .outcome("NO_ROUTE at subnet-c-app-2 by NET-17");
    }

    @Test
    void ep24ItWinsOverTheDefaultRouteByItsPrefix() {
        Expect.flow(design("0.0.0.0/0 igw-1"), FLOW)
                .outcome("DELIVERED")
                .says("route", "to vpce-s3 by a prefix list");
    }

    @Test
    void ep24AMoreSpecificStaticRouteWinsOverIt() {
        Expect.flow(design("52.216.1.0/24 igw-1"), FLOW)
                .outcome("NO_ROUTE at igw-1 by NET-29")
                .code("IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS");
    }

    @Test
    void net17AStaticRouteForTheVerySameBlockWinsOverAPrefixList() {
        Expect.flow(design("52.216.0.0/15 gone"), FLOW)
                .outcome("BLACKHOLE at rtb-app by NET-20")
                .matched("52.216.0.0/15 -> blackhole");
    }

    @Test
    void ep25WhatComesOverATransitGatewayCannotUseIt() {
        Design hub =
                Worlds.with(
                        HubDesign.of(),
                        new AwsService(
                                S3, "s3", T0.REGION, "s3", List.of(Cidr.of("52.216.0.0/15"))),
                        new GatewayEndpoint(
                                Worlds.id("vpce-s3"),
                                "s3-door",
                                HubDesign.HUB,
                                S3,
                                List.of(Worlds.id("rtb-h-tgw"))),
                        HubDesign.table("0.0.0.0/0 hub"));
        hub =
                Worlds.routed(
                        Worlds.routed(
                                hub,
                                Worlds.table("rtb-h-tgw", HubDesign.HUB),
                                Worlds.id("subnet-h-tgw-1")),
                        Worlds.table("rtb-s1", HubDesign.SPOKE_1, "0.0.0.0/0 tgw-1"),
                        Worlds.id("subnet-s1-app-1"));
        Expect.flow(hub, Flow.tcp(HubDesign.CLIENT_1, "52.216.1.1", 443))
                .outcome("NO_ROUTE at vpce-s3 by EP-25");
    }

    @Test
    void ep26AGroupMayNameThePrefixListOfTheService() {
        var named = new SecurityGroupRule(Protocol.TCP, PortRange.of(443), null, null, S3);
        Design design = Changes.egress(design(), T0.SG_APP, named);
        Expect.flow(design, FLOW).outcome("DELIVERED");
        Expect.flow(design, Flow.tcp(T0.C1, "10.0.2.10", 443))
                .outcome("DROP_SG_EGRESS at sg-app by NET-01");
    }

    @Test
    void ep22AServiceOfAnotherRegionIsOutOfReach() {
        Design design =
                design().with(
                                new AwsService(
                                        S3,
                                        "s3",
                                        "eu-west-1",
                                        "s3",
                                        List.of(Cidr.of("52.216.0.0/15"))));
        Expect.flow(design, FLOW).outcome("NO_ROUTE at vpce-s3 by EP-22");
    }
}
