package dev.linkloom.engine;

import dev.linkloom.engine.check.Severity;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.TransitGatewayRoute;
import dev.linkloom.model.resource.TransitGatewayRouteTable;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Designs with exactly what AWS gives, and with one more.
final class TooManyTest extends MistakeLaws {

    private static final Design T0_DESIGN = T0.design();

    static List<Mistake> mistakes() {
        List<Mistake> all = new ArrayList<>();
        all.addAll(endpoints());
        all.addAll(networks());
        all.addAll(filters());
        all.addAll(balancing());
        all.addAll(backbone());
        return all;
    }

    private static Design many(Design design, int first, int last, IntFunction<Resource> each) {
        Design all = design;
        for (int i = first; i <= last; i++) {
            all = all.with(each.apply(i));
        }
        return all;
    }

    private static <T> List<T> rows(int count, IntFunction<T> each) {
        return IntStream.rangeClosed(1, count).mapToObj(each).toList();
    }

    /// One more than the quota, after as many as it.
    private static Mistake over(
            String rule,
            String code,
            ResourceId at,
            String part,
            Design base,
            int first,
            int quota,
            IntFunction<Resource> each) {
        return new Mistake(
                rule,
                rule.startsWith("LIM") ? Severity.WARNING : Severity.ERROR,
                code,
                at,
                part,
                many(base, first, quota, each),
                many(base, first, quota + 1, each));
    }

    private static ResourceId id(String prefix, int number) {
        return ResourceId.of("%s-%05d".formatted(prefix, number));
    }

    private static List<Mistake> endpoints() {
        Design s3 = MistakesTest.withS3(T0_DESIGN).without(MistakesTest.GATEWAY);
        return List.of(
                over(
                        "LIM-01",
                        "VpcEndpointLimitExceeded",
                        T0.VPC_C,
                        "consumer has 51 interface and Gateway Load Balancer endpoints, and AWS"
                                + " gives 50",
                        T0_DESIGN,
                        2,
                        50,
                        i ->
                                Changes.get(T0_DESIGN, T0.E, InterfaceEndpoint.class)
                                        .withId(id("vpce-more", i))
                                        .withInterfaces(List.of())
                                        .withPrivateDns(false)),
                over(
                        "LIM-02",
                        "VpcEndpointLimitExceeded",
                        T0.CONSUMER,
                        "Consumer in us-east-1 has 21 gateway endpoints, and AWS gives 20",
                        s3,
                        1,
                        20,
                        i -> gateway(i)),
                over(
                        "VALID-16",
                        "VpcEndpointLimitExceeded",
                        T0.VPC_C,
                        "consumer has 256 gateway endpoints, and AWS allows 255 at most (LIM-02)",
                        s3,
                        1,
                        255,
                        i -> gateway(i)),
                over(
                        "VALID-16",
                        "VpcEndpointLimitExceeded",
                        T0.VPC_C,
                        "consumer has 201 resource endpoints, and AWS allows 200 at most (LIM-03)",
                        T0_DESIGN,
                        1,
                        200,
                        i ->
                                new ResourceEndpoint(
                                        id("vpce-resource", i),
                                        "r",
                                        T0.VPC_C,
                                        null,
                                        List.of(),
                                        List.of(),
                                        false,
                                        InterfaceEndpoint.State.AVAILABLE,
                                        "abcd1234")));
    }

    private static Resource gateway(int number) {
        return MistakesTest.gateway("vpce-gateway-%05d".formatted(number), "g")
                .withRouteTables(List.of());
    }

    private static Vpc vpc(int number) {
        Vpc it = Changes.get(T0_DESIGN, T0.VPC_C, Vpc.class);
        return it.withId(id("vpc-more", number)).withName("more");
    }

    private static VpcPeering peering(int number, VpcPeering.State state) {
        return new VpcPeering(
                id("pcx", number), "p", T0.VPC_C, id("vpc-more", number), state, false);
    }

