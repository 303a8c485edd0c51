package dev.linkloom.engine.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.PublicHostedZone;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// The walk of names, rule by rule.
class ResolverTest {

    private static final ResourceId VPC = ResourceId.of("vpc-1");
    private static final ResourceId SUBNET = ResourceId.of("subnet-1");
    private static final ResourceId CLIENT = ResourceId.of("i-1");
    private static final ResourceId SERVICE = ResourceId.of("vpce-svc-0123456789abcdef0");

    private static Design design(boolean support, boolean hostnames, Resource... more) {
        Design design =
                Design.empty("names")
                        .with(
                                new Vpc(
                                        VPC,
                                        "v",
                                        null,
                                        "us-east-1",
                                        List.of(Cidr.of("10.20.0.0/16")),
                                        support,
                                        hostnames,
                                        null,
                                        null))
                        .with(
                                new Subnet(
                                        SUBNET,
                                        "s",
                                        VPC,
                                        "use1-az1",
                                        Cidr.of("10.20.1.0/24"),
                                        null,
                                        null))
                        .with(
                                new Instance(
                                        CLIENT,
                                        "client",
                                        SUBNET,
                                        Ip.of("10.20.1.10"),
                                        null,
                                        List.of(),
                                        Instance.Compute.EC2_LINUX,
                                        true,
                                        List.of(),
                                        false));
        for (Resource each : more) {
            design = design.with(each);
        }
        return design;
    }

    private static PrivateHostedZone zone(String domain, DnsRecord... records) {
        return new PrivateHostedZone(
                ResourceId.of("phz-" + domain),
                domain,
                null,
                domain,
                List.of(VPC),
                List.of(records));
    }

    private static DnsRecord record(String name, DnsRecord.Type type, String... values) {
        return new DnsRecord(name, type, 300, List.of(values));
    }

    private static DnsRecord a(String name, String ip) {
        return record(name, DnsRecord.Type.A, ip);
    }

    private static Internet internet(DnsRecord... records) {
        return new Internet(ResourceId.of("internet-1"), "internet", List.of(records));
    }

    private static Resource[] endpoint(String privateName) {
        return new Resource[] {
            new EndpointService(
                    SERVICE,
                    "api",
                    null,
                    "us-east-1",
                    List.of(),
                    false,
                    List.of("*"),
                    privateName,
                    DomainVerification.VERIFIED,
                    List.of("use1-az1"),
                    List.of()),
            new InterfaceEndpoint(
                    ResourceId.of("vpce-0a1b2c3d4e5f60718"),
                    "e",
                    VPC,
                    SERVICE,
                    List.of(new EndpointInterface(SUBNET, Ip.of("10.20.1.20"))),
                    List.of(),
                    true,
                    InterfaceEndpoint.State.AVAILABLE,
                    "abcd1234")
        };
    }

    private static String ask(Design design, String name) {
        return ask(design, name, DnsRecord.Type.A);
    }

    private static String ask(Design design, String name, DnsRecord.Type type) {
        Resolution found = Fabric.compile(design).resolve(new Question(CLIENT, name, type));
        return (found.status()
                        + " "
                        + String.join(" ", found.answers().stream().map(Ip::toString).toList()))
                .strip();
    }

    @Test
    void dns21TheResolverIsBasePlusTwo() {
        assertEquals(
                Ip.of("10.20.0.2"),
                Fabric.compile(design(true, true))
                        .resolve(Question.a(CLIENT, "example.com"))
                        .resolver());
    }

    @Test
    void dns24WithoutDnsSupportNobodyAnswers() {
        Design design = design(false, true, internet(a("www.example.com", "93.184.216.34")));
        assertEquals("TIMEOUT", ask(design, "www.example.com"));
        assertEquals(
                null,
                Fabric.compile(design).resolve(Question.a(CLIENT, "www.example.com")).resolver());
    }

    @Test
    void dns25TheLongestSuffixWins() {
        Design design =
                design(
                        true,
                        true,
                        zone("example.com", a("api.dev.example.com", "10.0.0.1")),
                        zone("dev.example.com", a("api.dev.example.com", "10.0.0.2")));
        assertEquals("ANSWERED 10.0.0.2", ask(design, "api.dev.example.com"));
    }

