package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

/// WALK-07: private DNS off, attributes off, public names, and a client in a peered VPC.
class Walk07PrivateDnsAndPeeringTest {

    private static final Legs C1 = Legs.C1_ZONE_1;

    @Nested
    class A {
        private final Design design = Changes.endpoint(T0.design(), false, State.AVAILABLE);

        @Test
        void withPrivateDnsOffTheNameFallsToPublicDns() {
            Expect.c1(design, T0.PRIVATE_NAME)
                    .dns("api.example.com NXDOMAIN used null ttl 0")
                    .outcome("NXDOMAIN at vpce-0a1b2c3d4e5f60718 by DNS-13")
                    .forward(Legs.stopped(C1.dns("DNS-13")))
                    .reply("")
                    .seesNothing()
                    .blockers("NXDOMAIN at vpce-0a1b2c3d4e5f60718 by DNS-13");
        }

        @Test
        void theRegionalNameStillWorks() {
            Expect.c1(design, T0.R)
                    .dns(T0.R + " ANSWERED 10.0.11.20 10.0.12.20 used 10.0.11.20 ttl 60")
                    .outcome("DELIVERED")
                    .forward(C1.forward("DNS-08"))
                    .reply(C1.reply());
        }
    }

    @Nested
    class B {
        private static final String SQS = "sqs.us-east-1.amazonaws.com";

        private final Design named =
                T0.design()
                        .with(
                                new Internet(
                                        ResourceId.of("internet-1"),
                                        "internet",
                                        List.of(
                                                new DnsRecord(
                                                        SQS,
                                                        DnsRecord.Type.A,
                                                        60,
                                                        List.of("52.46.128.1")))));

        @Test
        void aPublicNameNeedsARoute() {
            Expect.c1(named, SQS)
                    .dns(SQS + " RESOLVES_PUBLIC 52.46.128.1 used 52.46.128.1 ttl 60")
                    .outcome("NO_ROUTE at subnet-c-app-1 by NET-17")
                    .code("NO_ROUTE_TO_DESTINATION")
                    .forward(
                            Tables.expected(
                                    """
                                    dns             internet-1     DNS-20 10.0.1.10:49152 -> 10.0.0.2:53
                                    client          i-client-1     NET-14 10.0.1.10:49152 -> 52.46.128.1:443
                                    security-group  sg-app         NET-01 10.0.1.10:49152 -> 52.46.128.1:443
                                    network-acl     subnet-c-app-1 NET-11 10.0.1.10:49152 -> 52.46.128.1:443
                                    X route         subnet-c-app-1 NET-17 10.0.1.10:49152 -> 52.46.128.1:443
                                    """));
        }

        @Test
        void aNatGatewayTakesItOverTheInternet() {
            Design design = Walks.natted(named);
            Expect.c1(design, SQS)
                    .outcome("DELIVERED")
                    .forward(
                            Tables.expected(
                                    """
                                    dns             internet-1      DNS-20 10.0.1.10:49152  -> 10.0.0.2:53
                                    client          i-client-1      NET-14 10.0.1.10:49152  -> 52.46.128.1:443
                                    security-group  sg-app          NET-01 10.0.1.10:49152  -> 52.46.128.1:443
                                    network-acl     subnet-c-app-1  NET-11 10.0.1.10:49152  -> 52.46.128.1:443
                                    route           rtb-app         NET-17 10.0.1.10:49152  -> 52.46.128.1:443
                                    network-acl     subnet-c-public NET-11 10.0.1.10:49152  -> 52.46.128.1:443
                                    nat             nat-1           NET-30 10.0.1.10:49152  -> 52.46.128.1:443 => 10.0.100.5:20001 -> 52.46.128.1:443
                                    network-acl     subnet-c-public NET-11 10.0.100.5:20001 -> 52.46.128.1:443
                                    route           rtb-public      NET-17 10.0.100.5:20001 -> 52.46.128.1:443
                                    gateway         igw-1           NET-29 10.0.100.5:20001 -> 52.46.128.1:443 => 54.1.2.3:20001 -> 52.46.128.1:443
                                    target          internet-1      NET-29 54.1.2.3:20001   -> 52.46.128.1:443
                                    """))
                    .reply(
                            Tables.expected(
                                    """
                                    gateway         igw-1           NET-29 52.46.128.1:443 -> 54.1.2.3:20001 => 52.46.128.1:443 -> 10.0.100.5:20001
                                    network-acl     subnet-c-public NET-11 52.46.128.1:443 -> 10.0.100.5:20001
                                    nat             nat-1           NET-30 52.46.128.1:443 -> 10.0.100.5:20001 => 52.46.128.1:443 -> 10.0.1.10:49152
                                    network-acl     subnet-c-public NET-11 52.46.128.1:443 -> 10.0.1.10:49152
                                    route           rtb-public      NET-18 52.46.128.1:443 -> 10.0.1.10:49152
                                    network-acl     subnet-c-app-1  NET-11 52.46.128.1:443 -> 10.0.1.10:49152
                                    security-group  sg-app          NET-02 52.46.128.1:443 -> 10.0.1.10:49152
                                    client          i-client-1      NET-14 52.46.128.1:443 -> 10.0.1.10:49152
                                    """))
                    .seen("54.1.2.3:20001 -> 52.46.128.1:443");
        }

