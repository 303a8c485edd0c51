package dev.linkloom.engine;

import static dev.linkloom.engine.InspectionDesign.APP;
import static dev.linkloom.engine.InspectionDesign.APP_VPC;
import static dev.linkloom.engine.InspectionDesign.DOOR;
import static dev.linkloom.engine.InspectionDesign.DOOR_SUBNET;
import static dev.linkloom.engine.InspectionDesign.FW;
import static dev.linkloom.engine.InspectionDesign.SG_FW;
import static dev.linkloom.engine.InspectionDesign.SG_WEB;
import static dev.linkloom.engine.InspectionDesign.USER;
import static dev.linkloom.engine.InspectionDesign.WEB;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.PrefixList;
import dev.linkloom.model.resource.PrefixListRoute;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroupAttributes.FlowStickiness;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The inspection walk of GWLB-08: in from the internet and back, through the same appliance.
class InspectionWalkTest {

    private static final Design DESIGN = InspectionDesign.of();
    private static final Flow FLOW = Flow.tcp(USER, "54.10.0.10", 443);

    private static String inspection(String packet) {
        return Tables.expected(
                """
                network-acl    subnet-gwlbe-1         NET-11  $p
                endpoint       vpce-0eeee1111ffff2222 GWLB-04 $p
                load-balancer  gwlb-1                 GWLB-10 $p
                network-acl    subnet-fw-1            NET-12  10.200.1.5:60001 -> 10.200.1.10:6081
                security-group sg-fw                  GWLB-01 10.200.1.5:60001 -> 10.200.1.10:6081
                appliance      i-fw-1                 GWLB-12 $p
                security-group sg-fw                  NET-02  10.200.1.10:6081 -> 10.200.1.5:60001
                network-acl    subnet-fw-1            NET-12  10.200.1.10:6081 -> 10.200.1.5:60001
                network-acl    subnet-gwlbe-1         NET-11  $p
                """
                        .replace("$p", packet));
    }

    private static final String FORWARD =
            Tables.expected(
                            """
                            client         host-user      NET-14 203.0.113.9:49152 -> 54.10.0.10:443
                            gateway        igw-1          NET-29 203.0.113.9:49152 -> 54.10.0.10:443 => 203.0.113.9:49152 -> 10.0.1.10:443
                            route          rtb-edge       NET-17 203.0.113.9:49152 -> 10.0.1.10:443
                            """)
                    + inspection("203.0.113.9:49152 -> 10.0.1.10:443")
                    + Tables.expected(
                            """
                            route          rtb-gwlbe      NET-18 203.0.113.9:49152 -> 10.0.1.10:443
                            network-acl    subnet-web-1   NET-11 203.0.113.9:49152 -> 10.0.1.10:443
                            security-group sg-web         NET-01 203.0.113.9:49152 -> 10.0.1.10:443
                            target         i-web          NET-16 203.0.113.9:49152 -> 10.0.1.10:443
                            """);

    private static final String REPLY =
            Tables.expected(
                            """
                            target         i-web          NET-16 10.0.1.10:443 -> 203.0.113.9:49152
                            security-group sg-web         NET-02 10.0.1.10:443 -> 203.0.113.9:49152
                            network-acl    subnet-web-1   NET-11 10.0.1.10:443 -> 203.0.113.9:49152
                            route          rtb-web        NET-17 10.0.1.10:443 -> 203.0.113.9:49152
                            """)
                    + inspection("10.0.1.10:443 -> 203.0.113.9:49152")
                    + Tables.expected(
                            """
                            route          rtb-gwlbe      NET-17 10.0.1.10:443 -> 203.0.113.9:49152
                            gateway        igw-1          NET-29 10.0.1.10:443 -> 203.0.113.9:49152 => 54.10.0.10:443 -> 203.0.113.9:49152
                            client         host-user      NET-14 54.10.0.10:443 -> 203.0.113.9:49152
                            """);

