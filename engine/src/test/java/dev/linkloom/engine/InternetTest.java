package dev.linkloom.engine;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.NatGateway;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

/// In and out of VPCs over the internet (NET-29, NET-30, EP-18).
class InternetTest {

    private static final ResourceId USER = Worlds.id("host-user");
    private static final ResourceId NAT = Worlds.id("nat-1");
    private static final ResourceId PUBLIC = Worlds.id("subnet-public");

    /// T0's consumer with an internet gateway; the first client has a public address.
    private static Design open(String... rows) {
        Instance client = Changes.get(T0.design(), T0.C1, Instance.class);
        Design design =
                Worlds.with(
                        T0.design(),
                        new Internet(Worlds.id("internet-1"), "internet", List.of()),
                        Worlds.host("host-user", "internet-1", "203.0.113.9"),
                        new InternetGateway(Worlds.id("igw-1"), "igw", T0.VPC_C),
                        client.withPublicIp(Ip.of("54.10.0.1")),
                        T0.subnet(PUBLIC, T0.VPC_C, T0.ZONE_1, "10.0.100.0/24"),
                        new NatGateway(
                                NAT, "nat", PUBLIC, Ip.of("10.0.100.5"), Ip.of("54.10.0.99")));
        design = Changes.ingress(design, T0.SG_APP, Changes.tcp("22", "0.0.0.0/0"));
        design =
                Worlds.routed(
                        design, Worlds.table("rtb-public", T0.VPC_C, "0.0.0.0/0 igw-1"), PUBLIC);
        return Worlds.routed(design, Worlds.table("rtb-app", T0.VPC_C, rows), T0.C_APP_1);
    }

    @Nested
    class Gateways {
        @Test
        void net29AClientWithAPublicAddressGoesOut() {
            Expect.flow(open("0.0.0.0/0 igw-1"), Flow.tcp(T0.C1, "203.0.113.9", 443))
                    .outcome("DELIVERED")
                    .seen("54.10.0.1:49152 -> 203.0.113.9:443");
        }

        @Test
        void net29AHostOutsideComesInByThePublicAddress() {
            Expect.flow(open("0.0.0.0/0 igw-1"), Flow.tcp(USER, "54.10.0.1", 22))
                    .outcome("DELIVERED")
                    .seen("203.0.113.9:49152 -> 10.0.1.10:22");
        }

        @Test
        void net29WithoutARouteOutTheAnswerIsLost() {
            Expect.flow(open(), Flow.tcp(USER, "54.10.0.1", 22))
                    .outcome("NO_ROUTE at rtb-app by NET-22");
        }

        @Test
        void net30AnAnswerThatLeavesByANatGatewayIsLost() {
            Expect.flow(open("0.0.0.0/0 nat-1"), Flow.tcp(USER, "54.10.0.1", 22))
                    .outcome("NO_ROUTE at rtb-app by NET-30");
        }

        @Test
        void net29WithoutAnInternetGatewayNobodyComesIn() {
            Expect.flow(
                            open("0.0.0.0/0 igw-1").without(Worlds.id("igw-1")),
                            Flow.tcp(USER, "54.10.0.1", 22))
                    .outcome("NO_ROUTE at vpc-consumer by NET-29");
        }

        @Test
        void net29PrivateAddressesMeanNothingOutside() {
            Expect.flow(open(), Flow.tcp(USER, "10.0.1.10", 22))
                    .outcome("NO_ROUTE at host-user by NET-29");
        }

        @Test
        void ep18AnEndpointIsNotReachedOverTheInternet() {
            Expect.flow(open(), Flow.tcp(USER, "10.0.11.20", 443))
                    .outcome("NO_ROUTE at vpce-0a1b2c3d4e5f60718 by EP-18");
            Expect.flow(open(), Flow.tcp(USER, T0.R, 443))
                    .dns(T0.R + " ANSWERED 10.0.11.20 10.0.12.20 used 10.0.11.20 ttl 60")
                    .outcome("NO_ROUTE at vpce-0a1b2c3d4e5f60718 by EP-18");
        }

        @Test
        void net29TwoVpcsMeetOverTheirPublicAddresses() {
            Instance server = Changes.get(T0.design(), T0.APP_1, Instance.class);
            Design design =
                    Worlds.with(
                            open("0.0.0.0/0 igw-1"),
                            server.withPublicIp(Ip.of("54.20.0.1")),
                            new InternetGateway(Worlds.id("igw-2"), "igw-2", T0.VPC_P));
            design = Changes.ingress(design, T0.SG_TGT, Changes.tcp("8443", "54.10.0.1/32"));
            design =
                    Worlds.routed(
                            design, Worlds.table("rtb-p", T0.VPC_P, "0.0.0.0/0 igw-2"), T0.P_APP_1);
            Expect.flow(design, Flow.tcp(T0.C1, "54.20.0.1", 8443))
                    .outcome("DELIVERED")
                    .seen("54.10.0.1:49152 -> 172.16.1.10:8443");
        }
    }

