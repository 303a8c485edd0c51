package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Where exactly AWS draws the line: what is still allowed and what no longer.
class RefusalLimitsTest {

    private static List<String> found(Design design, String rule) {
        return Fabric.compile(design).findings().stream()
                .filter(each -> each.rule().value().equals(rule))
                .map(Finding::explanation)
                .toList();
    }

    /// The whole matrix of NLB-02, listener by group.
    @ParameterizedTest
    @CsvSource({
        "TCP, TCP TCP_UDP",
        "TLS, TCP TLS",
        "UDP, UDP TCP_UDP",
        "TCP_UDP, TCP_UDP",
        "QUIC, QUIC",
        "TCP_QUIC, TCP_QUIC"
    })
    void nlb02AListenerForwardsToGroupsThatSuitIt(ListenerProtocol listener, String suiting) {
        for (ListenerProtocol group : ListenerProtocol.values()) {
            Design design =
                    Changes.group(
                            Changes.listeners(T0.design(), new Listener(listener, 443, T0.TG)),
                            it -> it.withProtocol(group));
            assertEquals(
                    List.of(suiting.split(" ", -1)).contains(group.name()),
                    found(design, "VALID-41").isEmpty(),
                    () -> listener + " to " + group);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "172.16.1.99, true",
        "10.0.0.1, true",
        "10.255.255.254, true",
        "11.0.0.1, false",
        "100.64.0.1, true",
        "100.127.255.254, true",
        "100.128.0.1, false",
        "172.31.255.254, true",
        "172.32.0.1, false",
        "192.168.0.1, true",
        "192.169.0.1, false",
        "8.8.8.8, false"
    })
    void nlb07AddressesOfPrivateRangesAndOfTheVpcOnly(String ip, boolean allowed) {
        Design design =
                Changes.group(
                        T0.design(),
                        it ->
                                it.withTargetType(TargetType.IP)
                                        .withTargets(
                                                List.of(new Target(null, Ip.of(ip), null, null))));
        assertEquals(allowed, found(design, "VALID-25").isEmpty());
    }

    /// A /28 has 16 addresses, 11 of them usable (NET-34): four others leave 7, three leave 8.
    @ParameterizedTest
    @CsvSource({"3, true", "4, false"})
    void nlb35EightAddressesMustBeFree(int others, boolean enough) {
        Subnet subnet = Changes.get(T0.design(), T0.P_NLB_1, Subnet.class);
        Design design = T0.design().with(subnet.withCidr(Cidr.of("172.16.11.0/28")));
        for (int i = 0; i < others; i++) {
            design =
                    design.with(
                            T0.machine(
                                    ResourceId.of("i-other-" + i),
                                    T0.P_NLB_1,
                                    Ip.of("172.16.11." + (8 + i)),
                                    T0.SG_TGT));
        }
        assertEquals(enough, found(design, "VALID-31").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"10, true", "11, false"})
    void net34ElevenAddressesOfASlash28CanBeUsed(int machines, boolean enough) {
        Subnet subnet = Changes.get(T0.design(), T0.C_APP_1, Subnet.class);
        Design design = T0.design().with(subnet.withCidr(Cidr.of("10.0.1.0/28")));
        for (int i = 0; i < machines; i++) {
            design =
                    design.with(
                            T0.machine(
                                    ResourceId.of("i-more-" + i),
                                    T0.C_APP_1,
                                    Ip.of("10.0.1." + (i < 6 ? 4 + i : 5 + i)),
                                    T0.SG_APP));
        }
        assertEquals(enough, found(design, "VALID-31").isEmpty());
    }

    @Test
    void src29GroupsMayChangeButNeverBecomeNoneOrSome() {
        NetworkLoadBalancer balancer = Changes.get(T0.design(), T0.NLB, NetworkLoadBalancer.class);
        assertEquals(List.of(), refusals(T0.design(), balancer, T0.SG_TGT));
        assertEquals(List.of(), refusals(T0.design(), balancer, T0.SG_TGT, T0.SG_NLB));
        assertEquals(List.of("VALID-34"), refusals(T0.design(), balancer));
        NetworkLoadBalancer bare = balancer.withSecurityGroups(List.of());
        assertEquals(List.of("VALID-34"), refusals(T0.design().with(bare), balancer, T0.SG_NLB));
    }

