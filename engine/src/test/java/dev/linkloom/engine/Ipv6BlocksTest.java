package dev.linkloom.engine;

import static dev.linkloom.engine.ChecksTest.found;
import static dev.linkloom.engine.ChecksTest.mends;
import static dev.linkloom.engine.ChecksTest.questioned;
import static dev.linkloom.engine.ChecksTest.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.DnsRecordIpType;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.IpAddressType;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;
import dev.linkloom.model.resource.Vpc;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// IPv6 blocks of VPCs and subnets: what they route, what needs them, and what may not be said yet.
class Ipv6BlocksTest {

    private static Design blocks(Design design, ResourceId vpc, String... six) {
        Vpc it = Changes.get(design, vpc, Vpc.class);
        List<Cidr> all = new ArrayList<>(List.of(it.cidrs().getFirst()));
        Stream.of(six).map(Cidr::of).forEach(all::add);
        return design.with(it.withCidrs(all));
    }

    private static Design block(Design design, ResourceId subnet, String six) {
        return design.with(Changes.get(design, subnet, Subnet.class).withIpv6Cidr(Cidr.of(six)));
    }

    /// T0 with a block for the consumer and for each of its subnets.
    private static Design consumer() {
        Design design = blocks(T0.design(), T0.VPC_C, "2600:1f14:1::/56");
        design = block(design, T0.C_APP_1, "2600:1f14:1:1::/64");
        design = block(design, T0.C_APP_2, "2600:1f14:1:2::/64");
        design = block(design, T0.C_EP_1, "2600:1f14:1:b::/64");
        return block(design, T0.C_EP_2, "2600:1f14:1:c::/64");
    }

    private static Design six(Design design, ResourceId instance, String ip) {
        return Changes.instance(design, instance, it -> it.withIpv6(Ip.of(ip)));
    }

    private static long count(Design design, String rule, Severity severity) {
        return Fabric.compile(design).findings().stream()
                .filter(each -> each.rule().value().equals(rule))
                .filter(each -> each.severity() == severity)
                .count();
    }

    /// Both clients with IPv6, rows of the first one's table, everything let through.
    private static Design clients(Design design, String second, String... rows) {
        Design both = six(six(design, T0.C1, "2600:1f14:1:1::10"), T0.C2, second);
        both = Changes.ingress(both, T0.SG_APP, Changes.tcp("22", "::/0"));
        both =
                Changes.egress(
                        both,
                        T0.SG_APP,
                        SecurityGroupRule.allow(Protocol.ALL, PortRange.ALL, Cidr.ANY_IPV6));
        return Worlds.routed(both, Worlds.table("rtb-app", T0.VPC_C, rows), T0.C_APP_1);
    }

    @Test
    void net18EachIpv6BlockHasALocalRoute() {
        Flow flow = Flow.tcp(T0.C1, "2600:1f14:9:2::10", 22);
        Design one = clients(consumer(), "2600:1f14:9:2::10");
        Expect.flow(one, flow).outcome("NO_ROUTE at rtb-app by NET-17");
        Design two = blocks(one, T0.VPC_C, "2600:1f14:1::/56", "2600:1f14:9::/56");
        Expect.flow(block(two, T0.C_APP_2, "2600:1f14:9:2::/64"), flow)
                .outcome("DELIVERED")
                .seen("[2600:1f14:1:1::10]:49152 -> [2600:1f14:9:2::10]:22");
    }

    /// Only a route for exactly the subnet's block takes the place of the local one.
    @Test
    void net18AWholeIpv6SubnetMayBeSentElsewhere() {
        Flow flow = Flow.tcp(T0.C1, "2600:1f14:1:2::10", 22);
        NatGateway nat =
                new NatGateway(Worlds.id("nat-1"), "nat", T0.C_EP_1, Ip.of("10.0.11.99"), null);
        Design whole =
                clients(consumer(), "2600:1f14:1:2::10", "2600:1f14:1:2::/64 nat-1").with(nat);
        Expect.flow(whole, flow).outcome("NO_ROUTE at nat-1 by NET-30");
        Design half =
                clients(consumer(), "2600:1f14:1:2::10", "2600:1f14:1:2::/65 nat-1").with(nat);
        Expect.flow(half, flow).outcome("DELIVERED");
        Design unsaid =
                clients(
                                blocks(T0.design(), T0.VPC_C, "2600:1f14:1::/56"),
                                "2600:1f14:1:2::10",
                                "2600:1f14:1:2::/64 nat-1")
                        .with(nat);
        Expect.flow(unsaid, flow).outcome("DELIVERED");
    }