        @Test
        void anEndpointWithPrivateDnsOffIsBypassedAndTheTraceSaysSo() {
            Design bypassing = Walks.withSqs(T0.design());
            Expect.c1(bypassing, SQS)
                    .dns(SQS + " RESOLVES_PUBLIC 52.46.128.1 used 52.46.128.1 ttl 60")
                    .outcome("NO_ROUTE at subnet-c-app-1 by NET-17");
            Design design = Walks.natted(bypassing);
            Trace trace = Expect.c1(design, SQS).outcome("DELIVERED").trace();
            assertTrue(
                    trace.forward().getFirst().explanation().contains("endpoint e-sqs is bypassed"),
                    trace.forward().getFirst().explanation());
            assertTrue(
                    trace.explanation().contains("public addresses instead of endpoint e-sqs"),
                    trace.explanation());
        }

        @Test
        void anUnknownPublicAddressIsSaidToBeUnknown() {
            Expect.c1(T0.design(), SQS)
                    .dns(SQS + " RESOLVES_PUBLIC used null ttl 0")
                    .outcome("RESOLVES_PUBLIC at vpc-consumer by DNS-20");
        }
    }

    @Nested
    class C {
        @Test
        void privateDnsNeedsTheHostnamesAttribute() {
            Expect.c1(Changes.attributes(T0.design(), T0.VPC_C, true, false), T0.PRIVATE_NAME)
                    .dns("api.example.com NXDOMAIN used null ttl 0")
                    .outcome("CREATE_REJECTED at vpce-0a1b2c3d4e5f60718 by VALID-01")
                    .code("InvalidParameter")
                    .blockers("CREATE_REJECTED at vpce-0a1b2c3d4e5f60718 by VALID-01");
        }
    }

    @Nested
    class D {
        private static final ResourceId VPC_D = ResourceId.of("vpc-d");
        private static final ResourceId D_APP = ResourceId.of("subnet-d-app");
        private static final ResourceId D1 = ResourceId.of("i-d-1");
        private static final ResourceId SG_D = ResourceId.of("sg-d");
        private static final ResourceId PCX = ResourceId.of("pcx-1");
        private static final ResourceId RTB_D = ResourceId.of("rtb-d");
        private static final ResourceId RTB_EP = ResourceId.of("rtb-ep-1");

        private Design peered(boolean returnRoute) {
            Design design =
                    T0.design()
                            .with(
                                    new Vpc(
                                            VPC_D,
                                            "d",
                                            T0.CONSUMER,
                                            T0.REGION,
                                            List.of(Cidr.of("10.9.0.0/16")),
                                            true,
                                            true,
                                            null,
                                            null))
                            .with(T0.subnet(D_APP, VPC_D, T0.ZONE_1, "10.9.1.0/24"))
                            .with(T0.machine(D1, D_APP, Ip.of("10.9.1.10"), SG_D))
                            .with(T0.group(SG_D, VPC_D, List.of(), SecurityGroup.ALL_OUT))
                            .with(
                                    new VpcPeering(
                                            PCX,
                                            "pcx-1",
                                            T0.VPC_C,
                                            VPC_D,
                                            VpcPeering.State.ACTIVE,
                                            true))
                            .with(table(RTB_D, VPC_D, "10.0.0.0/16", PCX));
            if (returnRoute) {
                design = design.with(table(RTB_EP, T0.VPC_C, "10.9.0.0/16", PCX));
                design = Changes.routeTable(design, T0.C_EP_1, RTB_EP);
            }
            design = Changes.routeTable(design, D_APP, RTB_D);
            design =
                    Changes.ingress(
                            design,
                            T0.SG_EP,
                            Changes.tcp("443", "10.0.0.0/16"),
                            Changes.tcp("443", "10.9.0.0/16"));
            return Changes.ingress(
                    design,
                    T0.SG_NLB,
                    Changes.tcp("443", "10.0.0.0/16"),
                    Changes.tcp("443", "10.9.0.0/16"));
        }

        private final String forward =
                Tables.expected(
                                """
                                dns             vpce-0a1b2c3d4e5f60718     DNS-07 10.9.1.10:49152 -> 10.9.0.2:53
                                client          i-d-1                      NET-14 10.9.1.10:49152 -> 10.0.11.20:443
                                security-group  sg-d                       NET-01 10.9.1.10:49152 -> 10.0.11.20:443
                                network-acl     subnet-d-app               NET-11 10.9.1.10:49152 -> 10.0.11.20:443
                                route           rtb-d                      NET-17 10.9.1.10:49152 -> 10.0.11.20:443
                                peering         pcx-1                      NET-22 10.9.1.10:49152 -> 10.0.11.20:443
                                network-acl     subnet-c-ep-1              NET-11 10.9.1.10:49152 -> 10.0.11.20:443
                                """)
                        + baseline();

