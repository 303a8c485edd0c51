package dev.linkloom.engine;

import static dev.linkloom.engine.ChecksTest.found;
import static dev.linkloom.engine.ChecksTest.mends;
import static dev.linkloom.engine.ChecksTest.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

/// What AWS refuses of networks, load balancers and their targets, rule by rule.
class NetworkChecksTest {

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
}