    private static List<Mistake> networks() {
        Design vpcs = many(T0_DESIGN, 1, 130, i -> vpc(i).withAccount(null));
        return List.of(
                over(
                        "LIM-07",
                        "ActiveVpcPeeringConnectionPerVpcLimitExceeded",
                        T0.VPC_C,
                        "consumer has 51 active peerings, and AWS gives 50 without being asked; ask"
                                + " it for more, up to 125",
                        vpcs,
                        1,
                        50,
                        i -> peering(i, VpcPeering.State.ACTIVE)),
                over(
                        "VALID-35",
                        "ActiveVpcPeeringConnectionPerVpcLimitExceeded",
                        T0.VPC_C,
                        "consumer has 126 active peerings, and AWS allows 125 at most (LIM-07)",
                        vpcs,
                        1,
                        125,
                        i -> peering(i, VpcPeering.State.ACTIVE)),
                over(
                        "VALID-35",
                        "OutstandingVpcPeeringConnectionLimitExceeded",
                        T0.VPC_C,
                        "consumer has 26 peering requests without an answer, and AWS allows 25",
                        vpcs,
                        1,
                        25,
                        i -> peering(i, VpcPeering.State.PENDING_ACCEPTANCE)),
                over(
                        "LIM-08",
                        "VpcLimitExceeded",
                        T0.CONSUMER,
                        "Consumer in us-east-1 has 6 VPCs, and AWS gives 5",
                        T0_DESIGN,
                        2,
                        5,
                        TooManyTest::vpc),
                over(
                        "VALID-36",
                        "SubnetLimitExceeded",
                        T0.VPC_C,
                        "consumer has 201 subnets, and AWS allows 200 at most (LIM-08)",
                        T0_DESIGN,
                        5,
                        200,
                        i -> T0.subnet(id("subnet-more", i), T0.VPC_C, T0.ZONE_1, "10.0.200.0/28")),
                blocks(
                        "LIM-08",
                        Severity.WARNING,
                        6,
                        "consumer has 6 IPv4 blocks, and AWS gives 5"),
                blocks(
                        "LIM-08",
                        Severity.ERROR,
                        51,
                        "consumer has 51 IPv4 blocks, and AWS allows 50"),
                over(
                        "VALID-36",
                        "NetworkAclLimitExceeded",
                        T0.VPC_C,
                        "consumer has 201 network ACLs, and AWS allows 200 at most (LIM-10)",
                        T0_DESIGN,
                        1,
                        200,
                        i -> new NetworkAcl(id("acl", i), "a", T0.VPC_C, List.of(), List.of())),
                over(
                        "LIM-12",
                        "InternetGatewayLimitExceeded",
                        T0.CONSUMER,
                        "Consumer in us-east-1 has 6 internet gateways, and AWS gives 5",
                        T0_DESIGN,
                        1,
                        5,
                        i -> new InternetGateway(id("igw", i), "i", T0.VPC_C)),
                over(
                        "LIM-12",
                        "NatGatewayLimitExceeded",
                        T0.CONSUMER,
                        "Consumer in use1-az1 has 6 NAT gateways, and AWS gives 5",
                        T0_DESIGN,
                        1,
                        5,
                        i -> new NatGateway(id("nat", i), "n", T0.C_APP_1, null, null)));
    }

    private static Mistake blocks(String rule, Severity severity, int count, String part) {
        Vpc it = Changes.get(T0_DESIGN, T0.VPC_C, Vpc.class);
        return new Mistake(
                rule,
                severity,
                null,
                T0.VPC_C,
                part,
                T0_DESIGN.with(it.withCidrs(rows(5, TooManyTest::block))),
                T0_DESIGN.with(it.withCidrs(rows(count, TooManyTest::block))));
    }

    private static Cidr block(int number) {
        return Cidr.of("10.%d.0.0/16".formatted(number - 1));
    }

    private static Mistake rows(
            String rule, String code, ResourceId at, String part, Resource sound, Resource broken) {
        return new Mistake(
                rule,
                rule.startsWith("LIM") && !part.contains("allows")
                        ? Severity.WARNING
                        : Severity.ERROR,
                code,
                at,
                part,
                T0_DESIGN.with(sound),
                T0_DESIGN.with(broken));
    }