    @Test
    void valid29AnIpv6BlockLiesInsideTheVpcsInStepsOfFour() {
        for (String each :
                List.of(
                        "2600:1f14:2:1::/64",
                        "2600:1f14:1:10::/62",
                        "2600:1f14:1:1::/65",
                        "2600:1f14:1:1::/68")) {
            Design design = block(consumer(), T0.C_APP_1, each);
            refused(design, "VALID-29", "InvalidSubnet.Range", T0.C_APP_1);
        }
        assertEquals(List.of(), Fabric.compile(consumer()).findings());
        Design wider = block(consumer(), T0.C_APP_1, "2600:1f14:1:10::/60");
        assertEquals(List.of(), Fabric.compile(wider).findings());
    }

    @Test
    void valid28AnIpv6BlockOfAVpcIsA44ToA60InStepsOfFour() {
        for (String each : List.of("2600:1f14:1::/57", "2600:1f14::/40", "2600:1f14:1::/64")) {
            refused(blocks(T0.design(), T0.VPC_C, each), "VALID-28", "InvalidVpcRange", T0.VPC_C);
        }
        for (String each : List.of("2600:1f10::/44", "2600:1f14:1::/48", "2600:1f14:1::/60")) {
            assertEquals(List.of(), Fabric.compile(blocks(T0.design(), T0.VPC_C, each)).findings());
        }
    }

    @Test
    void valid32AnIpv4AddressDoesNotFitASubnetWithIpv6Only() {
        Subnet only =
                Changes.get(consumer(), T0.C_APP_1, Subnet.class)
                        .withIpv6Cidr(null)
                        .withCidr(Cidr.of("2600:1f14:1:1::/64"));
        refused(consumer().with(only), "VALID-32", "InvalidParameter", T0.C1);
    }

    @Test
    void valid29Ipv6BlocksDoNotOverlap() {
        refused(
                block(consumer(), T0.C_APP_2, "2600:1f14:1:1::/64"),
                "VALID-29",
                "InvalidSubnet.Conflict",
                T0.C_APP_2);
    }

    @Test
    void valid32Ipv6AddressesLieInTheirSubnetAndAreNotReserved() {
        for (String each :
                List.of(
                        "2600:1f14:1:2::10",
                        "2600:1f14:1:1::3",
                        "2600:1f14:1:1:ffff:ffff:ffff:ffff")) {
            refused(six(consumer(), T0.C1, each), "VALID-32", "InvalidParameter", T0.C1);
        }
        assertEquals(
                List.of(), Fabric.compile(six(consumer(), T0.C1, "2600:1f14:1:1::4")).findings());
    }

    @Test
    void valid32Ipv6AddressesAreTakenOnce() {
        Design design = six(consumer(), T0.C1, "2600:1f14:1:1::10");
        ResourceId twin = ResourceId.of("i-twin");
        design = design.with(T0.machine(twin, T0.C_APP_1, Ip.of("10.0.1.77"), T0.SG_APP));
        refused(six(design, twin, "2600:1f14:1:1::10"), "VALID-32", "InvalidIPAddress.InUse", twin);
    }

    /// Files of before have addresses and no blocks: nothing is refused, and one step adds them.
    @Test
    void valid32WhereNoSubnetSaysItsBlockItIsAskedFor() {
        Design design =
                six(blocks(T0.design(), T0.VPC_C, "2600:1f14:1::/56"), T0.C1, "2600:1f14:1:a::10");
        questioned(design, "VALID-32", Severity.WARNING, T0.C_APP_1);
        assertEquals(1, Fabric.compile(design).findings().size());
        Design mended = found(design, "VALID-32").fix().applyTo(design);
        assertEquals(List.of(), Fabric.compile(mended).findings());
        assertEquals(
                List.of(
                        "2600:1f14:1:a::/64",
                        "2600:1f14:1::/64",
                        "2600:1f14:1:1::/64",
                        "2600:1f14:1:2::/64"),
                Stream.of(T0.C_APP_1, T0.C_APP_2, T0.C_EP_1, T0.C_EP_2)
                        .map(each -> Changes.get(mended, each, Subnet.class).ipv6Cidr())
                        .map(Cidr::toString)
                        .toList());
        Design nowhere = six(T0.design(), T0.C1, "2600:1f14:1:a::10");
        questioned(nowhere, "VALID-32", Severity.WARNING, T0.C_APP_1);
    }