    private static List<String> refusals(
            Design design, NetworkLoadBalancer balancer, ResourceId... groups) {
        Edit edit = new Edit.Replace("Wear", balancer.withSecurityGroups(List.of(groups)));
        return Fabric.compile(design).refusals(edit).stream()
                .map(each -> each.rule().value())
                .toList();
    }

    @Test
    void ep30EachSubnetGivesAnInterfaceAndAZonalName() {
        Design one =
                Changes.interfaces(
                        T0.design(), new EndpointInterface(T0.C_EP_1, Ip.of("10.0.11.20")));
        assertEquals("ANSWERED 10.0.11.20", Ask.a(one, T0.C1, T0.R));
        assertEquals("NXDOMAIN", Ask.a(one, T0.C1, T0.Z2));
        assertEquals("ANSWERED 10.0.12.20", Ask.a(T0.design(), T0.C1, T0.Z2));
        Expect.flow(one, Flow.tcp(T0.C1, "10.0.12.20", 443))
                .outcome("NO_TARGET at subnet-c-app-1 by NET-18");
    }

    @Test
    void ep33ASecondEndpointToTheSameServiceHasNamesOfItsOwn() {
        InterfaceEndpoint first = Changes.get(T0.design(), T0.E, InterfaceEndpoint.class);
        Design two =
                T0.design()
                        .with(
                                first.withId(ResourceId.of("vpce-0ffffffffffffffff"))
                                        .withName("e-2")
                                        .withDnsSuffix("wxyz9876")
                                        .withPrivateDns(false)
                                        .withInterfaces(
                                                List.of(
                                                        new EndpointInterface(
                                                                T0.C_EP_1, Ip.of("10.0.11.30")))));
        String name = T0.R.replace(T0.E + "-abcd1234", "vpce-0ffffffffffffffff-wxyz9876");
        assertEquals("ANSWERED 10.0.11.30", Ask.a(two, T0.C1, name));
        assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.a(two, T0.C1, T0.R));
        assertEquals(List.of(), found(two, "VALID-02"));
    }

    @Test
    void gwlb06TheEndpointNeedsATableThatDoesNotLeadBackIntoIt() {
        Design design = InspectionDesign.of();
        assertEquals(List.of(), found(design, "GWLB-06"));
        var endpoint =
                design.all(dev.linkloom.model.resource.GatewayLoadBalancerEndpoint.class)
                        .getFirst();
        Subnet subnet = Changes.get(design, endpoint.subnet(), Subnet.class);
        Design looping =
                design.with(Worlds.table("rtb-loop", subnet.vpc(), "0.0.0.0/0 " + endpoint.id()))
                        .with(subnet.withRouteTable(ResourceId.of("rtb-loop")));
        List<String> said = found(looping, "GWLB-06");
        assertEquals(1, said.size());
        assertTrue(said.getFirst().contains("leads back into " + endpoint.name()), said.toString());
    }

    @Test
    void net28NeitherPeeringNorATransitGatewayPassesAPrivateNameOn() {
        Design peered =
                Changes.endpoint(Walks.privateDnsOff(), true, InterfaceEndpoint.State.AVAILABLE);
        assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.a(peered, T0.C1, T0.PRIVATE_NAME));
        assertEquals("NXDOMAIN", Ask.a(peered, Walks.D1, T0.PRIVATE_NAME));
        assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.a(peered, Walks.D1, T0.R));
    }

    @ParameterizedTest
    @CsvSource({"350, true", "351, false"})
    void validW08ALongSilenceNeedsKeepalives(int seconds, boolean alive) {
        var trace =
                Fabric.compile(T0.design()).trace(Flow.tcp(T0.C1, "10.0.11.20", 443).idle(seconds));
        assertEquals(alive, trace.verdict().delivered());
        assertEquals(!alive, trace.explanation().contains("keepalives more often (VALID-W08)"));
    }
}
