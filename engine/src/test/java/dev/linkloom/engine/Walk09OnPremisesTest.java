package dev.linkloom.engine;

import static dev.linkloom.engine.OnPremisesDesign.H;
import static dev.linkloom.engine.OnPremisesDesign.TABLE;
import static dev.linkloom.engine.OnPremisesDesign.VGW;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.VpnConnection;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

/// WALK-09: a host on premises dials the endpoint over Direct Connect.
class Walk09OnPremisesTest {

    private static final Design DESIGN = OnPremisesDesign.of();
    private static final Legs LEGS = new Legs("192.168.50.7:40000", 1, 1, 1);

    private static Flow flow(String host) {
        return new Flow(H, host, 443, Protocol.TCP, 40000, null);
    }

    private static String forward() {
        return Tables.expected(
                        """
                        client         host-h        NET-14 192.168.50.7:40000 -> 10.0.11.20:443
                        route          onprem-corp   NET-32 192.168.50.7:40000 -> 10.0.11.20:443
                        direct-connect dxvif-1       NET-32 192.168.50.7:40000 -> 10.0.11.20:443
                        gateway        vgw-1         NET-31 192.168.50.7:40000 -> 10.0.11.20:443
                        network-acl    subnet-c-ep-1 NET-11 192.168.50.7:40000 -> 10.0.11.20:443
                        """)
                + LEGS.groupsOfEndpoint()
                + LEGS.f2()
                + LEGS.groupsOfBalancer("sg-nlb")
                + LEGS.rewriting("NLB-17")
                + LEGS.f3()
                + LEGS.groupsOfTarget()
                + LEGS.taken();
    }

    private static final String R3 =
            Tables.expected(
                    """
                    security-group sg-ep         NET-02 10.0.11.20:443 -> 192.168.50.7:40000
                    network-acl    subnet-c-ep-1 NET-11 10.0.11.20:443 -> 192.168.50.7:40000
                    route          rtb-ep        NET-31 10.0.11.20:443 -> 192.168.50.7:40000
                    gateway        vgw-1         NET-31 10.0.11.20:443 -> 192.168.50.7:40000
                    direct-connect dxvif-1       NET-32 10.0.11.20:443 -> 192.168.50.7:40000
                    client         host-h        NET-14 10.0.11.20:443 -> 192.168.50.7:40000
                    """);

    @Test
    void theAddressOfTheEndpointIsDialledOverDirectConnect() {
        Expect.flow(DESIGN, flow("10.0.11.20"))
                .outcome("DELIVERED")
                .forward(forward())
                .reply(LEGS.r1() + LEGS.r2() + R3)
                .seen("172.16.11.5:20001 -> 172.16.1.10:8443");
    }

    @Test
    void theRegionalNameWorksByAnyResolver() {
        Expect.flow(DESIGN, flow(T0.R))
                .dns(T0.R + " ANSWERED 10.0.11.20 10.0.12.20 used 10.0.11.20 ttl 60")
                .outcome("DELIVERED")
                .reply(LEGS.r1() + LEGS.r2() + R3);
    }

    @Test
    void net31WithoutPropagationTheReplyFindsNoRoute() {
        Design design = DESIGN.with(OnPremisesDesign.propagating());
        Expect.flow(design, flow("10.0.11.20"))
                .outcome("NO_ROUTE at rtb-ep by EP-17")
                .code("NO_ROUTE_TO_DESTINATION")
                .forward(forward())
                .blockers("NO_ROUTE at rtb-ep by EP-17");
    }

    @Test
    void net31AStaticRouteToTheGatewayDoesAsWell() {
        Design design = DESIGN.with(Worlds.table("rtb-ep", T0.VPC_C, "192.168.50.0/24 vgw-1"));
        Expect.flow(design, flow("10.0.11.20")).outcome("DELIVERED");
    }

    @Test
    void src31TheBalancersGroupsSeeTheHostsAddress() {
        Design design = Changes.ingress(DESIGN, T0.SG_NLB, Changes.tcp("443", "10.0.0.0/16"));
        Expect.flow(design, flow("10.0.11.20")).outcome("DROP_SG_INGRESS at sg-nlb by SRC-31");
    }

    @Test
    void ep25AGatewayEndpointIsOfNoUseFromOutside() {
        Design design =
                Worlds.with(
                        DESIGN,
                        new AwsService(
                                Worlds.id("awssvc-s3"),
                                "s3",
                                T0.REGION,
                                "s3",
                                List.of(Cidr.of("52.216.0.0/15"))),
                        new GatewayEndpoint(
                                Worlds.id("vpce-s3"),
                                "s3-door",
                                T0.VPC_C,
                                Worlds.id("awssvc-s3"),
                                List.of(TABLE)));
        Expect.flow(design, flow("52.216.1.1")).outcome("NO_ROUTE at vpce-s3 by EP-25");
    }

    @Test
    void aPublicAddressNeedsAWayThatNoDesignSays() {
        Expect.flow(DESIGN, flow("52.216.1.1")).outcome("AMBIGUOUS at onprem-corp by NET-32");
    }