    @Test
    void valid32WhereOthersSayTheirsASubnetWithoutOneIsRefused() {
        Design design = blocks(T0.design(), T0.VPC_C, "2600:1f14:1::/56");
        design = block(design, T0.C_APP_2, "2600:1f14:1:2::/64");
        design = six(design, T0.C1, "2600:1f14:1:1::10");
        refused(design, "VALID-32", "InvalidParameter", T0.C_APP_1);
        mends(design, "VALID-32");
    }

    /// The service takes both families; the endpoint asks for both.
    private static Design dualstack(Design design) {
        return MistakesTest.bothFamilies(design)
                .with(MistakesTest.dualstack(Changes.get(design, T0.E, InterfaceEndpoint.class)));
    }

    @Test
    void valid11ADualstackEndpointNeedsIpv6InEachOfItsSubnets() {
        Design none = dualstack(T0.design());
        assertEquals(2, count(none, "VALID-11", Severity.ERROR));
        Expect.c1(none, T0.R).outcome("CREATE_REJECTED at " + T0.E + " by VALID-11");
        Design one =
                block(blocks(none, T0.VPC_C, "2600:1f14:1::/56"), T0.C_EP_1, "2600:1f14:1:b::/64");
        assertEquals(1, count(one, "VALID-11", Severity.ERROR));
        assertTrue(
                found(one, "VALID-11").explanation().contains("c-ep-2 has no ipv6 block (EP-21)"));
        Design both = block(one, T0.C_EP_2, "2600:1f14:1:c::/64");
        assertEquals(0, count(both, "VALID-11", Severity.ERROR));
        Expect.c1(both, T0.R).outcome("DELIVERED");
    }

    @Test
    void valid11WhileNoSubnetSaysItsBlockTheEndpointWorks() {
        Design design = blocks(dualstack(T0.design()), T0.VPC_C, "2600:1f14:1::/56");
        assertEquals(2, count(design, "VALID-11", Severity.WARNING));
        assertEquals(0, count(design, "VALID-11", Severity.ERROR));
        Expect.c1(design, T0.R).outcome("DELIVERED");
        Design mended = found(design, "VALID-11").fix().applyTo(design);
        assertEquals(0, count(mended, "VALID-11", Severity.WARNING));
    }

    @Test
    void ep21ASubnetWithIpv6OnlyTakesAnIpv6EndpointAndNoOther() {
        Subnet only =
                Changes.get(consumer(), T0.C_EP_1, Subnet.class)
                        .withIpv6Cidr(null)
                        .withCidr(Cidr.of("2600:1f14:1:b::/64"));
        Design design = MistakesTest.bothFamilies(consumer()).with(only);
        InterfaceEndpoint door = Changes.get(design, T0.E, InterfaceEndpoint.class);
        InterfaceEndpoint six =
                door.withIpAddressType(IpAddressType.IPV6)
                        .withDnsRecordIpType(DnsRecordIpType.IPV6)
                        .withInterfaces(
                                List.of(
                                        new EndpointInterface(
                                                T0.C_EP_1, null, Ip.of("2600:1f14:1:b::20"))));
        assertEquals(0, count(design.with(six), "VALID-11", Severity.ERROR));
        InterfaceEndpoint four =
                six.withIpAddressType(IpAddressType.IPV4).withDnsRecordIpType(DnsRecordIpType.IPV4);
        refused(design.with(four), "VALID-11", "InvalidParameter", T0.E);
        assertTrue(
                found(design.with(four), "VALID-11")
                        .explanation()
                        .contains("c-ep-1 has no ipv4 block (EP-21)"));
    }

    @Test
    void ep21ADualstackInterfaceIsGivenAFreeIpv6Address() {
        Design design = dualstack(consumer());
        Finding finding = found(design, "EP-21");
        assertEquals(Severity.WARNING, finding.severity());
        Design mended = finding.fix().applyTo(design);
        InterfaceEndpoint door = Changes.get(mended, T0.E, InterfaceEndpoint.class);
        assertEquals(Ip.of("2600:1f14:1:b::4"), door.interfaces().getFirst().ipv6());
        assertEquals(Ip.of("10.0.11.20"), door.interfaces().getFirst().privateIp());
        assertEquals(1, count(mended, "EP-21", Severity.WARNING));
    }

