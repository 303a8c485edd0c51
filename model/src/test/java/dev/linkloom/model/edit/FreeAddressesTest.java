package dev.linkloom.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.Instance.Compute;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class FreeAddressesTest {

    private static final ResourceId VPC = ResourceId.of("vpc-1");
    private static final ResourceId SUBNET = ResourceId.of("subnet-1");

    @Test
    void theFirstAddressGivenComesAfterTheFourThatAwsKeeps() {
        assertEquals(Ip.of("10.0.1.4"), free("10.0.1.0/24"));
    }

    @Test
    void whatAnyKindOfResourceHasInTheSubnetIsNotGivenAgain() {
        assertEquals(
                Ip.of("10.0.1.9"),
                free(
                        "10.0.1.0/24",
                        instance("i-1", SUBNET, "10.0.1.4"),
                        new NetworkInterface(
                                ResourceId.of("eni-1"),
                                "eni",
                                SUBNET,
                                Ip.of("10.0.1.5"),
                                List.of(),
                                null),
                        new NatGateway(
                                ResourceId.of("nat-1"), "nat", SUBNET, Ip.of("10.0.1.6"), null),
                        loadBalancer("10.0.1.7"),
                        endpoint("10.0.1.8")));
    }

    @Test
    void theSameAddressInAnotherSubnetTakesNothingAway() {
        Resource elsewhere = instance("i-1", ResourceId.of("subnet-2"), "10.0.1.4");
        assertEquals(Ip.of("10.0.1.4"), free("10.0.1.0/24", elsewhere));
    }

    @Test
    void aGapIsFilledBeforeTheEndIsUsed() {
        assertEquals(
                Ip.of("10.0.1.5"),
                free(
                        "10.0.1.0/24",
                        instance("i-1", SUBNET, "10.0.1.4"),
                        instance("i-2", SUBNET, "10.0.1.6")));
    }

    @Test
    void theSmallestSubnetHasElevenAddressesAndThenIsFull() {
        Design design = Design.empty("full");
        Subnet subnet = subnet(SUBNET, "10.0.1.16/28");
        for (int i = 0; i < 11; i++) {
            Ip given = FreeAddresses.inSubnet(subnet, design);
            assertNotNull(given);
            design = design.with(instance("i-" + i, SUBNET, given.toString()));
        }
        assertNull(FreeAddresses.inSubnet(subnet, design));
        assertTrue(FreeAddresses.taken(SUBNET, design).contains(Ip.of("10.0.1.30")));
    }

    @Test
    void theLastSubnetOfAllAddressesEndsWithoutStartingAgain() {
        Design design = Design.empty("edge");
        Subnet subnet = subnet(SUBNET, "255.255.255.240/28");
        for (int last = 244; last <= 254; last++) {
            design = design.with(instance("i-" + last, SUBNET, "255.255.255." + last));
        }
        assertNull(FreeAddresses.inSubnet(subnet, design));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.1.0, true",
        "10.0.1.3, true",
        "10.0.1.4, false",
        "10.0.1.254, false",
        "10.0.1.255, true",
    })
    void awsKeepsTheFirstFourAndTheLast(String ip, boolean isReserved) {
        assertEquals(isReserved, FreeAddresses.isReserved(Ip.of(ip), Cidr.of("10.0.1.0/24")));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/16, 10.0.0.0/24",
        "10.0.0.0/22, 10.0.0.0/24",
        "10.0.0.0/24, 10.0.0.0/26",
        "10.0.0.0/28, 10.0.0.0/28",
    })
    void theFirstSubnetFitsIntoItsVpc(String vpc, String subnet) {
        assertEquals(Cidr.of(subnet), FreeAddresses.inVpc(vpc(vpc), Design.empty("new")));
    }

    @Test
    void aSubnetIsGivenBetweenTheOthers() {
        Design design =
                Design.empty("used")
                        .with(subnet(SUBNET, "10.0.0.0/24"))
                        .with(subnet(ResourceId.of("subnet-2"), "10.0.2.128/25"));
        assertEquals(Cidr.of("10.0.1.0/24"), FreeAddresses.inVpc(vpc("10.0.0.0/16"), design));
    }

    @Test
    void whereNoUsualBlockIsLeftASmallerOneIsGiven() {
        Design design = Design.empty("used").with(subnet(SUBNET, "10.0.0.0/25"));
        assertEquals(Cidr.of("10.0.0.128/26"), FreeAddresses.inVpc(vpc("10.0.0.0/24"), design));
        Design fuller =
                design.with(subnet(ResourceId.of("subnet-2"), "10.0.0.128/26"))
                        .with(subnet(ResourceId.of("subnet-3"), "10.0.0.192/27"));
        assertEquals(Cidr.of("10.0.0.224/27"), FreeAddresses.inVpc(vpc("10.0.0.0/24"), fuller));
    }

    @Test
    void aFullVpcGoesOnInItsSecondBlock() {
        Design design = Design.empty("used").with(subnet(SUBNET, "10.0.0.0/24"));
        assertEquals(
                Cidr.of("10.9.0.0/26"),
                FreeAddresses.inVpc(vpc("10.0.0.0/24", "10.9.0.0/24"), design));
    }

    @Test
    void aFullVpcHasNoSubnetToGive() {
        Design design = Design.empty("used").with(subnet(SUBNET, "10.0.0.0/24"));
        assertNull(FreeAddresses.inVpc(vpc("10.0.0.0/24"), design));
    }

    @Test
    void subnetsOfOtherVpcsMayHaveTheSameBlocks() {
        Subnet elsewhere =
                new Subnet(
                        SUBNET,
                        "s",
                        ResourceId.of("vpc-2"),
                        "use1-az1",
                        Cidr.of("10.0.0.0/24"),
                        null,
                        null);
        assertEquals(
                Cidr.of("10.0.0.0/24"),
                FreeAddresses.inVpc(vpc("10.0.0.0/16"), Design.empty("two").with(elsewhere)));
    }

    @Test
    void aNewVpcGetsTheNextBlockOfTen() {
        Design design = Design.empty("none");
        assertEquals(Cidr.of("10.0.0.0/16"), FreeAddresses.forVpc(design));
        assertEquals(
                Cidr.of("10.1.0.0/16"), FreeAddresses.forVpc(design.with(vpc("10.0.128.0/20"))));
        assertNull(FreeAddresses.forVpc(design.with(vpc("10.0.0.0/8"))));
    }

    @Test
    void anIpv6AddressComesAfterTheFourThatAwsKeepsAndAfterThoseInUse() {
        Subnet subnet = subnet(SUBNET, "10.0.1.0/24").withIpv6Cidr(Cidr.of("2001:db8:0:b::/64"));
        Design design = Design.empty("dual").with(subnet);
        assertEquals(Ip.of("2001:db8:0:b::4"), FreeAddresses.ipv6InSubnet(subnet, design));
        Instance holder = instance("i-1", SUBNET, "10.0.1.4").withIpv6(Ip.of("2001:db8:0:b::4"));
        assertEquals(
                Ip.of("2001:db8:0:b::5"), FreeAddresses.ipv6InSubnet(subnet, design.with(holder)));
        assertEquals(Ip.of("10.0.1.4"), FreeAddresses.inSubnet(subnet, design));
        assertNull(FreeAddresses.ipv6InSubnet(subnet(SUBNET, "10.0.1.0/24"), design));
    }

    @Test
    void aSubnetsIpv6BlockIsTheFirst64ThatNoOtherHas() {
        Vpc vpc = vpc("10.0.0.0/16", "2001:db8:0:a00::/63", "2001:db8:0:b00::/56");
        Design design = Design.empty("dual").with(vpc);
        assertEquals(Cidr.of("2001:db8:0:a00::/64"), FreeAddresses.ipv6InVpc(vpc, design));
        Design one =
                design.with(
                        subnet(SUBNET, "10.0.1.0/24").withIpv6Cidr(Cidr.of("2001:db8:0:a00::/64")));
        assertEquals(Cidr.of("2001:db8:0:a01::/64"), FreeAddresses.ipv6InVpc(vpc, one));
        Design full = one.with(subnet(ResourceId.of("subnet-2"), "2001:db8:0:a01::/64"));
        assertEquals(Cidr.of("2001:db8:0:b00::/64"), FreeAddresses.ipv6InVpc(vpc, full));
        assertNull(FreeAddresses.ipv6InVpc(vpc("10.0.0.0/16"), design));
    }

    private static Ip free(String cidr, Resource... inside) {
        Design design = Design.empty("used");
        for (Resource each : inside) {
            design = design.with(each);
        }
        return FreeAddresses.inSubnet(subnet(SUBNET, cidr), design);
    }

    private static Vpc vpc(String... cidrs) {
        List<Cidr> blocks = List.of(cidrs).stream().map(Cidr::of).toList();
        return new Vpc(VPC, "vpc", null, "us-east-1", blocks, true, false, null, null);
    }

    private static Subnet subnet(ResourceId id, String cidr) {
        return new Subnet(id, "subnet", VPC, "use1-az1", Cidr.of(cidr), null, null);
    }

    private static Instance instance(String id, ResourceId subnet, String ip) {
        return new Instance(
                ResourceId.of(id),
                id,
                subnet,
                Ip.of(ip),
                null,
                List.of(),
                Compute.EC2_LINUX,
                true,
                List.of(),
                false);
    }

    private static NetworkLoadBalancer loadBalancer(String ip) {
        return new NetworkLoadBalancer(
                ResourceId.of("nlb-1"),
                "nlb",
                VPC,
                NetworkLoadBalancer.Scheme.INTERNAL,
                List.of(new Node(SUBNET, Ip.of(ip)), new Node(ResourceId.of("subnet-2"), null)),
                false,
                List.of(),
                true,
                List.of());
    }

    private static InterfaceEndpoint endpoint(String ip) {
        return new InterfaceEndpoint(
                ResourceId.of("vpce-1"),
                "endpoint",
                VPC,
                null,
                List.of(new EndpointInterface(SUBNET, Ip.of(ip))),
                List.of(),
                false,
                InterfaceEndpoint.State.AVAILABLE,
                "abcd1234");
    }
}
