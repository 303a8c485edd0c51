package dev.linkloom.model.fragment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.file.DesignFormatException;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class PasteTest {

    private static final ResourceId CLIENT = ResourceId.of("i-client-1");
    private static final ResourceId CONSUMER = ResourceId.of("vpc-consumer");
    private static final ResourceId ENDPOINT = ResourceId.of("vpce-0a1b2c3d4e5f60718");

    private static final ResourceId CLIENTS = ResourceId.of("subnet-c-app-1");

    private Design design;

    @BeforeEach
    void open() throws IOException {
        design = DesignFile.read(Path.of("..", "assets", "designs", "saas.json"));
    }

    @Test
    void aCopyOfAnInstanceHasItsOwnIdNameAndAddressAndTheSameGroups() {
        Instance copy = one(Instance.class, made(null, "i-client-1"));
        assertNotEquals(CLIENT, copy.id());
        assertEquals("client-3", copy.name());
        assertEquals("10.0.1.4", copy.privateIp().toString());
        assertEquals(List.of(ResourceId.of("sg-app")), copy.securityGroups());
        assertEquals(ResourceId.of("subnet-c-app-1"), copy.subnet());
    }

    @Test
    void aCopyInAnotherVpcLosesItsGroupsAndSaysSo() {
        Paste.Made made = made("subnet-p-app-1", "i-client-1");
        Instance copy = one(Instance.class, made);
        assertEquals(ResourceId.of("subnet-p-app-1"), copy.subnet());
        assertTrue(Cidr.of("172.16.1.0/24").contains(copy.privateIp()));
        assertEquals(List.of(), copy.securityGroups());
        assertEquals(List.of(new Paste.Lost("client-1", "sg-app")), made.lost());
    }

    @Test
    void aCopiedSubnetGetsTheNextFreeBlockAndItsContentsFollow() {
        Paste.Made made = made(null, "subnet-c-app-1");
        Subnet subnet = one(Subnet.class, made);
        assertEquals("10.0.0.0/24", subnet.cidr().toString());
        assertEquals("10.0.0.10", one(Instance.class, made).privateIp().toString());
        assertEquals(subnet.id(), one(Instance.class, made).subnet());
    }

    @Test
    void aCopiedVpcGetsItsOwnBlockAndEverythingInItIsRenumbered() {
        Paste.Made made = made("vpc-consumer", "vpc-consumer");
        Vpc vpc = one(Vpc.class, made);
        assertEquals(List.of(Cidr.of("10.1.0.0/16")), vpc.cidrs());
        assertEquals(ResourceId.of("111111111111"), vpc.account());
        InterfaceEndpoint endpoint = one(InterfaceEndpoint.class, made);
        assertEquals("10.1.11.20", endpoint.interfaces().getFirst().privateIp().toString());
        assertEquals(ResourceId.of("vpce-svc-0123456789abcdef0"), endpoint.service());
        assertNotEquals("abcd1234", endpoint.dnsSuffix());
        assertTrue(
                made.resources().stream()
                        .filter(SecurityGroup.class::isInstance)
                        .map(SecurityGroup.class::cast)
                        .flatMap(each -> each.ingress().stream())
                        .anyMatch(rule -> Cidr.of("10.1.0.0/16").equals(rule.cidr())));
        assertEquals(List.of(), made.lost());
    }

    @Test
    void aCopiedProviderIsWiredToItsOwnParts() {
        Paste.Made made = made(null, "222222222222", "111111111111");
        NetworkLoadBalancer balancer = one(NetworkLoadBalancer.class, made);
        EndpointService service = one(EndpointService.class, made);
        assertEquals(List.of(balancer.id()), service.loadBalancers());
        assertEquals(
                one(TargetGroup.class, made).id(), balancer.listeners().getFirst().targetGroup());
        String consumer = made.ids().get(ResourceId.of("111111111111")).value();
        assertEquals(List.of("arn:aws:iam::" + consumer + ":root"), service.allowedPrincipals());
    }

    @Test
    void anEndpointInAnotherVpcGetsOneInterfacePerZoneThere() {
        Paste.Made made = made("vpc-provider", ENDPOINT.value());
        InterfaceEndpoint copy = one(InterfaceEndpoint.class, made);
        assertEquals(2, copy.interfaces().size());
        for (var each : copy.interfaces()) {
            Subnet subnet = design.find(each.subnet(), Subnet.class);
            assertEquals(ResourceId.of("vpc-provider"), subnet.vpc());
            assertTrue(subnet.cidr().contains(each.privateIp()));
        }
    }

    @Test
    void twoCopiesInOneGoGetDifferentAddresses() {
        Paste.Made made = made("subnet-c-ep-1", "i-client-1", "i-client-2");
        List<Instance> copies = made.resources().stream().map(Instance.class::cast).toList();
        assertNotEquals(copies.getFirst().privateIp(), copies.getLast().privateIp());
    }

    @Test
    void publicAddressesOfLoadBalancersDoNotClash() throws IOException, DesignFormatException {
        Path file = Path.of("..", "assets", "designs", "saas.json");
        String node = "\"privateIp\": \"172.16.11.5\"";
        design =
                DesignFile.parse(
                        Files.readString(file)
                                .replace(node, node + ", \"publicIp\": \"203.0.113.1\""),
                        "public");
        Paste.Made once = made(null, "nlb-api");
        design = once.in(design);
        Paste.Made twice = made(null, "nlb-api");
        assertEquals("203.0.113.2", publicIp(once));
        assertEquals("203.0.113.3", publicIp(twice));
    }

    private static String publicIp(Paste.Made made) {
        return String.valueOf(one(NetworkLoadBalancer.class, made).nodes().getFirst().publicIp());
    }

    @Test
    void aFullVpcTakesNoSubnetAndSaysWhy() {
        Vpc small = design.find(CONSUMER, Vpc.class).withCidrs(List.of(Cidr.of("10.0.1.0/24")));
        Paste paste = paste(design.with(small), null, "subnet-c-app-1");
        assertEquals(
                new Paste.Refused(
                        "consumer has no block left for a subnet; give it another CIDR block."),
                paste);
    }

    @Test
    void whatHasNoHomeInAnEmptyDesignIsRefusedWithTheReason() {
        Paste paste =
                Paste.into(
                        Design.empty("New"),
                        Fragment.of(design, List.of(CLIENT)),
                        null,
                        new Random(1));
        assertEquals(
                new Paste.Refused("An Instance belongs inside a Subnet, not on the bare canvas."),
                paste);
    }

    @Test
    void aWholeDesignPastesIntoAnEmptyOne() {
        Paste paste =
                Paste.into(
                        Design.empty("New"),
                        Fragment.of(
                                design,
                                design.resources().stream().map(each -> each.id()).toList()),
                        null,
                        new Random(1));
        Paste.Made made = assertInstanceOf(Paste.Made.class, paste);
        assertEquals(List.of(), made.lost());
        assertEquals(
                List.of(Cidr.of("10.0.0.0/16")),
                ((Vpc) made.in(Design.empty("")).find(made.ids().get(CONSUMER))).cidrs());
    }

    @Test
    void aCopiedVpcAndItsSubnetsGetIpv6BlocksOfTheirOwnToo() {
        design = dual();
        Paste.Made made = made("vpc-consumer", "vpc-consumer");
        assertEquals(
                List.of(Cidr.of("10.1.0.0/16"), Cidr.of("2600:1f14:0:100::/56")),
                one(Vpc.class, made).cidrs());
        Subnet subnet = (Subnet) made.in(design).find(made.ids().get(CLIENTS));
        assertEquals(Cidr.of("10.1.1.0/24"), subnet.cidr());
        assertEquals(Cidr.of("2600:1f14:0:101::/64"), subnet.ipv6Cidr());
        Instance client = (Instance) made.in(design).find(made.ids().get(CLIENT));
        assertEquals("2600:1f14:0:101::10", client.ipv6().toString());
    }

    @Test
    void aCopiedSubnetGetsTheNextFreeIpv6BlockOfItsVpc() {
        design = dual();
        Paste.Made made = made(null, CLIENTS.value());
        assertEquals(Cidr.of("2600:1f14::/64"), one(Subnet.class, made).ipv6Cidr());
        assertEquals("2600:1f14::10", one(Instance.class, made).ipv6().toString());
    }

    @Test
    void aCopyInASubnetWithIpv6GetsAFreeAddressOfBothFamilies() {
        design = dual();
        Instance copy = one(Instance.class, made(null, CLIENT.value()));
        assertEquals("10.0.1.4", copy.privateIp().toString());
        assertEquals("2600:1f14:0:1::4", copy.ipv6().toString());
    }

    @Test
    void aVpcWithoutIpv6TakesTheSubnetWithItsIpv4BlockOnly() {
        design = dual();
        Paste.Made made = made("vpc-provider", CLIENTS.value());
        Subnet copy = one(Subnet.class, made);
        assertEquals(Cidr.of("172.16.0.0/24"), copy.cidr());
        assertNull(copy.ipv6Cidr());
        assertEquals("2600:1f14:0:1::/64", made.lost().getFirst().to());
    }

    /// The sample with IPv6 on the consumer's side.
    private Design dual() {
        return design.with(
                        design.find(CONSUMER, Vpc.class)
                                .withCidrs(
                                        List.of(Cidr.of("10.0.0.0/16"), Cidr.of("2600:1f14::/56"))))
                .with(
                        design.find(CLIENTS, Subnet.class)
                                .withIpv6Cidr(Cidr.of("2600:1f14:0:1::/64")))
                .with(design.find(CLIENT, Instance.class).withIpv6(Ip.of("2600:1f14:0:1::10")));
    }

    @Test
    void otherTextIsNoFragment() {
        assertThrows(DesignFormatException.class, () -> Fragment.parse("Hello, world"));
        assertThrows(DesignFormatException.class, () -> Fragment.parse("{\"a\": 1}"));
    }

    private Paste.Made made(String container, String... ids) {
        return assertInstanceOf(Paste.Made.class, paste(design, container, ids));
    }

    private static Paste paste(Design into, String container, String... ids) {
        return Paste.into(
                into,
                Fragment.of(into, Arrays.stream(ids).map(ResourceId::of).toList()),
                container == null ? null : ResourceId.of(container),
                new Random(7));
    }

    private static <T> T one(Class<T> type, Paste.Made made) {
        return made.resources().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