    @Nested
    class Nats {
        @Test
        void net30ANatGatewayGivesItsOwnAddress() {
            Expect.flow(open("0.0.0.0/0 nat-1"), Flow.tcp(T0.C1, "203.0.113.9", 443))
                    .outcome("DELIVERED")
                    .seen("54.10.0.99:20001 -> 203.0.113.9:443");
        }

        @Test
        void net30ItForgetsWhatIsSilentFor350Seconds() {
            Flow flow = Flow.tcp(T0.C1, "203.0.113.9", 443);
            Expect.flow(open("0.0.0.0/0 nat-1"), flow.idle(350)).outcome("DELIVERED");
            Expect.flow(open("0.0.0.0/0 nat-1"), flow.idle(351))
                    .outcome("IDLE_EXPIRED at nat-1 by NET-30");
        }

        @Test
        void net30Connection55001ToOneDestinationFindsNoPort() {
            Flow flow = Flow.tcp(T0.C1, "203.0.113.9", 443);
            Expect.flow(open("0.0.0.0/0 nat-1"), flow.besides(54_999)).outcome("DELIVERED");
            Expect.flow(open("0.0.0.0/0 nat-1"), flow.besides(55_000))
                    .outcome("PORT_EXHAUSTED at nat-1 by NET-30");
        }

        @Test
        void net30LargerPacketsThan8500BytesAreDropped() {
            Flow flow = Flow.udp(T0.C1, "203.0.113.9", 443);
            Expect.flow(open("0.0.0.0/0 nat-1"), flow.sized(8500)).outcome("DELIVERED");
            Expect.flow(open("0.0.0.0/0 nat-1"), flow.sized(8501))
                    .outcome("MTU_DROP at nat-1 by NET-30");
        }

        @Test
        void net30ANatGatewayWhoseSubnetLeadsBackToItNeverSendsAnythingOut() {
            Design design =
                    open("0.0.0.0/0 nat-1")
                            .with(Worlds.table("rtb-public", T0.VPC_C, "0.0.0.0/0 nat-1"));
            Expect.flow(design, Flow.tcp(T0.C1, "203.0.113.9", 443))
                    .outcome("NO_ROUTE at nat-1 by NET-30");
        }

        @Test
        void net30SpokesBehindATransitGatewayMayUseTheHubs() {
            Design design =
                    Worlds.with(
                            HubDesign.of(),
                            new Internet(Worlds.id("internet-1"), "internet", List.of()),
                            new InternetGateway(Worlds.id("igw-h"), "igw", HubDesign.HUB),
                            Worlds.subnet(
                                    "subnet-h-pub", HubDesign.HUB, T0.ZONE_1, "10.100.50.0/24"),
                            new NatGateway(
                                    NAT,
                                    "nat",
                                    Worlds.id("subnet-h-pub"),
                                    Ip.of("10.100.50.5"),
                                    Ip.of("54.10.0.99")),
                            HubDesign.table("0.0.0.0/0 hub"));
            design =
                    Worlds.routed(
                            design,
                            Worlds.table("rtb-s1", HubDesign.SPOKE_1, "0.0.0.0/0 tgw-1"),
                            Worlds.id("subnet-s1-app-1"));
            design =
                    Worlds.routed(
                            design,
                            Worlds.table("rtb-h-tgw", HubDesign.HUB, "0.0.0.0/0 nat-1"),
                            Worlds.id("subnet-h-tgw-1"));
            Design lost =
                    Worlds.routed(
                            design,
                            Worlds.table("rtb-h-pub", HubDesign.HUB, "0.0.0.0/0 igw-h"),
                            Worlds.id("subnet-h-pub"));
            Flow flow = Flow.tcp(HubDesign.CLIENT_1, "203.0.113.9", 443);
            Expect.flow(lost, flow).outcome("NO_ROUTE at rtb-h-pub by NET-22");
            Design both =
                    Worlds.routed(
                            design,
                            Worlds.table(
                                    "rtb-h-pub",
                                    HubDesign.HUB,
                                    "0.0.0.0/0 igw-h",
                                    "10.0.0.0/8 tgw-1"),
                            Worlds.id("subnet-h-pub"));
            Expect.flow(both, flow)
                    .outcome("DELIVERED")
                    .seen("54.10.0.99:20001 -> 203.0.113.9:443");
        }
    }
}