    private static List<Mistake> filters() {
        SecurityGroup group = Changes.get(T0_DESIGN, T0.SG_APP, SecurityGroup.class);
        ResourceId acl = ResourceId.of("acl-1");
        ResourceId table = ResourceId.of("rtb-1");
        return List.of(
                rows(
                        "VALID-36",
                        "RulesPerSecurityGroupLimitExceeded",
                        T0.SG_APP,
                        "sg-app in ipv4 has 61 inbound rules of one address family, and AWS allows"
                                + " 60",
                        group.withIngress(rows(60, TooManyTest::rule)),
                        group.withIngress(rows(61, TooManyTest::rule))),
                rows(
                        "LIM-10",
                        "NetworkAclEntryLimitExceeded",
                        acl,
                        "acl-1 has 21 inbound rules, and AWS gives 20 without being asked; ask it"
                                + " for more, up to 40",
                        acl(acl, 20),
                        acl(acl, 21)),
                rows(
                        "VALID-36",
                        "NetworkAclEntryLimitExceeded",
                        acl,
                        "acl-1 has 41 inbound rules, and AWS allows 40 at most (LIM-10)",
                        acl(acl, 40),
                        acl(acl, 41)),
                rows(
                        "LIM-11",
                        "RouteLimitExceeded",
                        table,
                        "rtb-1 has 501 routes, and AWS gives 500",
                        table(table, 500),
                        table(table, 501)),
                rows(
                        "VALID-36",
                        "RouteLimitExceeded",
                        table,
                        "rtb-1 has 1,001 routes, and AWS allows 1,000 at most (LIM-11)",
                        table(table, 1_000),
                        table(table, 1_001)),
                over(
                        "VALID-36",
                        "SecurityGroupLimitExceeded",
                        T0.CONSUMER,
                        "Consumer in us-east-1 has 2,501 security groups, and AWS allows 2,500 at"
                                + " most (LIM-09)",
                        T0_DESIGN,
                        3,
                        2_500,
                        i -> T0.group(id("sg-more", i), T0.VPC_C, List.of(), List.of())));
    }

    private static SecurityGroupRule rule(int number) {
        return SecurityGroupRule.allow(Protocol.TCP, PortRange.of(number), Cidr.of("10.0.0.0/16"));
    }

    private static NetworkAcl acl(ResourceId id, int count) {
        return new NetworkAcl(
                id,
                "acl-1",
                T0.VPC_C,
                rows(count, i -> Changes.allow(i, "443", "10.0.0.0/16")),
                List.of());
    }

    private static RouteTable table(ResourceId id, int count) {
        return new RouteTable(
                id,
                "rtb-1",
                T0.VPC_C,
                rows(
                        count,
                        i -> new Route(Cidr.around(Ip.of("172.16.0.0").plus(i * 256L), 24), null)),
                List.of());
    }

    private static List<Mistake> balancing() {
        NetworkLoadBalancer nlb = Changes.get(T0_DESIGN, T0.NLB, NetworkLoadBalancer.class);
        TargetGroup group = Changes.get(T0_DESIGN, T0.TG, TargetGroup.class);
        Design across = T0_DESIGN.with(nlb.withCrossZone(true));
        return List.of(
                over(
                        "LIM-14",
                        "TooManyLoadBalancers",
                        T0.PROVIDER,
                        "Provider in us-east-1 has 51 Network Load Balancers, and AWS gives 50",
                        T0_DESIGN,
                        2,
                        50,
                        i ->
                                nlb.withId(id("nlb-more", i))
                                        .withName("more-" + i)
                                        .withNodes(List.of())),
                rows(
                        "LIM-14",
                        "TooManyListeners",
                        T0.NLB,
                        "api-nlb has 51 listeners, and AWS allows 50 at most",
                        nlb.withListeners(rows(50, TooManyTest::listener)),
                        nlb.withListeners(rows(51, TooManyTest::listener))),
                rows(
                        "VALID-39",
                        "TooManyTargets",
                        T0.TG,
                        "api-tg has 1,001 targets, and AWS allows 1,000 at most (LIM-15)",
                        group.withTargets(rows(1_000, TooManyTest::target)),
                        group.withTargets(rows(1_001, TooManyTest::target))),
                new Mistake(
                        "VALID-39",
                        Severity.ERROR,
                        "TooManyTargets",
                        T0.NLB,
                        "api-nlb has 501 targets with cross-zone load balancing, and AWS allows"
                                + " 500",
                        across.with(group.withTargets(rows(500, TooManyTest::target))),
                        across.with(group.withTargets(rows(501, TooManyTest::target)))),
                over(
                        "LIM-15",
                        "TooManyTargetGroups",
                        T0.PROVIDER,
                        "Provider in us-east-1 has 3,001 target groups, and AWS gives 3,000",
                        T0_DESIGN,
                        2,
                        3_000,
                        i -> group.withId(id("tg-more", i)).withTargets(List.of())));
    }

