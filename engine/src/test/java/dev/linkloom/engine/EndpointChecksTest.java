package dev.linkloom.engine;

import static dev.linkloom.engine.ChecksTest.BOTH_ZONES;
import static dev.linkloom.engine.ChecksTest.CONSUMER_ROOT;
import static dev.linkloom.engine.ChecksTest.copyOfEndpoint;
import static dev.linkloom.engine.ChecksTest.found;
import static dev.linkloom.engine.ChecksTest.mends;
import static dev.linkloom.engine.ChecksTest.refused;
import static dev.linkloom.engine.ChecksTest.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

/// What AWS refuses of endpoints and the services behind them, rule by rule.
class EndpointChecksTest {

    @Nested
    class PrivateDns {
        @Test
        void valid01NeedsBothAttributes() {
            for (boolean support : new boolean[] {true, false}) {
                Design design = Changes.attributes(T0.design(), T0.VPC_C, support, !support);
                refused(design, "VALID-01", "InvalidParameter", T0.E);
                mends(design, "VALID-01");
            }
        }

        /// EP-33.
        @Test
        void valid02OneEndpointPerNameAndVpc() {
            Design design =
                    T0.design()
                            .with(
                                    copyOfEndpoint(
                                            ResourceId.of("vpce-1a1b2c3d4e5f60718"), List.of()));
            refused(
                    design,
                    "VALID-02",
                    "InvalidParameter",
                    ResourceId.of("vpce-1a1b2c3d4e5f60718"));
            mends(design, "VALID-02");
        }

        @Test
        void valid02OrAZoneOfThatName() {
            Design design = T0.design().with(zone("phz-1", "api.example.com"));
            refused(design, "VALID-02", "InvalidParameter", T0.E);
            mends(design, "VALID-02");
        }

        @Test
        void valid03NeedsAVerifiedName() {
            Design design =
                    service(
                            CONSUMER_ROOT,
                            T0.PRIVATE_NAME,
                            DomainVerification.PENDING_VERIFICATION,
                            BOTH_ZONES);
            refused(design, "VALID-03", "InvalidParameter", T0.E);
            mends(design, "VALID-03");
        }

        @Test
        void valid04NeedsAName() {
            Design design = service(CONSUMER_ROOT, null, DomainVerification.VERIFIED, BOTH_ZONES);
            refused(design, "VALID-04", "InvalidParameter", T0.E);
            mends(design, "VALID-04");
        }

        @Test
        void valid05NeedsAcceptance() {
            Design design = Changes.endpoint(T0.design(), true, State.PENDING_ACCEPTANCE);
            refused(design, "VALID-05", "InvalidParameter", T0.E);
            mends(design, "VALID-05");
        }

        @Test
        void valid20OneZoneOfANamePerVpc() {
            Design design =
                    T0.design()
                            .with(zone("phz-1", "corp.example.com"))
                            .with(zone("phz-2", "corp.example.com"));
            refused(design, "VALID-20", "ConflictingDomainExists", ResourceId.of("phz-2"));
        }

        private static PrivateHostedZone zone(String id, String domain) {
            return new PrivateHostedZone(
                    ResourceId.of(id),
                    domain,
                    T0.CONSUMER,
                    domain,
                    List.of(T0.VPC_C),
                    List.of(new DnsRecord(domain, DnsRecord.Type.A, 60, List.of("10.0.1.10"))));
        }
    }

    @Nested
    class Endpoints {
        /// SVC-20.
        @Test
        void valid06TheServiceMustSupportTheZone() {
            Design design =
                    service(
                            CONSUMER_ROOT,
                            T0.PRIVATE_NAME,
                            DomainVerification.VERIFIED,
                            List.of(T0.ZONE_2));
            refused(design, "VALID-06", "InvalidParameter", T0.E);
            assertTrue(found(design, "VALID-06").explanation().contains("c-ep-1 (use1-az1)"));
            mends(design, "VALID-06");
        }

        /// SVC-31.
        @Test
        void valid07SomeZonesHaveNoRemoteAccess() {
            EndpointService it = Changes.get(T0.design(), T0.SERVICE, EndpointService.class);
            Design design =
                    T0.design()
                            .with(
                                    it.withRegion("eu-west-1")
                                            .withAcceptanceRequired(false)
                                            .withSupportedRegions(List.of(T0.REGION)))
                            .with(
                                    new Subnet(
                                            T0.C_EP_1,
                                            "c-ep-1",
                                            T0.VPC_C,
                                            "use1-az3",
                                            Cidr.of("10.0.11.0/24"),
                                            null,
                                            null));
            refused(design, "VALID-07", "InvalidParameter", T0.E);
        }

        /// EP-02.
        @Test
        void valid08OneSubnetPerZone() {
            Design design =
                    Changes.interfaces(
                            T0.design(),
                            new EndpointInterface(T0.C_EP_1, Ip.of("10.0.11.20")),
                            new EndpointInterface(T0.C_APP_1, Ip.of("10.0.1.20")));
            refused(design, "VALID-08", "DuplicateSubnetsInSameZone", T0.E);
            mends(design, "VALID-08");
        }

