package dev.linkloom.engine;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.IpAddressType;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.Vpc;

import org.junit.jupiter.api.Test;

import java.util.List;

/// IPv6 beside IPv4: addresses, filters and routes of each family on their own (NET-19, EP-21).
class Ipv6PathsTest {

    private static final ResourceId USER = Worlds.id("host-six");
    private static final String CLIENT = "2600:1f14:1::10";
    private static final String DOOR = "2600:1f14:1:b::20";

    /// T0 with both families on the consumer's side, and a dualstack load balancer, which the
    /// service needs for that (SVC-23).
    private static Design dual(String... rows) {
        Vpc vpc = Changes.get(T0.design(), T0.VPC_C, Vpc.class);
        Instance client = Changes.get(T0.design(), T0.C1, Instance.class);
        InterfaceEndpoint door = Changes.get(T0.design(), T0.E, InterfaceEndpoint.class);
        EndpointService service = Changes.get(T0.design(), T0.SERVICE, EndpointService.class);
        NetworkLoadBalancer balancer = Changes.get(T0.design(), T0.NLB, NetworkLoadBalancer.class);
        Vpc home = Changes.get(T0.design(), T0.VPC_P, Vpc.class);
        Design design =
                Worlds.with(
                        T0.design(),
                        vpc.withCidrs(List.of(Cidr.of("10.0.0.0/16"), Cidr.of("2600:1f14:1::/56"))),
                        client.withIpv6(Ip.of(CLIENT)),
                        service.withSupportedIpAddressTypes(List.of(IpFamily.IPV4, IpFamily.IPV6)),
                        balancer.withIpAddressType(IpAddressType.DUALSTACK),
                        home.withCidrs(
                                List.of(Cidr.of("172.16.0.0/16"), Cidr.of("2600:1f14:2::/56"))),
                        door.withIpAddressType(IpAddressType.DUALSTACK)
                                .withInterfaces(
                                        List.of(
                                                new EndpointInterface(
                                                        T0.C_EP_1,
                                                        Ip.of("10.0.11.20"),
                                                        Ip.of(DOOR)))),
                        new Internet(Worlds.id("internet-1"), "internet", List.of()),
                        Worlds.host("host-six", "internet-1", "2600:1f00::9"),
                        new InternetGateway(Worlds.id("igw-1"), "igw", T0.VPC_C));
        design =
                Changes.ingress(
                        design,
                        T0.SG_EP,
                        Changes.tcp("443", "10.0.0.0/16"),
                        Changes.tcp("443", "2600:1f14:1::/56"));
        design =
                Changes.ingress(
                        design,
                        T0.SG_NLB,
                        Changes.tcp("443", "10.0.0.0/16"),
                        Changes.tcp("443", "2600:1f14:1::/56"));
        design = Changes.ingress(design, T0.SG_APP, Changes.tcp("22", "::/0"));
        design =
                Changes.egress(
                        design,
                        T0.SG_APP,
                        SecurityGroupRule.ALLOW_ALL_OUT,
                        SecurityGroupRule.allow(Protocol.ALL, PortRange.ALL, Cidr.ANY_IPV6));
        return Worlds.routed(design, Worlds.table("rtb-app", T0.VPC_C, rows), T0.C_APP_1);
    }

    @Test
    void svc24TheServiceTranslatesToItsIpv4Targets() {
        Expect.flow(dual(), Flow.tcp(T0.C1, DOOR, 443))
                .outcome("DELIVERED")
                .seen("172.16.11.5:20001 -> 172.16.1.10:8443")
                .forward(
                        Legs.C1_ZONE_1
                                        .toTarget("NLB-17")
                                        .replace("subnet-c-app-1 NET-18", "rtb-app NET-18")
                                        .replace("10.0.1.10:49152", "[" + CLIENT + "]:49152")
                                        .replace("10.0.11.20:443", "[" + DOOR + "]:443")
                                + Legs.C1_ZONE_1.groupsOfTarget()
                                + Legs.C1_ZONE_1.taken());
    }

    @Test
    void net01RulesForIpv4LetNoIpv6In() {
        Design design = Changes.ingress(dual(), T0.SG_EP, Changes.tcp("443", "10.0.0.0/16"));
        Expect.flow(design, Flow.tcp(T0.C1, DOOR, 443))
                .outcome("DROP_SG_INGRESS at sg-ep by SRC-35");
        Expect.flow(design, Flow.tcp(T0.C1, "10.0.11.20", 443)).outcome("DELIVERED");
    }

    @Test
    void src31TheBalancersGroupsSeeTheIpv6Address() {
        Design design = Changes.ingress(dual(), T0.SG_NLB, Changes.tcp("443", "10.0.0.0/16"));
        Expect.flow(design, Flow.tcp(T0.C1, DOOR, 443))
                .outcome("DROP_SG_INGRESS at sg-nlb by SRC-31");
    }

    @Test
    void net19AClientWithoutAnIpv6AddressCannotDialOne() {
        Expect.flow(dual(), Flow.tcp(T0.C2, DOOR, 443)).outcome("NO_ROUTE at i-client-2 by NET-19");
    }

    @Test
    void net29Ipv6AddressesArePublicInBothDirections() {
        Expect.flow(dual("::/0 igw-1"), Flow.tcp(T0.C1, "2600:1f00::9", 443))
                .outcome("DELIVERED")
                .seen("[" + CLIENT + "]:49152 -> [2600:1f00::9]:443");
        Expect.flow(dual("::/0 igw-1"), Flow.tcp(USER, CLIENT, 22))
                .outcome("DELIVERED")
                .seen("[2600:1f00::9]:49152 -> [" + CLIENT + "]:22");
    }

    @Test
    void net19TheAnswerNeedsARouteOfItsOwnFamily() {
        Expect.flow(dual("0.0.0.0/0 igw-1"), Flow.tcp(USER, CLIENT, 22))
                .outcome("NO_ROUTE at rtb-app by NET-22");
    }

    @Test
    void ep18AnEndpointsIpv6AddressIsClosedToTheInternet() {
        Expect.flow(dual("::/0 igw-1"), Flow.tcp(USER, DOOR, 443))
                .outcome("NO_ROUTE at " + T0.E + " by EP-18");
    }

    @Test
    void net30ANatGatewayTranslatesIpv4Only() {
        Design design =
                Worlds.with(
                        dual("::/0 nat-1"),
                        Worlds.subnet("subnet-public", T0.VPC_C, T0.ZONE_1, "10.0.100.0/24"),
                        new NatGateway(
                                Worlds.id("nat-1"),
                                "nat",
                                Worlds.id("subnet-public"),
                                Ip.of("10.0.100.5"),
                                Ip.of("54.10.0.99")));
        Expect.flow(design, Flow.tcp(T0.C1, "2600:1f00::9", 443))
                .outcome("NO_ROUTE at nat-1 by NET-30");
    }
}
