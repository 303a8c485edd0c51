package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.dns.EndpointNames;
import dev.linkloom.engine.dns.LoadBalancerNames;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.DnsRecordIpType;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.ClientRoutingPolicy;
import dev.linkloom.model.resource.ResourceConfiguration;
import dev.linkloom.model.resource.ResourceEndpoint;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/// What the names of endpoints and load balancers answer: DNS-08..11, DNS-33, DNS-34, DNS-39,
/// DNS-40, SVC-33.
class EndpointRecordsTest {

    @Test
    void dns08TheFirstAnswerMovesOnWithEveryQuestion() {
        assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.turn(T0.design(), T0.C1, T0.R, 0));
        assertEquals("ANSWERED 10.0.12.20 10.0.11.20", Ask.turn(T0.design(), T0.C1, T0.R, 1));
        assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.turn(T0.design(), T0.C1, T0.R, 2));
    }

    @Test
    void u01TheRegionalNameAnswersWithAllHealthyInterfaces() {
        assertTrue(Ask.lastReason(T0.design(), T0.C1, T0.R).contains("U-01"));
    }

    @Nested
    class UnhealthyZones {
        private final Design oneDown = Changes.running(T0.design(), T0.APP_1, false);
        private final Design bothDown = Changes.running(oneDown, T0.APP_2, false);

        @Test
        void dns10AnUnhealthyZoneIsLeftOut() {
            assertEquals("ANSWERED 10.0.12.20", Ask.a(oneDown, T0.C1, T0.R));
            assertEquals("DNS-10", Ask.lastRule(oneDown, T0.C1, T0.R));
            assertTrue(Ask.lastReason(oneDown, T0.C1, T0.R).contains("U-02"));
        }

        @Test
        void dns10WithNoHealthyZoneAllAnswer() {
            assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.a(bothDown, T0.C1, T0.R));
            assertEquals("DNS-10", Ask.lastRule(bothDown, T0.C1, T0.R));
        }

        @Test
        void dns09AZonalNameAnswersHealthyOrNot() {
            assertEquals("ANSWERED 10.0.11.20", Ask.a(oneDown, T0.C1, T0.Z1));
            assertEquals("DNS-09", Ask.lastRule(oneDown, T0.C1, T0.Z1));
            assertTrue(Ask.lastReason(oneDown, T0.C1, T0.Z1).contains("U-03"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // record type, then A and AAAA of: private name, regional name, zonal name
        "IPV4,            4, -, 4, -, 4, -",
        "IPV6,            -, 6, -, 6, -, 6",
        "DUALSTACK,       4, 6, 4, 6, 4, 6",
        "SERVICE_DEFINED, 4, -, 4, 6, 4, 6"
    })
    void dns34TheRecordTypeDecidesWhichAddressesEachNameHas(
            DnsRecordIpType type,
            String privateA,
            String privateAaaa,
            String regionalA,
            String regionalAaaa,
            String zonalA,
            String zonalAaaa) {
        InterfaceEndpoint it = Changes.get(T0.design(), T0.E, InterfaceEndpoint.class);
        Design design =
                T0.design()
                        .with(
                                it.withDnsRecordIpType(type)
                                        .withInterfaces(
                                                List.of(
                                                        new EndpointInterface(
                                                                T0.C_EP_1,
                                                                Ip.of("10.0.11.20"),
                                                                Ip.of("2001:db8:11::20")))));
        assertEquals(privateA, family(Ask.a(design, T0.C1, T0.PRIVATE_NAME)));
        assertEquals(privateAaaa, family(Ask.aaaa(design, T0.C1, T0.PRIVATE_NAME)));
        assertEquals(regionalA, family(Ask.a(design, T0.C1, T0.R)));
        assertEquals(regionalAaaa, family(Ask.aaaa(design, T0.C1, T0.R)));
        assertEquals(zonalA, family(Ask.a(design, T0.C1, T0.Z1)));
        assertEquals(zonalAaaa, family(Ask.aaaa(design, T0.C1, T0.Z1)));
    }

    private static String family(String answer) {
        return switch (answer) {
            case "ANSWERED 10.0.11.20" -> "4";
            case "ANSWERED 2001:db8:11::20" -> "6";
            case "NODATA" -> "-";
            default -> answer;
        };
    }

    @ParameterizedTest
    @EnumSource(value = State.class, mode = EnumSource.Mode.EXCLUDE, names = "AVAILABLE")
    void u08NamesAnswerOnlyWhileTheEndpointIsAvailable(State state) {
        Design design = Changes.endpoint(T0.design(), true, state);
        assertEquals("NXDOMAIN", Ask.a(design, T0.C1, T0.R));
        assertTrue(Ask.lastReason(design, T0.C1, T0.R).contains("U-08"));
        assertEquals("NXDOMAIN", Ask.a(design, T0.C1, T0.PRIVATE_NAME));
    }

    /// WALK-10: the native alternative; the consumer is in Ireland, the service in Virginia.
    @Test
    void svc33NamesOfACrossRegionEndpointHoldTheServicesRegion() {
        EndpointService service = Changes.get(T0.design(), T0.SERVICE, EndpointService.class);
        InterfaceEndpoint endpoint = Changes.get(T0.design(), T0.E, InterfaceEndpoint.class);
        Design design = T0.design().with(service.withRegion("eu-west-1"));
        assertEquals(
                "vpce-0a1b2c3d4e5f60718-abcd1234.vpce-svc-0123456789abcdef0.eu-west-1.vpce.amazonaws.com",
                EndpointNames.of(design, endpoint).regional());
        assertEquals("NXDOMAIN", Ask.a(design, T0.C1, T0.R));
        assertEquals(
                "ANSWERED 10.0.11.20 10.0.12.20",
                Ask.a(design, T0.C1, T0.R.replace("us-east-1", "eu-west-1")));
    }

    @Test
    void dns11AnAddressNeedsNoName() {
        Expect.c1(T0.design(), "10.0.12.20").outcome("DELIVERED");
    }

    @Nested
    class LoadBalancers {
        private final String name =
                LoadBalancerNames.of(
                                T0.design(),
                                Changes.get(T0.design(), T0.NLB, NetworkLoadBalancer.class))
                        .regional();

        private static Design policy(ClientRoutingPolicy policy) {
            NetworkLoadBalancer it = Changes.get(T0.design(), T0.NLB, NetworkLoadBalancer.class);
            return Office.design().with(it.withClientRoutingPolicy(policy));
        }

        @Test
        void dns39AnInternalNameAnswersAnybodyWithItsNodes() {
            for (ResourceId from : List.of(T0.APP_1, T0.C1, Office.H, Office.STRANGER)) {
                assertEquals(
                        "ANSWERED 172.16.11.5 172.16.12.5", Ask.a(Office.design(), from, name));
            }
        }

        @Test
        void dns39AZonalNameBeginsWithTheProvidersNameOfTheZone() {
            assertEquals(
                    "ANSWERED 172.16.11.5", Ask.a(T0.design(), T0.APP_1, "us-east-1b." + name));
        }

        @Test
        void dns40AnyZoneIsTheDefault() {
            assertEquals(
                    ClientRoutingPolicy.ANY_AVAILABILITY_ZONE,
                    Changes.get(T0.design(), T0.NLB, NetworkLoadBalancer.class)
                            .clientRoutingPolicy());
        }

        @Test
        void dns40AffinityAnswersWithTheClientsOwnZone() {
            Design design = policy(ClientRoutingPolicy.AVAILABILITY_ZONE_AFFINITY);
            assertEquals("ANSWERED 172.16.12.5", Ask.a(design, T0.APP_2, name));
            assertEquals("DNS-40", Ask.lastRule(design, T0.APP_2, name));
        }

        @Test
        void dns40PartialAffinityAnswers85InAHundredWithTheClientsOwnZone() {
            Design design = policy(ClientRoutingPolicy.PARTIAL_AVAILABILITY_ZONE_AFFINITY);
            long own = 0;
            for (int turn = 0; turn < 100; turn++) {
                own +=
                        Ask.turn(design, T0.APP_2, name, turn).equals("ANSWERED 172.16.12.5")
                                ? 1
                                : 0;
            }
            assertEquals(85, own);
        }

        @Test
        void dns40OnlyClientsOfAVpcsResolverHaveAZone() {
            Design design = policy(ClientRoutingPolicy.AVAILABILITY_ZONE_AFFINITY);
            assertEquals("ANSWERED 172.16.11.5 172.16.12.5", Ask.a(design, Office.H, name));
        }

        @Test
        void dns40AnUnhealthyOwnZoneIsNotAnswered() {
            Design design =
                    Changes.running(
                            policy(ClientRoutingPolicy.AVAILABILITY_ZONE_AFFINITY),
                            T0.APP_2,
                            false);
            assertEquals("ANSWERED 172.16.11.5", Ask.a(design, T0.APP_2, name));
        }

        @Test
        void dns40TheNamesOfEndpointsFollowNoPolicy() {
            Design design = policy(ClientRoutingPolicy.AVAILABILITY_ZONE_AFFINITY);
            assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.a(design, T0.C2, T0.R));
        }
    }

    @Test
    void ep28AResourceEndpointHasANameAndMayTakeItsDomainOver() {
        var configuration =
                new ResourceConfiguration(
                        ResourceId.of("rcfg-0a"),
                        "db",
                        T0.PROVIDER,
                        null,
                        Ip.of("172.16.1.10"),
                        "db.example.net",
                        List.of());
        var endpoint =
                new ResourceEndpoint(
                        ResourceId.of("vpce-0e"),
                        "to db",
                        T0.VPC_C,
                        configuration.id(),
                        List.of(new EndpointInterface(T0.C_EP_1, Ip.of("10.0.11.40"))),
                        List.of(),
                        true,
                        State.AVAILABLE,
                        "abcd1234");
        Design design = T0.design().with(configuration).with(endpoint);
        assertEquals(
                "ANSWERED 10.0.11.40",
                Ask.a(
                        design,
                        T0.APP_1,
                        "vpce-0e.rcfg-0a.abcd1234.vpc-lattice-rsc.us-east-1.on.aws"));
        assertEquals("ANSWERED 10.0.11.40", Ask.a(design, T0.C1, "db.example.net"));
        assertEquals("NXDOMAIN", Ask.a(design, T0.APP_1, "db.example.net"));
        assertEquals(
                "NXDOMAIN",
                Ask.a(design.with(endpoint.withPrivateDns(false)), T0.C1, "db.example.net"));
    }
}
