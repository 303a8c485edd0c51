package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

/// Each check by its rule: found where the rule is broken, silent on T0, and mended by its fix.
class ChecksTest {

    private static final List<String> CONSUMER_ROOT = List.of("arn:aws:iam::111111111111:root");
    private static final List<String> BOTH_ZONES = List.of(T0.ZONE_1, T0.ZONE_2);

    private static Finding found(Design design, String rule) {
        return Fabric.compile(design).findings().stream()
                .filter(each -> each.rule().value().equals(rule))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                rule + " was not found, but " + Fabric.compile(design).findings()));
    }

    private static void refused(Design design, String rule, String code, ResourceId resource) {
        Finding finding = found(design, rule);
        assertEquals(
                "%s %s %s %s".formatted(rule, Severity.ERROR, code, resource),
                "%s %s %s %s"
                        .formatted(
                                finding.rule(),
                                finding.severity(),
                                finding.awsCode(),
                                finding.resource()));
        assertTrue(finding.explanation().endsWith("."), finding.explanation());
    }

    private static void questioned(
            Design design, String rule, Severity severity, ResourceId resource) {
        Finding finding = found(design, rule);
        assertEquals(
                "%s %s %s".formatted(rule, severity, resource),
                "%s %s %s".formatted(finding.rule(), finding.severity(), finding.resource()));
    }

    /// The fix of the first such finding takes it away.
    private static void mends(Design design, String rule) {
        Finding finding = found(design, rule);
        Edit fix = finding.fix();
        assertNotNull(fix, "a fix for " + finding);
        List<Finding> after = Fabric.compile(fix.applyTo(design)).findings();
        assertFalse(after.contains(finding), "still found: " + finding);
        assertTrue(
                after.stream().filter(each -> each.rule().equals(finding.rule())).count()
                        < Fabric.compile(design).findings().stream()
                                .filter(each -> each.rule().equals(finding.rule()))
                                .count());
    }

    private static Design service(
            List<String> principals,
            String name,
            DomainVerification verification,
            List<String> zones) {
        return Changes.service(T0.design(), false, principals, name, verification, zones);
    }

    @Test
    void theBaseTopologyHasNothingToFind() {
        assertEquals(List.of(), Fabric.compile(T0.design()).findings());
    }

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

    private static InterfaceEndpoint copyOfEndpoint(
            ResourceId id, List<EndpointInterface> interfaces) {
        InterfaceEndpoint it = Changes.get(T0.design(), T0.E, InterfaceEndpoint.class);
        return it.withId(id).withName("copy").withInterfaces(interfaces).withDnsSuffix("zzzz9999");
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

    @Nested
    class Networks {
        @Test
        void valid21OverlappingPeeringsFail() {
            Design design =
                    new T0("10.0", "10.0", 443, 8443)
                            .build()
                            .with(
                                    new VpcPeering(
                                            ResourceId.of("pcx-1"),
                                            "pcx-1",
                                            T0.VPC_C,
                                            T0.VPC_P,
                                            VpcPeering.State.ACTIVE,
                                            false));
            Finding finding = found(design, "VALID-21");
            assertEquals(Severity.ERROR, finding.severity());
            assertEquals(ResourceId.of("pcx-1"), finding.resource());
        }

        private static Design vpc(String... blocks) {
            return Design.empty("blocks")
                    .with(
                            new Vpc(
                                    T0.VPC_C,
                                    "v",
                                    null,
                                    T0.REGION,
                                    java.util.Arrays.stream(blocks).map(Cidr::of).toList(),
                                    true,
                                    true,
                                    null,
                                    null));
        }

        @Test
        void valid28BlocksAreOfTheRightSizeAndKind() {
            for (String each :
                    List.of(
                            "10.0.0.0/15",
                            "10.0.0.0/29",
                            "127.0.0.0/16",
                            "169.254.0.0/16",
                            "224.0.0.0/16",
                            "0.0.0.0/16")) {
                refused(vpc(each), "VALID-28", "InvalidVpcRange", T0.VPC_C);
            }
            assertEquals(List.of(), Fabric.compile(vpc("10.0.0.0/16", "10.1.0.0/28")).findings());
        }

        @Test
        void valid29SubnetsLieInTheirVpc() {
            Design design =
                    vpc("10.0.0.0/16")
                            .with(T0.subnet(T0.C_APP_1, T0.VPC_C, T0.ZONE_1, "10.1.0.0/24"));
            refused(design, "VALID-29", "InvalidSubnet.Range", T0.C_APP_1);
            refused(
                    vpc("10.0.0.0/16")
                            .with(T0.subnet(T0.C_APP_1, T0.VPC_C, T0.ZONE_1, "10.0.0.0/29")),
                    "VALID-29",
                    "InvalidSubnet.Range",
                    T0.C_APP_1);
        }

        @Test
        void valid29AndDoNotOverlap() {
            Design design =
                    vpc("10.0.0.0/16")
                            .with(T0.subnet(T0.C_APP_1, T0.VPC_C, T0.ZONE_1, "10.0.0.0/24"))
                            .with(T0.subnet(T0.C_APP_2, T0.VPC_C, T0.ZONE_2, "10.0.0.128/25"));
            refused(design, "VALID-29", "InvalidSubnet.Conflict", T0.C_APP_2);
        }

        @Test
        void valid31ASmallSubnetIsSoonFull() {
            Design design =
                    vpc("10.0.0.0/16")
                            .with(T0.subnet(T0.C_APP_1, T0.VPC_C, T0.ZONE_1, "10.0.0.0/28"));
            for (int i = 0; i < 12; i++) {
                design =
                        design.with(
                                T0.machine(
                                        ResourceId.of("i-" + i),
                                        T0.C_APP_1,
                                        Ip.of("10.0.0." + (i + 3)),
                                        T0.SG_APP));
            }
            refused(design, "VALID-31", "InsufficientFreeAddressesInSubnet", T0.C_APP_1);
        }

        @Test
        void valid32AddressesAreTakenOnce() {
            Design design =
                    T0.design()
                            .with(
                                    T0.machine(
                                            ResourceId.of("i-twin"),
                                            T0.C_APP_1,
                                            Ip.of("10.0.1.10"),
                                            T0.SG_APP));
            refused(design, "VALID-32", "InvalidIPAddress.InUse", ResourceId.of("i-twin"));
        }

        /// EP-03.
        @Test
        void valid32ReservedAndForeignOnesNever() {
            for (String each : List.of("10.0.1.3", "10.0.1.255", "10.0.2.77")) {
                Design design = Changes.moved(T0.design(), T0.C1, T0.C_APP_1, Ip.of(each));
                refused(design, "VALID-32", "InvalidParameter", T0.C1);
            }
        }

        @Test
        void valid37RowsAreThereOnce() {
            Design twice =
                    Changes.ingress(
                            T0.design(),
                            T0.SG_EP,
                            Changes.tcp("443", "10.0.0.0/16"),
                            Changes.tcp("443", "10.0.0.0/16"));
            refused(twice, "VALID-37", "InvalidPermission.Duplicate", T0.SG_EP);
            Design numbers =
                    Changes.acl(
                            T0.design(),
                            T0.C_EP_1,
                            List.of(
                                    Changes.allow(100, "all", "10.0.0.0/16"),
                                    Changes.allow(100, "443", "10.0.0.0/16")),
                            List.of(Changes.allow(100, "all", "10.0.0.0/16")));
            refused(
                    numbers,
                    "VALID-37",
                    "NetworkAclEntryAlreadyExists",
                    ResourceId.of("acl-c-ep-1"));
            var route = new Route(Cidr.of("10.9.0.0/16"), null);
            Design routes =
                    T0.design()
                            .with(
                                    new RouteTable(
                                            ResourceId.of("rtb-1"),
                                            "rtb-1",
                                            T0.VPC_C,
                                            List.of(route, route),
                                            List.of(),
                                            List.of()));
            refused(routes, "VALID-37", "RouteAlreadyExists", ResourceId.of("rtb-1"));
        }
    }

    @Nested
    class LoadBalancers {
        @Test
        void valid24OneSubnetPerZone() {
            Design design =
                    Changes.nodes(
                            T0.design(),
                            new Node(T0.P_NLB_1, Ip.of("172.16.11.5")),
                            new Node(T0.P_NLB_2, Ip.of("172.16.12.5")),
                            new Node(T0.P_APP_1, Ip.of("172.16.1.5")));
            refused(design, "VALID-24", "InvalidConfigurationRequest", T0.NLB);
            mends(design, "VALID-24");
        }

        @Test
        void valid31ItsSubnetNeedsRoomForEight() {
            Design small =
                    T0.design().with(T0.subnet(T0.P_NLB_1, T0.VPC_P, T0.ZONE_1, "172.16.11.0/28"));
            assertEquals(List.of(), Fabric.compile(small).findings());
            for (int i = 6; i < 10; i++) {
                small =
                        small.with(
                                T0.machine(
                                        ResourceId.of("i-" + i),
                                        T0.P_NLB_1,
                                        Ip.of("172.16.11." + i),
                                        T0.SG_TGT));
            }
            refused(small, "VALID-31", "InsufficientFreeAddressesInSubnet", T0.NLB);
        }

        @Test
        void valid41ListenerAndGroupSpeakTheSame() {
            Design design =
                    Changes.listeners(T0.design(), new Listener(ListenerProtocol.UDP, 443, T0.TG));
            refused(design, "VALID-41", "IncompatibleProtocols", T0.NLB);
        }

        @Test
        void nlb04OneListenerPerPort() {
            Design design =
                    Changes.listeners(
                            T0.design(),
                            new Listener(ListenerProtocol.TCP, 443, T0.TG),
                            new Listener(ListenerProtocol.TLS, 443, T0.TG));
            refused(design, "NLB-04", "DuplicateListener", T0.NLB);
        }

        @Test
        void valid34GroupsStayEmptyOrNot() {
            Design without = Changes.balancer(T0.design(), false, List.of(), true);
            var take =
                    new Edit.Replace(
                            "Take", Changes.get(without, T0.NLB, NetworkLoadBalancer.class));
            var give =
                    new Edit.Replace(
                            "Give", Changes.get(T0.design(), T0.NLB, NetworkLoadBalancer.class));
            for (Finding each :
                    List.of(
                            Fabric.compile(T0.design()).refusals(take).getFirst(),
                            Fabric.compile(without).refusals(give).getFirst())) {
                assertEquals(
                        "VALID-34 InvalidConfigurationRequest", each.rule() + " " + each.awsCode());
            }
            assertEquals(List.of(), Fabric.compile(T0.design()).refusals(give));
        }
    }

    @Nested
    class Targets {
        private static Design group(TargetType type, Target... targets) {
            TargetGroup it = Changes.get(T0.design(), T0.TG, TargetGroup.class);
            return T0.design()
                    .with(
                            new TargetGroup(
                                    it.id(),
                                    it.name(),
                                    it.vpc(),
                                    type,
                                    it.protocol(),
                                    it.port(),
                                    false,
                                    null,
                                    false,
                                    HealthCheck.DEFAULT,
                                    List.of(targets)));
        }

        private static Target ip(String ip, String zoneId) {
            return new Target(null, Ip.of(ip), null, zoneId);
        }

        @Test
        void valid25AddressesAreInAllowedRanges() {
            Design design = group(TargetType.IP, ip("54.1.2.3", null));
            refused(design, "VALID-25", "InvalidTarget", T0.TG);
            mends(design, "VALID-25");
        }

        @Test
        void valid25InstancesAreOfTheVpc() {
            Design design = group(TargetType.INSTANCE, new Target(T0.C1, null, null, null));
            refused(design, "VALID-25", "InvalidTarget", T0.TG);
            mends(design, "VALID-25");
        }

        @Test
        void valid25TypesAreNotMixed() {
            refused(
                    group(TargetType.IP, new Target(T0.APP_1, null, null, null)),
                    "VALID-25",
                    "InvalidTarget",
                    T0.TG);
            refused(
                    group(TargetType.INSTANCE, ip("172.16.1.10", T0.ZONE_1)),
                    "VALID-25",
                    "InvalidTarget",
                    T0.TG);
        }

        @Test
        void valid26OutsideTheVpcTheZoneIsAll() {
            Design design = group(TargetType.IP, ip("192.168.1.1", T0.ZONE_1));
            refused(design, "VALID-26", "ValidationError", T0.TG);
            mends(design, "VALID-26");
        }

        @Test
        void valid26InsideItIsTheRealOne() {
            for (String zone : new String[] {null, T0.ZONE_2}) {
                Design design = group(TargetType.IP, ip("172.16.1.10", zone));
                refused(design, "VALID-26", "ValidationError", T0.TG);
                mends(design, "VALID-26");
            }
        }
    }

    @Nested
    class Lints {
        @Test
        void w01AnEndpointThatAdmitsNobody() {
            Design design =
                    Changes.ingress(T0.design(), T0.SG_EP, Changes.tcp("80", "10.0.0.0/16"));
            questioned(design, "VALID-W01", Severity.WARNING, T0.E);
            mends(design, "VALID-W01");
            Expect.c1(found(design, "VALID-W01").fix().applyTo(design), T0.PRIVATE_NAME)
                    .outcome("DELIVERED");
        }

        /// EP-05.
        @Test
        void w01TheDefaultGroupAdmitsItsOwnOnly() {
            Design design = Changes.endpointGroups(T0.design());
            questioned(design, "VALID-W01", Severity.WARNING, T0.E);
            Expect.c1(design, T0.PRIVATE_NAME)
                    .outcome("DROP_SG_INGRESS at vpce-0a1b2c3d4e5f60718 by SRC-35");
        }

        @Test
        void w02ATargetThatDoesNotAdmitTheNodes() {
            Design design =
                    Changes.ingress(T0.design(), T0.SG_TGT, Changes.tcp("8443", "10.0.0.0/16"));
            questioned(design, "VALID-W02", Severity.WARNING, T0.APP_1);
            Design mended = found(design, "VALID-W02").fix().applyTo(design);
            Expect.c1(mended, T0.PRIVATE_NAME).outcome("DELIVERED");
        }

        @Test
        void w02AConsumersBlockNeverMatches() {
            SecurityGroup it = Changes.get(T0.design(), T0.SG_TGT, SecurityGroup.class);
            Design design =
                    Changes.ingress(
                            T0.design(),
                            T0.SG_TGT,
                            it.ingress().getFirst(),
                            Changes.tcp("8443", "10.0.0.0/16"));
            questioned(design, "VALID-W02", Severity.WARNING, T0.APP_1);
            Expect.c1(design, T0.PRIVATE_NAME).outcome("DELIVERED");
        }

        @Test
        void w03AnEnforcedGroupThatLeavesConsumersOut() {
            Design design =
                    Changes.ingress(T0.design(), T0.SG_NLB, Changes.tcp("443", "10.0.1.0/24"));
            questioned(design, "VALID-W03", Severity.WARNING, T0.NLB);
            mends(design, "VALID-W03");
            assertTrue(
                    Fabric.compile(Changes.balancer(design, false, List.of(T0.SG_NLB), false))
                            .findings()
                            .stream()
                            .noneMatch(each -> each.rule().value().equals("VALID-W03")));
        }

        @Test
        void w04AZoneWithoutTargets() {
            Design design =
                    Changes.targetGroup(
                            T0.design(),
                            null,
                            false,
                            HealthCheck.DEFAULT,
                            new Target(T0.APP_2, null, null, null));
            questioned(design, "VALID-W04", Severity.WARNING, T0.TG);
            mends(design, "VALID-W04");
        }

        @Test
        void w05AZoneTheServiceDoesNotKnowOf() {
            Design design =
                    service(
                            CONSUMER_ROOT,
                            T0.PRIVATE_NAME,
                            DomainVerification.VERIFIED,
                            List.of(T0.ZONE_1));
            questioned(design, "VALID-W05", Severity.WARNING, T0.SERVICE);
            mends(design, "VALID-W05");
        }

        @Test
        void w06AnAclWithoutReturnPorts() {
            for (ResourceId subnet : List.of(T0.C_APP_1, T0.C_EP_1, T0.P_NLB_1, T0.P_APP_1)) {
                boolean repliesLeave = subnet.equals(T0.C_EP_1) || subnet.equals(T0.P_APP_1);
                var all = List.of(Changes.allow(100, "all", "0.0.0.0/0"));
                var narrow =
                        List.of(
                                Changes.allow(100, "1024-32767", "0.0.0.0/0"),
                                Changes.allow(110, "443", "0.0.0.0/0"));
                Design design =
                        Changes.acl(
                                T0.design(),
                                subnet,
                                repliesLeave ? all : narrow,
                                repliesLeave ? narrow : all);
                Finding finding = found(design, "VALID-W06");
                assertTrue(finding.resource().value().startsWith("acl-"), subnet + ": " + finding);
                mends(design, "VALID-W06");
                Design open = Changes.acl(T0.design(), subnet, all, all);
                assertEquals(List.of(), Fabric.compile(open).findings(), subnet.value());
            }
        }

        @Test
        void w07AHeaderNobodyReads() {
            Design design = Changes.targetGroup(T0.design(), null, true, HealthCheck.DEFAULT);
            questioned(design, "VALID-W07", Severity.WARNING, T0.TG);
            Design aware = Changes.proxyAware(Changes.proxyAware(design, T0.APP_1), T0.APP_2);
            assertEquals(List.of(), Fabric.compile(aware).findings());
        }

        /// SVC-07.
        @Test
        void w11AnOpenServiceThatAcceptsByItself() {
            Design design =
                    service(List.of("*"), T0.PRIVATE_NAME, DomainVerification.VERIFIED, BOTH_ZONES);
            questioned(design, "VALID-W11", Severity.WARNING, T0.SERVICE);
            mends(design, "VALID-W11");
        }

        @Test
        void w12ASingleZone() {
            Design design =
                    Changes.interfaces(
                            T0.design(), new EndpointInterface(T0.C_EP_1, Ip.of("10.0.11.20")));
            questioned(design, "VALID-W12", Severity.INFO, T0.E);
        }
    }

    @Test
    void errorsComeFirst() {
        Design design =
                Changes.attributes(
                        Changes.ingress(T0.design(), T0.SG_EP, Changes.tcp("80", "10.0.0.0/16")),
                        T0.VPC_C,
                        true,
                        false);
        List<Severity> order =
                Fabric.compile(design).findings().stream().map(Finding::severity).toList();
        assertEquals(order.stream().sorted().toList(), order);
        assertEquals(Severity.ERROR, order.getFirst());
    }

    @Test
    void aRefusedEndpointStopsEveryFlowThatDependsOnIt() {
        Design design =
                service(List.of(), T0.PRIVATE_NAME, DomainVerification.VERIFIED, BOTH_ZONES);
        for (String host : List.of(T0.PRIVATE_NAME, T0.R, T0.Z2, "10.0.12.20")) {
            Expect.c1(design, host)
                    .outcome("CREATE_REJECTED at vpce-0a1b2c3d4e5f60718 by VALID-09")
                    .code("InvalidServiceName");
        }
    }

    @Test
    void itsOtherBlockersAreListedToo() {
        Design design =
                Changes.ingress(
                        service(
                                List.of(),
                                T0.PRIVATE_NAME,
                                DomainVerification.VERIFIED,
                                BOTH_ZONES),
                        T0.SG_EP);
        Expect.c1(design, T0.PRIVATE_NAME)
                .blockers(
                        "CREATE_REJECTED at vpce-0a1b2c3d4e5f60718 by VALID-09",
                        "DROP_SG_INGRESS at sg-ep by SRC-35");
    }

    @Test
    void everySentenceNamesItsResource() {
        Design design =
                Changes.targetGroup(
                        Changes.ingress(
                                T0.design(),
                                T0.SG_EP,
                                SecurityGroupRule.allow(Protocol.UDP, PortRange.ALL, T0.SG_APP)),
                        null,
                        true,
                        HealthCheck.DEFAULT);
        for (Finding each : Fabric.compile(design).findings()) {
            String name = Objects.requireNonNull(design.find(each.resource())).name();
            assertTrue(each.explanation().contains(name), each.explanation());
        }
    }
}