    @Test
    void gwlb08BothDirectionsPassTheAppliance() {
        Expect.flow(DESIGN, FLOW)
                .outcome("DELIVERED")
                .forward(FORWARD)
                .reply(REPLY)
                .seen("203.0.113.9:49152 -> 10.0.1.10:443");
    }

    @Test
    void gwlb12TheApplianceChangesNothing() {
        Expect expect = Expect.flow(DESIGN, FLOW);
        assertEquals(
                List.of(false, false),
                expect.trace().forward().stream()
                        .filter(hop -> hop.at().equals(FW) || hop.at().equals(Worlds.id("gwlb-1")))
                        .map(Hop::rewrites)
                        .toList());
    }

    @Test
    void gwlb08TheServerOpensConnectionsTheSameWay() {
        Expect.flow(DESIGN, Flow.tcp(WEB, "203.0.113.9", 443))
                .outcome("DELIVERED")
                .seen("54.10.0.10:49152 -> 203.0.113.9:443");
    }

    @Test
    void gwlb08TheApplianceStandsBeforeTheNatGateway() {
        Design design =
                Worlds.with(
                        DESIGN,
                        Worlds.subnet("subnet-nat", APP_VPC, T0.ZONE_1, "10.0.9.0/24"),
                        new NatGateway(
                                Worlds.id("nat-1"),
                                "nat",
                                Worlds.id("subnet-nat"),
                                Ip.of("10.0.9.5"),
                                Ip.of("54.10.0.99")),
                        Worlds.table("rtb-gwlbe", APP_VPC, "0.0.0.0/0 nat-1"));
        design =
                Worlds.routed(
                        design,
                        Worlds.table("rtb-nat", APP_VPC, "0.0.0.0/0 igw-1", "10.0.1.0/24 " + DOOR),
                        Worlds.id("subnet-nat"));
        Expect.flow(design, Flow.tcp(WEB, "203.0.113.9", 443))
                .outcome("DELIVERED")
                .seen("54.10.0.99:20001 -> 203.0.113.9:443");
        Expect.flow(
                        design.with(Worlds.table("rtb-nat", APP_VPC, "0.0.0.0/0 igw-1")),
                        Flow.tcp(WEB, "203.0.113.9", 443))
                .blockers("AMBIGUOUS at vpce-0eeee1111ffff2222 by GWLB-08");
    }

    @Test
    void gwlb08AReplyThatPassesTheApplianceByIsLeftOpen() {
        Design design = DESIGN.with(Worlds.table("rtb-web", APP_VPC, "0.0.0.0/0 igw-1"));
        Expect.flow(design, FLOW).blockers("AMBIGUOUS at vpce-0eeee1111ffff2222 by GWLB-08");
    }

    @Test
    void gwlb08WithoutAnEdgeTableOnlyTheReplyIsInspected() {
        Design design = DESIGN.with(new InternetGateway(InspectionDesign.IGW, "igw", APP_VPC));
        Expect.flow(design, FLOW).blockers("AMBIGUOUS at vpce-0eeee1111ffff2222 by GWLB-08");
    }

    @Test
    void gwlb01TheApplianceMustLetGeneveIn() {
        Design design = Changes.ingress(DESIGN, SG_FW, Changes.tcp("80", "10.200.1.0/24"));
        Expect.flow(design, FLOW).outcome("DROP_SG_INGRESS at sg-fw by GWLB-01");
    }

    @Test
    void gwlb02MoreThan8500BytesDoNotFitBesideTheEncapsulation() {
        Design design = Changes.ingress(DESIGN, SG_WEB, Changes.udp("443", "0.0.0.0/0"));
        Flow flow = Flow.udp(USER, "54.10.0.10", 443);
        Expect.flow(design, flow.sized(8500)).outcome("DELIVERED");
        Expect.flow(design, flow.sized(8501))
                .outcome("MTU_DROP at vpce-0eeee1111ffff2222 by GWLB-02");
    }

