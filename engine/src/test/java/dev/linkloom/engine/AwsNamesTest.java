package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.dns.AwsServiceNames;
import dev.linkloom.engine.dns.EndpointNames;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Vpc;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

/// The names of AWS's own services and of endpoints to them: DNS-01, DNS-05, DNS-06, DNS-30,
/// DNS-35, DNS-41.
class AwsNamesTest {

    private static final ResourceId DOOR = ResourceId.of("vpce-0b0b0b0b0b0b0b0b0");
    private static final String SQS = "sqs.us-east-1.amazonaws.com";

    private static AwsService service(String word, String... cidrs) {
        return new AwsService(
                ResourceId.of("aws-" + word),
                word,
                T0.REGION,
                word,
                List.of(cidrs).stream().map(Cidr::of).toList());
    }

    /// T0 with an endpoint to a service of AWS beside its own.
    private static Design design(String word, boolean privateDns) {
        return Office.design(Office.forwarder("amazonaws.com", "10.0.21.10"))
                .with(service(word, "52.46.128.0/19"))
                .with(
                        new InterfaceEndpoint(
                                DOOR,
                                "door",
                                T0.VPC_C,
                                ResourceId.of("aws-" + word),
                                List.of(
                                        new EndpointInterface(T0.C_EP_1, Ip.of("10.0.11.30")),
                                        new EndpointInterface(T0.C_EP_2, Ip.of("10.0.12.30"))),
                                List.of(T0.SG_EP),
                                privateDns,
                                State.AVAILABLE,
                                "lj2wisx3"));
    }

    @Test
    void dns01ServicesOfAwsAreNamedByRegionAndWord() {
        assertEquals(
                "com.amazonaws.us-east-1.sqs",
                AwsServiceNames.of(service("sqs"), Assumptions.USUAL).service());
    }

    /// A name that AWS really gave.
    @Test
    void dns05EndpointsOfAwsServicesCarryTheServicesWord() {
        var endpoint =
                new InterfaceEndpoint(
                        ResourceId.of("vpce-099deb00b40f00e22"),
                        "e",
                        T0.VPC_C,
                        ResourceId.of("aws-monitoring"),
                        List.of(new EndpointInterface(T0.C_EP_1, null)),
                        List.of(),
                        true,
                        State.AVAILABLE,
                        "lj2wisx3");
        Design design =
                T0.design()
                        .with(
                                new AwsService(
                                        ResourceId.of("aws-monitoring"),
                                        "CloudWatch",
                                        "us-east-2",
                                        "monitoring",
                                        List.of()));
        EndpointNames names = EndpointNames.of(design, endpoint);
        assertEquals(
                "vpce-099deb00b40f00e22-lj2wisx3.monitoring.us-east-2.vpce.amazonaws.com",
                names.regional());
        assertEquals(
                "vpce-099deb00b40f00e22-lj2wisx3-us-east-1a.monitoring.us-east-2.vpce.amazonaws.com",
                names.zonal().getFirst().name());
    }

    @Test
    void dns05TheNamesOfAnAwsServicesEndpointAnswer() {
        Design design = design("sqs", false);
        String regional = "vpce-0b0b0b0b0b0b0b0b0-lj2wisx3.sqs.us-east-1.vpce.amazonaws.com";
        assertEquals("ANSWERED 10.0.11.30 10.0.12.30", Ask.a(design, T0.C1, regional));
        assertEquals(
                "ANSWERED 10.0.12.30",
                Ask.a(
                        design,
                        T0.C1,
                        "vpce-0b0b0b0b0b0b0b0b0-lj2wisx3-us-east-1b.sqs.us-east-1.vpce.amazonaws.com"));
        assertEquals("NXDOMAIN", Ask.a(design, T0.C1, "a." + regional));
    }

    @Test
    void dns13PrivateDnsTakesThePublicNameOver() {
        assertEquals("ANSWERED 10.0.11.30 10.0.12.30", Ask.a(design("sqs", true), T0.C1, SQS));
        assertEquals("RESOLVES_PUBLIC 52.46.128.1", Ask.a(design("sqs", true), T0.APP_1, SQS));
    }

    @Test
    void dns13WithPrivateDnsOffTheNameStaysPublicAndTheWalkSaysWhy() {
        assertEquals(
                """
                DNS-21 resolver 10.0.0.2 = looks for the longest matching zone of consumer
                DNS-13 endpoint zone of door = no such zone
                DNS-20 public DNS = 52.46.128.1
                """,
                Ask.steps(design("sqs", false), T0.C1, SQS));
    }

