package dev.linkloom.engine;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.TransitGatewayRouteTable;

import java.util.List;

/// WALK-13: endpoints in a hub VPC, reached from two spokes over a transit gateway.
final class HubDesign {

    static final String NAME = "sqs.us-east-1.amazonaws.com";
    static final String REGIONAL =
            "vpce-0aaaabbbbccccdddd-hub12345.sqs.us-east-1.vpce.amazonaws.com";
    static final ResourceId HUB = Worlds.id("vpc-hub");
    static final ResourceId SPOKE_1 = Worlds.id("vpc-s1");
    static final ResourceId SPOKE_2 = Worlds.id("vpc-s2");
    static final ResourceId CLIENT_1 = Worlds.id("i-s1");
    static final ResourceId CLIENT_2 = Worlds.id("i-s2");
    static final ResourceId ENDPOINT = Worlds.id("vpce-0aaaabbbbccccdddd");
    static final ResourceId SG_EP = Worlds.id("sg-hub-ep");
    static final ResourceId SG_1 = Worlds.id("sg-s1");
    static final ResourceId SG_2 = Worlds.id("sg-s2");
    private static final ResourceId ACCOUNT = T0.CONSUMER;

    private HubDesign() {}

    static Design of() {
        Design design =
                Worlds.with(
                        Design.empty("Central endpoints"),
                        T0.design().find(ACCOUNT),
                        Worlds.vpc("vpc-hub", ACCOUNT, T0.REGION, "10.100.0.0/16"),
                        Worlds.subnet("subnet-h-tgw-1", HUB, T0.ZONE_1, "10.100.0.0/28"),
                        Worlds.subnet("subnet-h-tgw-2", HUB, T0.ZONE_2, "10.100.0.16/28"),
                        Worlds.subnet("subnet-h-ep-1", HUB, T0.ZONE_1, "10.100.11.0/24"),
                        Worlds.subnet("subnet-h-ep-2", HUB, T0.ZONE_2, "10.100.12.0/24"),
                        endpoint(),
                        T0.group(SG_EP, HUB, List.of(Changes.tcp("443", "10.0.0.0/8")), List.of()),
                        service(),
                        zone(HUB, SPOKE_1),
                        Worlds.transit(false),
                        Worlds.attachment("hub", "vpc-hub", "subnet-h-tgw-1", "subnet-h-tgw-2"),
                        Worlds.attachment("s1", "vpc-s1", "subnet-s1-app-1"),
                        Worlds.attachment("s2", "vpc-s2", "subnet-s2-app-1"),
                        table());
        design = spoke(spoke(design, 1), 2);
        return Worlds.routed(
                design,
                Worlds.table("rtb-hub", HUB, "10.0.0.0/8 tgw-1"),
                Worlds.id("subnet-h-ep-1"),
                Worlds.id("subnet-h-ep-2"));
    }

    static TransitGatewayRouteTable table(String... rows) {
        List<String> all = List.of("hub", "s1", "s2");
        return Worlds.transitTable("tgw-rtb-1", all, all, rows);
    }

    private static InterfaceEndpoint endpoint() {
        return new InterfaceEndpoint(
                ENDPOINT,
                "sqs",
                HUB,
                Worlds.id("awssvc-sqs"),
                List.of(
                        new EndpointInterface(Worlds.id("subnet-h-ep-1"), Ip.of("10.100.11.20")),
                        new EndpointInterface(Worlds.id("subnet-h-ep-2"), Ip.of("10.100.12.20"))),
                List.of(SG_EP),
                false,
                InterfaceEndpoint.State.AVAILABLE,
                "hub12345");
    }

    private static AwsService service() {
        return new AwsService(
                Worlds.id("awssvc-sqs"),
                "SQS",
                T0.REGION,
                "sqs",
                List.of(Cidr.of("52.46.128.0/19")));
    }

    static PrivateHostedZone zone(ResourceId... vpcs) {
        return new PrivateHostedZone(
                Worlds.id("phz-sqs"),
                "sqs-zone",
                ACCOUNT,
                NAME,
                List.of(vpcs),
                List.of(new DnsRecord(NAME, DnsRecord.Type.ALIAS, 60, List.of(REGIONAL))));
    }

    private static Design spoke(Design design, int number) {
        String name = "s" + number;
        ResourceId vpc = Worlds.id("vpc-" + name);
        ResourceId app = Worlds.id("subnet-" + name + "-app-1");
        ResourceId group = Worlds.id("sg-" + name);
        String numbers = "10." + number;
        Design grown =
                Worlds.with(
                        design,
                        Worlds.vpc("vpc-" + name, ACCOUNT, T0.REGION, numbers + ".0.0/16"),
                        T0.subnet(app, vpc, T0.ZONE_1, numbers + ".1.0/24"),
                        T0.machine(Worlds.id("i-" + name), app, Ip.of(numbers + ".1.10"), group),
                        T0.group(group, vpc, List.of(), SecurityGroup.ALL_OUT));
        return Worlds.routed(grown, Worlds.table("rtb-" + name, vpc, "10.0.0.0/8 tgw-1"), app);
    }
}