    @Test
    void gwlb05TheLoadBalancerNeedsANodeInTheEndpointsZone() {
        Design design =
                DESIGN.with(
                        Worlds.subnet(
                                "subnet-fw-1",
                                InspectionDesign.FW_VPC,
                                T0.ZONE_2,
                                "10.200.1.0/24"));
        Expect.flow(design, FLOW)
                .outcome("NO_TARGET at vpce-svc-0fedcba9876543210 by GWLB-05")
                .code("VPCE_SERVICE_NOT_INSTALLED_IN_AZ");
    }

    @Test
    void gwlb07ARouteByPrefixListCannotLeadToTheEndpoint() {
        ResourceId list = Worlds.id("pl-1");
        Design design =
                Worlds.with(
                        DESIGN,
                        new PrefixList(
                                list, "users", T0.CONSUMER, List.of(Cidr.of("203.0.113.0/24"))),
                        Worlds.table("rtb-web", APP_VPC)
                                .withPrefixListRoutes(List.of(new PrefixListRoute(list, DOOR))));
        Expect.flow(design, Flow.tcp(WEB, "203.0.113.9", 443))
                .outcome("CREATE_REJECTED at rtb-web by GWLB-07")
                .matched("203.0.113.0/24 (pl-1) -> " + DOOR);
    }

    @Test
    void gwlb09TheAclOfTheEndpointsSubnetIsAskedEvenInsideTheSubnet() {
        Design design = Changes.moved(DESIGN, WEB, DOOR_SUBNET, Ip.of("10.0.5.10"));
        design =
                design.with(Worlds.table("rtb-gwlbe", APP_VPC, "0.0.0.0/0 " + DOOR))
                        .with(Worlds.table("rtb-edge", APP_VPC, "10.0.5.0/24 " + DOOR));
        Design closed = Changes.acl(design, DOOR_SUBNET, List.of(), List.of());
        Expect.flow(closed, Flow.tcp(WEB, "203.0.113.9", 443))
                .outcome("DROP_NACL_OUT at acl-gwlbe-1 by NET-10");
        Design oneWay =
                Changes.acl(
                        design,
                        DOOR_SUBNET,
                        List.of(),
                        List.of(Changes.allow(100, "all", "0.0.0.0/0")));
        Expect.flow(oneWay, Flow.tcp(WEB, "203.0.113.9", 443))
                .outcome("DROP_NACL_IN at acl-gwlbe-1 by NET-10");
    }

    @Test
    void gwlb10WithoutCrossZoneOnlyAppliancesOfTheZoneServe() {
        Design design =
                Worlds.with(
                        DESIGN,
                        Worlds.subnet(
                                "subnet-fw-2", InspectionDesign.FW_VPC, T0.ZONE_2, "10.200.2.0/24"),
                        T0.machine(
                                Worlds.id("i-fw-2"),
                                Worlds.id("subnet-fw-2"),
                                Ip.of("10.200.2.10"),
                                SG_FW),
                        InspectionDesign.group(new Target(Worlds.id("i-fw-2"), null, null, null)));
        Expect.flow(design, FLOW).outcome("NO_TARGET at tg-fw by GWLB-10");
    }

    @Test
    void gwlb10AHealthyApplianceIsPreferredAndBothDirectionsKeepToIt() {
        Design design =
                Worlds.with(
                        DESIGN,
                        T0.machine(
                                Worlds.id("i-fw-2"),
                                Worlds.id("subnet-fw-1"),
                                Ip.of("10.200.1.11"),
                                SG_FW),
                        InspectionDesign.group(
                                new Target(FW, null, null, null),
                                new Target(Worlds.id("i-fw-2"), null, null, null)));
        for (int port = 49152; port < 49172; port++) {
            Expect expect =
                    Expect.flow(
                            design, new Flow(USER, "54.10.0.10", 443, Protocol.TCP, port, null));
            assertEquals(appliances(expect.trace().forward()), appliances(expect.trace().reply()));
        }
        Expect.flow(Changes.running(design, FW, false), FLOW)
                .outcome("DELIVERED")
                .says("appliance", "fw-2 gives the packet back");
    }