    @Test
    void dns06NamesBelowAnS3EndpointAnswerAlike() {
        Design design = design("s3", false);
        String regional = "vpce-0b0b0b0b0b0b0b0b0-lj2wisx3.s3.us-east-1.vpce.amazonaws.com";
        for (String word : List.of("", "bucket.", "my-files.bucket.", "accesspoint.", "control.")) {
            assertEquals(
                    "ANSWERED 10.0.11.30 10.0.12.30", Ask.a(design, T0.C1, word + regional), word);
        }
    }

    @Test
    void dns06PrivateDnsOfS3CoversBuckets() {
        Design design = design("s3", true);
        assertEquals(
                "ANSWERED 10.0.11.30 10.0.12.30",
                Ask.a(design, T0.C1, "my-files.s3.us-east-1.amazonaws.com"));
        assertEquals(
                "ANSWERED 10.0.11.30 10.0.12.30",
                Ask.a(design, T0.C1, "s3.us-east-1.amazonaws.com"));
    }

    @Test
    void dns05AServicesWordIsTurnedRoundInItsNames() {
        assertEquals(
                List.of("api.ecr.us-east-1.amazonaws.com"),
                AwsServiceNames.of(service("ecr.api"), Assumptions.USUAL).published());
        assertEquals(
                List.of("*.dkr.ecr.us-east-1.amazonaws.com"),
                AwsServiceNames.of(service("ecr.dkr"), Assumptions.USUAL).published());
    }

    @Nested
    class OnlyForInboundEndpoints {
        private final Design design = onlyInbound();

        private static Design onlyInbound() {
            Design design = design("s3", true);
            InterfaceEndpoint it = Changes.get(design, DOOR, InterfaceEndpoint.class);
            return design.with(it.withPrivateDnsOnlyForInboundResolver(true))
                    .with(
                            new GatewayEndpoint(
                                    ResourceId.of("vpce-gateway"),
                                    "gateway",
                                    T0.VPC_C,
                                    ResourceId.of("aws-s3"),
                                    List.of()));
        }

        @Test
        void dns35ClientsInTheVpcGetThePublicAnswer() {
            assertEquals(
                    """
                    DNS-21 resolver 10.0.0.2 = looks for the longest matching zone of consumer
                    DNS-35 endpoint zone of door = keeps silent
                    DNS-20 public DNS = 52.46.128.1
                    """,
                    Ask.steps(design, T0.C1, "s3.us-east-1.amazonaws.com"));
        }

        @Test
        void dns35WhatComesByAnInboundEndpointGetsTheInterfaces() {
            assertEquals(
                    "ANSWERED 10.0.11.30 10.0.12.30",
                    Ask.a(design, Office.H, "s3.us-east-1.amazonaws.com"));
        }
    }

    /// U-16: assumed, as it was when those endpoints were new.
    @Test
    void dns41DynamoDbHasNoPrivateDns() {
        Design design = design("dynamodb", true);
        assertTrue(
                Ask.resolution(design, T0.C1, "dynamodb.us-east-1.amazonaws.com").steps().stream()
                        .noneMatch(each -> each.rule().value().equals("DNS-14")));
        assertEquals(
                "RESOLVES_PUBLIC 52.46.128.1",
                Ask.a(design, T0.C1, "dynamodb.us-east-1.amazonaws.com"));
        assertTrue(
                Fabric.compile(design).findings().stream()
                        .map(Finding::rule)
                        .anyMatch(rule -> rule.value().equals("VALID-04")));
    }

    @Test
    void dns32TwoEndpointsToOneAwsServiceAreFineWhileOneHasPrivateDns() {
        InterfaceEndpoint one = Changes.get(design("sqs", true), DOOR, InterfaceEndpoint.class);
        InterfaceEndpoint two =
                one.withId(ResourceId.of("vpce-0c0c0c0c0c0c0c0c0"))
                        .withInterfaces(
                                List.of(new EndpointInterface(T0.C_EP_1, Ip.of("10.0.11.40"))));
        Design fine = design("sqs", true).with(two.withPrivateDns(false));
        assertEquals("ANSWERED 10.0.11.30 10.0.12.30", Ask.a(fine, T0.C1, SQS));
        assertEquals(List.of(), conflicts(fine));
        Design both = design("sqs", true).with(two);
        assertEquals("ANSWERED 10.0.11.30 10.0.12.30", Ask.a(both, T0.C1, SQS));
        assertEquals(List.of(two.id()), conflicts(both));
    }

    private static List<ResourceId> conflicts(Design design) {
        return Fabric.compile(design).findings().stream()
                .filter(each -> each.rule().value().equals("VALID-02"))
                .map(Finding::resource)
                .toList();
    }