        /// SVC-05.
        @Test
        void valid09AnUnpermittedAccountSeesNoService() {
            Design design =
                    service(
                            List.of("arn:aws:iam::333333333333:root"),
                            T0.PRIVATE_NAME,
                            DomainVerification.VERIFIED,
                            BOTH_ZONES);
            refused(design, "VALID-09", "InvalidServiceName", T0.E);
            mends(design, "VALID-09");
        }

        /// SVC-04.
        @Test
        void valid09ARoleOfTheAccountOrAnyoneWillDo() {
            for (String each :
                    List.of(
                            "*",
                            "arn:aws:iam::111111111111:role/Connector",
                            "arn:aws:iam::111111111111:user/ann")) {
                Design design =
                        Changes.service(
                                T0.design(),
                                true,
                                List.of(each),
                                T0.PRIVATE_NAME,
                                DomainVerification.VERIFIED,
                                BOTH_ZONES);
                assertEquals(List.of(), Fabric.compile(design).findings());
            }
        }

        @Test
        void valid09NorDoesAnotherRegion() {
            Vpc it = Changes.get(T0.design(), T0.VPC_C, Vpc.class);
            Design design =
                    T0.design()
                            .with(
                                    new Vpc(
                                            it.id(),
                                            it.name(),
                                            it.account(),
                                            "eu-west-1",
                                            it.cidrs(),
                                            true,
                                            true,
                                            null,
                                            null));
            refused(design, "VALID-09", "InvalidServiceName", T0.E);
            mends(design, "VALID-09");
        }

        @Test
        void valid30SubnetsAreOfItsOwnVpc() {
            Design design =
                    Changes.interfaces(
                            T0.design(),
                            new EndpointInterface(T0.C_EP_1, Ip.of("10.0.11.20")),
                            new EndpointInterface(T0.P_APP_2, Ip.of("172.16.2.20")));
            refused(design, "VALID-30", "InvalidSubnetID.NotFound", T0.E);
            mends(design, "VALID-30");
        }

        /// EP-06.
        @Test
        void valid27GroupsAreOfItsOwnVpc() {
            Design design = Changes.endpointGroups(T0.design(), T0.SG_EP, T0.SG_NLB);
            refused(design, "VALID-27", "InvalidGroup.NotFound", T0.E);
            mends(design, "VALID-27");
        }

        /// Whatever wears groups is judged alike.
        @Test
        void valid27AResolverEndpointWearsGroupsOfItsOwnVpcToo() {
            ResourceId id = ResourceId.of("rslvr-in-1");
            Design design =
                    T0.design()
                            .with(
                                    new ResolverEndpoint(
                                            id,
                                            "in",
                                            T0.VPC_C,
                                            ResolverEndpoint.Direction.INBOUND,
                                            List.of(),
                                            List.of(T0.SG_EP, T0.SG_NLB)));
            refused(design, "VALID-27", "InvalidGroup.NotFound", id);
            mends(design, "VALID-27");
        }

        @Test
        void valid27AtMostFiveOfThem() {
            ResourceId[] six = {T0.SG_EP, T0.SG_EP, T0.SG_EP, T0.SG_EP, T0.SG_EP, T0.SG_EP};
            refused(
                    Changes.endpointGroups(T0.design(), six),
                    "VALID-27",
                    "SecurityGroupsPerInterfaceLimitExceeded",
                    T0.E);
        }
    }

    @Nested
    class Services {
        private static EndpointService with(ResourceId id, List<ResourceId> balancers) {
            EndpointService it = Changes.get(T0.design(), T0.SERVICE, EndpointService.class);
            return new EndpointService(
                    id,
                    "other",
                    it.account(),
                    it.region(),
                    balancers,
                    it.acceptanceRequired(),
                    it.allowedPrincipals(),
                    null,
                    DomainVerification.PENDING_VERIFICATION,
                    it.zoneIds(),
                    List.of());
        }

        /// SVC-02.
        @Test
        void valid18ALoadBalancerServesOne() {
            ResourceId other = ResourceId.of("vpce-svc-1123456789abcdef0");
            Design design = T0.design().with(with(other, List.of(T0.NLB)));
            refused(design, "VALID-18", "InvalidParameter", other);
            mends(design, "VALID-18");
        }

        @Test
        void valid19NeedsALoadBalancer() {
            ResourceId other = ResourceId.of("vpce-svc-1123456789abcdef0");
            refused(
                    T0.design().with(with(other, List.of())),
                    "VALID-19",
                    "InvalidParameter",
                    other);
            Design dangling = T0.design().with(with(other, List.of(ResourceId.of("nlb-gone"))));
            refused(dangling, "VALID-19", "InvalidParameter", other);
        }

        @Test
        void valid42PrincipalsAreArns() {
            Design design =
                    service(
                            List.of("arn:aws:iam::111111111111:root", "111111111111"),
                            T0.PRIVATE_NAME,
                            DomainVerification.VERIFIED,
                            BOTH_ZONES);
            refused(design, "VALID-42", "InvalidPrincipal", T0.SERVICE);
            mends(design, "VALID-42");
        }
    }
}
