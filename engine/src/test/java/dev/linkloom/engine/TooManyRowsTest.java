package dev.linkloom.engine;

import static dev.linkloom.engine.TooManyTest.T0_DESIGN;
import static dev.linkloom.engine.TooManyTest.id;
import static dev.linkloom.engine.TooManyTest.over;
import static dev.linkloom.engine.TooManyTest.rows;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.TransitGatewayRoute;
import dev.linkloom.model.resource.TransitGatewayRouteTable;

import java.util.ArrayList;
import java.util.List;

/// Rules, routes and links: exactly what AWS gives, and one more.
final class TooManyRowsTest extends MistakeLaws {

    static List<Mistake> mistakes() {
        List<Mistake> all = new ArrayList<>();
        all.addAll(filters());
        all.addAll(backbone());
        return all;
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
                        group.withIngress(rows(60, TooManyRowsTest::rule)),
                        group.withIngress(rows(61, TooManyRowsTest::rule))),
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