    @Test
    void nlb36ADualstackLoadBalancerNeedsIpv6InEachOfItsSubnets() {
        Design design =
                Changes.nlb(T0.design(), it -> it.withIpAddressType(IpAddressType.DUALSTACK));
        assertEquals(2, count(design, "NLB-36", Severity.ERROR));
        Design untold = blocks(design, T0.VPC_P, "2600:1f14:2::/56");
        assertEquals(2, count(untold, "NLB-36", Severity.WARNING));
        mends(untold, "NLB-36");
        Design one = block(untold, T0.P_NLB_1, "2600:1f14:2:b::/64");
        assertEquals(1, count(one, "NLB-36", Severity.ERROR));
        assertTrue(found(one, "NLB-36").explanation().contains("p-nlb-2 has no IPv6 block"));
        Design both = block(one, T0.P_NLB_2, "2600:1f14:2:c::/64");
        assertEquals(List.of(), Fabric.compile(both).findings());
    }

    @Test
    void lim08AVpcHasFiveIpv6Blocks() {
        String[] five = {
            "2600:1f14:1::/56",
            "2600:1f14:2::/56",
            "2600:1f14:3::/56",
            "2600:1f14:4::/56",
            "2600:1f14:5::/56"
        };
        assertEquals(List.of(), Fabric.compile(blocks(T0.design(), T0.VPC_C, five)).findings());
        String[] six =
                Stream.concat(Stream.of(five), Stream.of("2600:1f14:6::/56"))
                        .toArray(String[]::new);
        Finding finding = found(blocks(T0.design(), T0.VPC_C, six), "LIM-08");
        assertEquals(Severity.ERROR, finding.severity());
        assertTrue(
                finding.explanation()
                        .startsWith("consumer has 6 IPv6 blocks, and AWS allows 5 at most"));
    }

    /// The zone of a target by address is that of the subnet whose block holds it.
    @Test
    void valid26AnIpv6TargetIsInTheZoneOfItsSubnet() {
        Design design = blocks(T0.design(), T0.VPC_P, "2600:1f14:2::/56");
        design = block(design, T0.P_APP_1, "2600:1f14:2:1::/64");
        design = block(design, T0.P_APP_2, "2600:1f14:2:2::/64");
        design = block(design, T0.P_NLB_1, "2600:1f14:2:b::/64");
        design = block(design, T0.P_NLB_2, "2600:1f14:2:c::/64");
        design = six(design, T0.APP_2, "2600:1f14:2:2::10");
        design =
                Changes.nodes(
                        design,
                        new Node(
                                T0.P_NLB_1,
                                Ip.of("172.16.11.5"),
                                Ip.of("2600:1f14:2:b::5"),
                                List.of()),
                        new Node(
                                T0.P_NLB_2,
                                Ip.of("172.16.12.5"),
                                Ip.of("2600:1f14:2:c::5"),
                                List.of()));
        Design wrong =
                Changes.group(
                        design,
                        it ->
                                it.withTargetType(TargetType.IP)
                                        .withTargets(
                                                List.of(
                                                        new Target(
                                                                null,
                                                                Ip.of("2600:1f14:2:2::10"),
                                                                null,
                                                                T0.ZONE_1))));
        assertTrue(
                Fabric.compile(wrong).findings().stream()
                        .anyMatch(each -> each.explanation().contains("its own, use1-az2")));
    }

    @Test
    void whoHoldsAnIpv6AddressOrBlockIncludesTheSubnet() {
        Insight insight = Fabric.compile(six(consumer(), T0.C1, "2600:1f14:1:1::10")).insight();
        assertEquals(
                List.of(T0.C1, T0.C_APP_1, T0.VPC_C), insight.holders(Ip.of("2600:1f14:1:1::10")));
        assertEquals(List.of(T0.C_APP_2, T0.VPC_C), insight.holders(Cidr.of("2600:1f14:1:2::/64")));
    }

    @Test
    void aChangedIpv6BlockShowsInWhatIsWorkedOutAnew() {
        Design before = six(consumer(), T0.C1, "2600:1f14:1:1::10");
        Design after = block(before, T0.C_APP_1, "2600:1f14:1:7::/64");
        assertEquals(
                Fabric.compile(after).findings(), Fabric.compile(before).after(after).findings());
        assertEquals(1, count(after, "VALID-32", Severity.ERROR));
    }
}