    /// WALK-13: endpoints of a hub, a zone linked to one spoke only (DNS-30).
    @Nested
    class Walk13 {
        private static final ResourceId HUB = ResourceId.of("vpc-hub");
        private static final ResourceId S1 = ResourceId.of("i-s1");
        private static final ResourceId S2 = ResourceId.of("i-s2");

        private static Design withNetwork(Design design, String name, String numbers) {
            ResourceId vpc = ResourceId.of("vpc-" + name);
            return design.with(
                            new Vpc(
                                    vpc,
                                    name,
                                    T0.CONSUMER,
                                    T0.REGION,
                                    List.of(Cidr.of(numbers + ".0.0/16")),
                                    true,
                                    true,
                                    null,
                                    null))
                    .with(subnet(name, 1, T0.ZONE_1, numbers + ".11.0/24"))
                    .with(subnet(name, 2, T0.ZONE_2, numbers + ".12.0/24"))
                    .with(
                            T0.machine(
                                    ResourceId.of("i-" + name),
                                    ResourceId.of("subnet-" + name + "-1"),
                                    Ip.of(numbers + ".11.10"),
                                    T0.SG_APP));
        }

        private static dev.linkloom.model.resource.Subnet subnet(
                String name, int number, String zone, String cidr) {
            return T0.subnet(
                    ResourceId.of("subnet-" + name + "-" + number),
                    ResourceId.of("vpc-" + name),
                    zone,
                    cidr);
        }

        private static Design design() {
            Design design = Design.empty("hub").with(service("sqs", "52.46.128.0/19"));
            design = withNetwork(design, "hub", "10.100");
            design = withNetwork(design, "s1", "10.1");
            design = withNetwork(design, "s2", "10.2");
            return design.with(
                            new InterfaceEndpoint(
                                    DOOR,
                                    "sqs",
                                    HUB,
                                    ResourceId.of("aws-sqs"),
                                    List.of(
                                            new EndpointInterface(
                                                    ResourceId.of("subnet-hub-1"),
                                                    Ip.of("10.100.11.20")),
                                            new EndpointInterface(
                                                    ResourceId.of("subnet-hub-2"),
                                                    Ip.of("10.100.12.20"))),
                                    List.of(),
                                    false,
                                    State.AVAILABLE,
                                    "abcd1234"))
                    .with(
                            new PrivateHostedZone(
                                    ResourceId.of("phz-sqs"),
                                    "sqs zone",
                                    T0.CONSUMER,
                                    SQS,
                                    List.of(HUB, ResourceId.of("vpc-s1")),
                                    List.of(
                                            new DnsRecord(
                                                    SQS,
                                                    DnsRecord.Type.ALIAS,
                                                    300,
                                                    List.of(
                                                            "vpce-0b0b0b0b0b0b0b0b0-abcd1234.sqs.us-east-1.vpce.amazonaws.com")))));
        }

        @Test
        void dns30ASpokeWithTheZoneGetsTheHubsInterfaces() {
            assertEquals(
                    """
                    DNS-21 resolver 10.1.0.2 = looks for the longest matching zone of s1
                    DNS-29 private hosted zone sqs.us-east-1.amazonaws.com = vpce-0b0b0b0b0b0b0b0b0-abcd1234.sqs.us-east-1.vpce.amazonaws.com
                    DNS-07 public DNS = 10.100.11.20, 10.100.12.20
                    """,
                    Ask.steps(design(), S1, SQS));
            assertEquals("ANSWERED 10.100.11.20 10.100.12.20", Ask.a(design(), S1, SQS));
            assertEquals(60, Ask.resolution(design(), S1, SQS).ttlSeconds());
        }

        @Test
        void dns28ASpokeWithoutTheZoneGetsThePublicAnswer() {
            assertEquals(
                    """
                    DNS-21 resolver 10.2.0.2 = looks for the longest matching zone of s2
                    DNS-28 private hosted zone sqs.us-east-1.amazonaws.com = not seen from here
                    DNS-20 public DNS = 52.46.128.1
                    """,
                    Ask.steps(design(), S2, SQS));
            assertEquals("RESOLVES_PUBLIC 52.46.128.1", Ask.a(design(), S2, SQS));
        }

        @Test
        void dns30PrivateDnsInTheHubConflictsWithTheZoneThere() {
            InterfaceEndpoint it = Changes.get(design(), DOOR, InterfaceEndpoint.class);
            assertEquals(List.of(DOOR), conflicts(design().with(it.withPrivateDns(true))));
        }
    }
}