    /// Two appliances, and flows of one client that differ in their ports only.
    @Test
    void gwlb10AGroupMayKeepAllFlowsOfTwoHostsOnOneAppliance() {
        Design design =
                Worlds.with(
                        DESIGN,
                        T0.machine(
                                Worlds.id("i-fw-2"),
                                Worlds.id("subnet-fw-1"),
                                Ip.of("10.200.1.11"),
                                SG_FW),
                        InspectionDesign.group(
                                new Target(FW, null, null, null),
                                new Target(Worlds.id("i-fw-2"), null, null, null)));
        assertEquals(2, used(design).size());
        TargetGroup group = Changes.get(design, Worlds.id("tg-fw"), TargetGroup.class);
        for (FlowStickiness by :
                List.of(FlowStickiness.SOURCE_IP_DEST_IP_PROTO, FlowStickiness.SOURCE_IP_DEST_IP)) {
            Design sticky =
                    design.with(group.withAttributes(group.attributes().withFlowStickiness(by)));
            assertEquals(1, used(sticky).size());
        }
    }

    private static Set<Object> used(Design design) {
        Fabric fabric = Fabric.compile(design);
        Set<Object> used = new HashSet<>();
        for (int port = 49152; port < 49172; port++) {
            Flow flow = new Flow(USER, "54.10.0.10", 443, Protocol.TCP, port, null);
            used.addAll(appliances(fabric.trace(flow).forward()));
        }
        return used;
    }

    private static List<Object> appliances(List<Hop> hops) {
        return hops.stream()
                .filter(hop -> hop.kind().word().equals("appliance"))
                .<Object>map(Hop::at)
                .toList();
    }

    @Test
    void gwlb11WithoutAHealthyApplianceItFailsOpen() {
        Design closed = Changes.running(DESIGN, FW, true, PortRange.of(443));
        Expect.flow(closed, FLOW)
                .outcome("DELIVERED")
                .says("load-balancer", "No appliance is healthy");
        Expect.flow(Changes.running(DESIGN, FW, false), FLOW)
                .outcome("TARGET_DOWN at i-fw-1 by GWLB-11");
    }

    @Test
    void svc12OnlyAnAvailableEndpointForwards() {
        Expect.flow(DESIGN.with(InspectionDesign.door(State.PENDING_ACCEPTANCE)), FLOW)
                .outcome("EP_NOT_AVAILABLE at vpce-0eeee1111ffff2222 by SVC-12");
    }

    @Test
    void net09GroupsDoNotCountBehindAnAppliance() {
        Design design =
                Worlds.with(
                        DESIGN,
                        Worlds.subnet("subnet-db", APP_VPC, T0.ZONE_1, "10.0.2.0/24"),
                        T0.machine(
                                Worlds.id("i-db"),
                                Worlds.id("subnet-db"),
                                Ip.of("10.0.2.10"),
                                Worlds.id("sg-db")),
                        T0.group(
                                Worlds.id("sg-db"),
                                APP_VPC,
                                List.of(
                                        SecurityGroupRule.allow(
                                                Protocol.TCP, PortRange.of(5432), SG_WEB)),
                                List.of()));
        Flow flow = Flow.tcp(WEB, "10.0.2.10", 5432);
        Expect.flow(design, flow).outcome("DELIVERED");
        Design inspected =
                Worlds.routed(
                        design,
                        Worlds.table(
                                "rtb-web", APP_VPC, "0.0.0.0/0 " + DOOR, "10.0.2.0/24 " + DOOR),
                        APP);
        inspected =
                Worlds.routed(
                        inspected,
                        Worlds.table("rtb-db", APP_VPC, "10.0.1.0/24 " + DOOR),
                        Worlds.id("subnet-db"));
        Expect.flow(inspected, flow).outcome("DROP_SG_INGRESS at sg-db by NET-01");
        Expect.flow(
                        Changes.ingress(
                                inspected, Worlds.id("sg-db"), Changes.tcp("5432", "10.0.1.10/32")),
                        flow)
                .outcome("DELIVERED");
    }
}