    @Test
    void dns25AZoneHidesPublicNamesUnderIt() {
        Design design =
                design(
                        true,
                        true,
                        zone("example.com", a("api.example.com", "10.0.0.1")),
                        internet(a("www.example.com", "93.184.216.34")));
        assertEquals("NXDOMAIN", ask(design, "www.example.com"));
    }

    @Test
    void dns25AnotherTypeOfTheNameIsNoData() {
        Design design = design(true, true, zone("example.com", a("api.example.com", "10.0.0.1")));
        assertEquals("NODATA", ask(design, "api.example.com", DnsRecord.Type.AAAA));
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "false, false"})
    void dns27ZonesNeedBothAttributes(boolean support, boolean hostnames) {
        Design design =
                design(support, hostnames, zone("example.com", a("api.example.com", "10.0.0.1")));
        assertEquals(support ? "NXDOMAIN" : "TIMEOUT", ask(design, "api.example.com"));
    }

    @Test
    void dns27AVpcWithoutHostNamesIsToldWhyItsZoneKeepsSilent() {
        Design design = design(true, false, zone("example.com", a("api.example.com", "10.0.0.1")));
        assertEquals(
                "example.com needs both DNS support and DNS hostnames of v on.",
                Fabric.compile(design)
                        .resolve(Question.a(CLIENT, "api.example.com"))
                        .steps()
                        .get(1)
                        .explanation());
    }

    @ParameterizedTest
    @CsvSource({"true, true, ANSWERED 10.20.1.20", "true, false, NXDOMAIN", "false, true, TIMEOUT"})
    void dns12PrivateDnsNeedsBothAttributes(boolean support, boolean hostnames, String expected) {
        Resource[] endpoint = endpoint("api.example.com");
        assertEquals(
                expected,
                ask(design(support, hostnames, endpoint[0], endpoint[1]), "api.example.com"));
    }

    @Test
    void dns14ThePrivateNameLeadsToTheRegionalName() {
        Resource[] endpoint = endpoint("api.example.com");
        Resolution found =
                Fabric.compile(design(true, true, endpoint[0], endpoint[1]))
                        .resolve(Question.a(CLIENT, "api.example.com"));
        assertEquals(
                List.of("DNS-21", "DNS-14", "DNS-08"),
                found.steps().stream().map(each -> each.rule().value()).toList());
        assertEquals(
                "vpce-0a1b2c3d4e5f60718-abcd1234.vpce-svc-0123456789abcdef0.us-east-1.vpce.amazonaws.com",
                found.steps().get(1).answer());
    }

    @Test
    void dns31AZoneOfTheSameNameTakesItFromTheEndpoint() {
        Resource[] endpoint = endpoint("api.example.com");
        Design design =
                design(
                        true,
                        true,
                        endpoint[0],
                        endpoint[1],
                        zone("api.example.com", a("api.example.com", "10.9.9.9")));
        assertEquals("ANSWERED 10.9.9.9", ask(design, "api.example.com"));
    }

    @Test
    void dns29AnAliasHasNoTtlOfItsOwn() {
        Resource[] endpoint = endpoint(null);
        var alias =
                new DnsRecord(
                        "example.com",
                        DnsRecord.Type.ALIAS,
                        5,
                        List.of(
                                "vpce-0a1b2c3d4e5f60718-abcd1234.vpce-svc-0123456789abcdef0.us-east-1.vpce.amazonaws.com"));
        assertEquals(
                60,
                Fabric.compile(
                                design(
                                        true,
                                        true,
                                        endpoint[0],
                                        endpoint[1],
                                        zone("example.com", alias)))
                        .resolve(Question.a(CLIENT, "example.com"))
                        .ttlSeconds());
    }

    @Test
    void dns20APublicZoneAnswersEverybody() {
        var zone =
                new PublicHostedZone(
                        ResourceId.of("zone-1"),
                        "public",
                        null,
                        "example.com",
                        List.of(
                                a("www.example.com", "93.184.216.34"),
                                record(
                                        "shop.example.com",
                                        DnsRecord.Type.CNAME,
                                        "www.example.com")));
        Design design = design(true, true, zone);
        assertEquals("RESOLVES_PUBLIC 93.184.216.34", ask(design, "shop.example.com"));
        assertEquals("NODATA", ask(design, "www.example.com", DnsRecord.Type.AAAA));
        assertEquals("NXDOMAIN", ask(design, "no.example.com"));
    }

    @Test
    void dns28ZonesAnswerInTheirVpcsOnly() {
        var elsewhere =
                new PrivateHostedZone(
                        ResourceId.of("phz-1"),
                        "z",
                        null,
                        "example.com",
                        List.of(ResourceId.of("vpc-2")),
                        List.of(a("api.example.com", "10.0.0.1")));
        assertEquals("NXDOMAIN", ask(design(true, true, elsewhere), "api.example.com"));
    }

    @Test
    void dns29AnAliasAnswersWhatItPointsTo() {
        Resource[] endpoint = endpoint(null);
        String regional =
                "vpce-0a1b2c3d4e5f60718-abcd1234.vpce-svc-0123456789abcdef0.us-east-1.vpce.amazonaws.com";
        Design design =
                design(
                        true,
                        true,
                        endpoint[0],
                        endpoint[1],
                        zone("example.com", record("example.com", DnsRecord.Type.ALIAS, regional)));
        assertEquals("ANSWERED 10.20.1.20", ask(design, "example.com"));
    }

    @Test
    void namesThatLeadToEachOtherEndSomewhere() {
        Design design =
                design(
                        true,
                        true,
                        zone(
                                "example.com",
                                record("a.example.com", DnsRecord.Type.CNAME, "b.example.com"),
                                record("b.example.com", DnsRecord.Type.CNAME, "a.example.com")));
        assertEquals("NXDOMAIN", ask(design, "a.example.com"));
    }

    @Test
    void theClosestWildcardAnswers() {
        Design design =
                design(
                        true,
                        true,
                        zone(
                                "example.com",
                                a("*.example.com", "10.0.0.1"),
                                a("*.dev.example.com", "10.0.0.2")));
        assertEquals("ANSWERED 10.0.0.1", ask(design, "x.example.com"));
        assertEquals("ANSWERED 10.0.0.2", ask(design, "x.dev.example.com"));
        assertEquals("NXDOMAIN", ask(design, "example.com"));
    }

    @Test
    void dns15APrivateNameMayBeAWildcard() {
        Resource[] endpoint = endpoint("*.example.com");
        Design design = design(true, true, endpoint[0], endpoint[1]);
        assertEquals("ANSWERED 10.20.1.20", ask(design, "tenant-7.example.com"));
        assertEquals("NXDOMAIN", ask(design, "example.com"));
    }

    @Test
    void dns13TheHiddenZoneHidesNamesUnderIt() {
        Resource[] endpoint = endpoint("api.example.com");
        Design design =
                design(
                        true,
                        true,
                        endpoint[0],
                        endpoint[1],
                        internet(a("v2.api.example.com", "93.184.216.34")));
        assertEquals("ANSWERED 10.20.1.20", ask(design, "API.example.com."));
        assertEquals("NXDOMAIN", ask(design, "v2.api.example.com"));
    }

    @Test
    void dns13TheLongerNameOfAnEndpointBeatsAShorterZone() {
        Resource[] endpoint = endpoint("api.example.com");
        Design design =
                design(
                        true,
                        true,
                        endpoint[0],
                        endpoint[1],
                        zone("example.com", a("api.example.com", "10.9.9.9")));
        assertEquals("ANSWERED 10.20.1.20", ask(design, "api.example.com"));
    }

    @Test
    void dns34AnIpv4EndpointHasNoAaaa() {
        Resource[] endpoint = endpoint("api.example.com");
        assertEquals(
                "NODATA",
                ask(
                        design(true, true, endpoint[0], endpoint[1]),
                        "api.example.com",
                        DnsRecord.Type.AAAA));
    }

    @Test
    void dns20PublicNamesResolvePublicly() {
        Design design = design(true, false, internet(a("www.example.com", "93.184.216.34")));
        assertEquals("RESOLVES_PUBLIC 93.184.216.34", ask(design, "www.example.com"));
        assertEquals("RESOLVES_PUBLIC", ask(design, "sqs.us-east-1.amazonaws.com"));
        assertEquals("NXDOMAIN", ask(design, "nobody.example.com"));
    }
}