        private static String baseline() {
            var legs = new Legs("10.9.1.10:49152", 1, 1, 1);
            return legs.groupsOfEndpoint()
                    + legs.f2()
                    + legs.groupsOfBalancer("sg-nlb")
                    + legs.rewriting("NLB-17")
                    + legs.f3()
                    + legs.groupsOfTarget()
                    + legs.taken();
        }

        private static String replyToEndpoint() {
            var legs = new Legs("10.9.1.10:49152", 1, 1, 1);
            return legs.r1() + legs.r2();
        }

        @Test
        void net25PeeringDnsIsForHostNamesOfInstancesOnly() {
            Instance c1 = Changes.get(peered(true), T0.C1, Instance.class);
            Design design = peered(true).with(c1.withPublicIp(Ip.of("54.1.2.3")));
            String name = "ec2-54-1-2-3.compute-1.amazonaws.com";
            VpcPeering pcx = Changes.get(design, PCX, VpcPeering.class);
            Design without = design.with(pcx.withDnsResolution(false));
            assertEquals("ANSWERED 10.0.1.10", Ask.a(design, T0.C2, name));
            assertEquals("ANSWERED 10.0.1.10", Ask.a(design, D1, name));
            assertEquals("RESOLVES_PUBLIC 54.1.2.3", Ask.a(without, D1, name));
            assertEquals("RESOLVES_PUBLIC 54.1.2.3", Ask.a(design, T0.APP_1, name));
            assertEquals("NXDOMAIN", Ask.a(design, D1, T0.PRIVATE_NAME));
        }

        @Test
        void thePrivateNameBelongsToTheOtherVpc() {
            Expect.flow(peered(true), Flow.tcp(D1, T0.PRIVATE_NAME, 443))
                    .dns("api.example.com NXDOMAIN used null ttl 0")
                    .outcome("NXDOMAIN at vpc-d by DNS-20");
        }

        @Test
        void theRegionalNameAndThePeeringLeadToTheEndpoint() {
            Expect.flow(peered(true), Flow.tcp(D1, T0.R, 443))
                    .dns(T0.R + " ANSWERED 10.0.11.20 10.0.12.20 used 10.0.11.20 ttl 60")
                    .outcome("DELIVERED")
                    .forward(forward)
                    .reply(
                            replyToEndpoint()
                                    + Tables.expected(
                                            """
                                            security-group  sg-ep          NET-02 10.0.11.20:443 -> 10.9.1.10:49152
                                            network-acl     subnet-c-ep-1  NET-11 10.0.11.20:443 -> 10.9.1.10:49152
                                            route           rtb-ep-1       NET-17 10.0.11.20:443 -> 10.9.1.10:49152
                                            peering         pcx-1          NET-22 10.0.11.20:443 -> 10.9.1.10:49152
                                            network-acl     subnet-d-app   NET-11 10.0.11.20:443 -> 10.9.1.10:49152
                                            security-group  sg-d           NET-02 10.0.11.20:443 -> 10.9.1.10:49152
                                            client          i-d-1          NET-14 10.0.11.20:443 -> 10.9.1.10:49152
                                            """))
                    .seen("172.16.11.5:20001 -> 172.16.1.10:8443");
        }

        @Test
        void withoutARouteBackTheReplyIsLost() {
            Expect.flow(peered(false), Flow.tcp(D1, T0.R, 443))
                    .outcome("NO_ROUTE at subnet-c-ep-1 by EP-17")
                    .code("NO_ROUTE_TO_DESTINATION")
                    .forward(forward)
                    .reply(
                            replyToEndpoint()
                                    + Tables.expected(
                                            """
                                            security-group  sg-ep          NET-02 10.0.11.20:443 -> 10.9.1.10:49152
                                            network-acl     subnet-c-ep-1  NET-11 10.0.11.20:443 -> 10.9.1.10:49152
                                            X route         subnet-c-ep-1  EP-17  10.0.11.20:443 -> 10.9.1.10:49152
                                            """))
                    .seen("172.16.11.5:20001 -> 172.16.1.10:8443")
                    .blockers("NO_ROUTE at subnet-c-ep-1 by EP-17");
        }

        @Test
        void theClientsResolverIsItsOwnVpcs() {
            assertEquals(
                    "10.9.0.2",
                    String.valueOf(
                            Fabric.compile(peered(true))
                                    .trace(Flow.tcp(D1, T0.R, 443))
                                    .dns()
                                    .resolver()));
        }
    }

    private static RouteTable table(ResourceId id, ResourceId vpc, String to, ResourceId target) {
        return new RouteTable(
                id, id.value(), vpc, List.of(new Route(Cidr.of(to), target)), List.of(), List.of());
    }
}