    private static Listener listener(int port) {
        return new Listener(ListenerProtocol.TCP, port, T0.TG);
    }

    private static Target target(int port) {
        return new Target(T0.APP_1, null, port, null);
    }

    private static List<Mistake> backbone() {
        ResourceId tgw = ResourceId.of("tgw-1");
        ResourceId zone = ResourceId.of("phz-1");
        ResourceId dx = ResourceId.of("dxgw-1");
        ResourceId table = ResourceId.of("tgw-rtb-1");
        return List.of(
                over(
                        "LIM-16",
                        null,
                        T0.VPC_C,
                        "consumer has 6 transit gateway attachments, and AWS gives 5",
                        T0_DESIGN,
                        1,
                        5,
                        i -> attachment(i, T0.VPC_C)),
                over(
                        "LIM-16",
                        null,
                        T0.CONSUMER,
                        "Consumer in us-east-1 has 6 transit gateways, and AWS gives 5",
                        T0_DESIGN,
                        1,
                        5,
                        i -> new TransitGateway(id("tgw", i), "t", T0.CONSUMER, T0.REGION, false)),
                over(
                        "LIM-16",
                        null,
                        tgw,
                        "t has 21 route tables, and AWS gives 20",
                        T0_DESIGN.with(new TransitGateway(tgw, "t", T0.CONSUMER, T0.REGION, false)),
                        1,
                        20,
                        i -> tgwTable(id("tgw-rtb", i), tgw, 0)),
                rows(
                        "LIM-16",
                        null,
                        table,
                        "table has 10,001 static routes, and AWS gives 10,000",
                        tgwTable(table, tgw, 10_000),
                        tgwTable(table, tgw, 10_001)),
                rows(
                        "LIM-17",
                        null,
                        dx,
                        "dx has 21 virtual private gateways, and AWS gives 20",
                        new DirectConnectGateway(
                                dx, "dx", T0.CONSUMER, rows(20, i -> id("vgw", i))),
                        new DirectConnectGateway(
                                dx, "dx", T0.CONSUMER, rows(21, i -> id("vgw", i)))),
                rows(
                        "LIM-18",
                        null,
                        zone,
                        "zone has 301 VPC associations, and AWS gives 300",
                        zone(zone, 300, 0),
                        zone(zone, 301, 0)),
                rows(
                        "LIM-18",
                        null,
                        zone,
                        "zone has 10,001 records, and AWS gives 10,000",
                        zone(zone, 1, 10_000),
                        zone(zone, 1, 10_001)));
    }

    private static TransitGatewayAttachment attachment(int number, ResourceId to) {
        return new TransitGatewayAttachment(
                id("tgw-attach", number), "a", ResourceId.of("tgw-x" + number), to, List.of());
    }

    private static TransitGatewayRouteTable tgwTable(ResourceId id, ResourceId tgw, int routes) {
        return new TransitGatewayRouteTable(
                id,
                "table",
                tgw,
                List.of(),
                List.of(),
                rows(
                        routes,
                        i -> new TransitGatewayRoute(Cidr.host(Ip.of("10.0.0.0").plus(i)), null)));
    }

    private static PrivateHostedZone zone(ResourceId id, int vpcs, int records) {
        return new PrivateHostedZone(
                id,
                "zone",
                T0.CONSUMER,
                "corp.internal",
                rows(vpcs, i -> id("vpc-linked", i)),
                rows(
                        records,
                        i ->
                                new DnsRecord(
                                        "h%d.corp.internal".formatted(i),
                                        DnsRecord.Type.A,
                                        60,
                                        List.of("10.0.0.9"))));
    }
}