    @Nested
    class Names {
        @Test
        void dns38ForwardedToTheInboundEndpointThePrivateNameWorks() {
            Expect.flow(OnPremisesDesign.of("10.0.21.10", "10.0.22.10"), flow(T0.PRIVATE_NAME))
                    .dns("api.example.com ANSWERED 10.0.11.20 10.0.12.20 used 10.0.11.20 ttl 60")
                    .outcome("DELIVERED")
                    .forward(
                            Tables.expected(
                                            "dns "
                                                    + T0.E
                                                    + " DNS-14 192.168.50.7:40000 ->"
                                                    + " 192.168.0.53:53")
                                    + forward())
                    .reply(LEGS.r1() + LEGS.r2() + R3);
        }

        @Test
        void dns21AskedStraightTheResolverOfTheVpcIsSilent() {
            Expect.flow(OnPremisesDesign.of("10.0.0.2"), flow(T0.PRIVATE_NAME))
                    .dns("api.example.com TIMEOUT used null ttl 0")
                    .outcome("NXDOMAIN at vpc-consumer by DNS-21")
                    .reply("")
                    .seesNothing();
        }

        @Test
        void dns20WithoutForwardingThePrivateNameIsUnknown() {
            Expect.flow(DESIGN, flow(T0.PRIVATE_NAME))
                    .dns("api.example.com NXDOMAIN used null ttl 0")
                    .outcome("NXDOMAIN at onprem-corp by DNS-20");
        }
    }

    @Nested
    class Links {
        private final VpnConnection vpn =
                new VpnConnection(
                        Worlds.id("vpn-1"),
                        "vpn-1",
                        VGW,
                        OnPremisesDesign.HOME,
                        VpnConnection.Routing.BGP,
                        List.of(),
                        true);

        @Test
        void net32ALinkThatIsDownCarriesNothing() {
            Design design = DESIGN.with(OnPremisesDesign.vif(1500, false));
            Expect.flow(design, flow("10.0.11.20"))
                    .blockers("NO_ROUTE at dxvif-1 by NET-32", "NO_ROUTE at rtb-ep by EP-17");
        }

        @Test
        void net31AVpnTakesOver() {
            Design design = Worlds.with(DESIGN, OnPremisesDesign.vif(1500, false), vpn);
            Expect.flow(design, flow("10.0.11.20"))
                    .outcome("DELIVERED")
                    .reply(
                            LEGS.r1()
                                    + LEGS.r2()
                                    + R3.replace(
                                            "direct-connect dxvif-1 NET-32",
                                            "gateway vpn-1 NET-31"));
        }

        @Test
        void net17DirectConnectBeatsAVpnForTheSameBlock() {
            Expect.flow(DESIGN.with(vpn), flow("10.0.11.20"))
                    .forward(forward())
                    .reply(LEGS.r1() + LEGS.r2() + R3);
        }

        @Test
        void net17AStaticVpnWithALongerPrefixBeatsDirectConnect() {
            Design design =
                    DESIGN.with(
                            vpn.withRouting(VpnConnection.Routing.STATIC)
                                    .withStaticRoutes(List.of(Cidr.of("192.168.50.0/24"))));
            Expect.flow(design, flow("10.0.11.20"))
                    .outcome("DELIVERED")
                    .reply(
                            LEGS.r1()
                                    + LEGS.r2()
                                    + R3.replace(
                                            "direct-connect dxvif-1 NET-32",
                                            "gateway vpn-1 NET-31"));
        }

        @Test
        void net32LargePacketsNeedAJumboInterface() {
            Flow large = Flow.udp(H, "10.0.1.10", 53).sized(1501);
            Design open =
                    Changes.routeTable(
                            Changes.ingress(DESIGN, T0.SG_APP, Changes.udp("53", "192.168.0.0/16")),
                            T0.C_APP_1,
                            TABLE);
            Expect.flow(open, large).blockers("MTU_DROP at dxvif-1 by NET-32");
            Expect.flow(open.with(OnPremisesDesign.vif(9001, true)), large).outcome("DELIVERED");
        }

        @Test
        void ep10AnEndpointTakes8500BytesAtMost() {
            Design udp =
                    Changes.udpService(
                            DESIGN.with(OnPremisesDesign.vif(9001, true)), "192.168.50.0/24");
            Flow flow = Flow.udp(H, "10.0.11.20", 443);
            Expect.flow(udp, flow.sized(8500)).outcome("DELIVERED");
            Expect.flow(udp, flow.sized(8501))
                    .outcome("MTU_DROP at vpce-0a1b2c3d4e5f60718 by EP-10");
        }

        @Test
        void ep10TcpAdaptsToTheSmallestOfTheWay() {
            Expect.flow(DESIGN, flow("10.0.11.20").sized(9001))
                    .outcome("DELIVERED")
                    .says("direct-connect", "up to 1500 bytes; TCP adapts")
                    .says("endpoint", "up to 8500 bytes; TCP adapts");
        }
    }
}
