package dev.linkloom.engine.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkAclRule;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.ArrayList;
import java.util.List;

/// The metamorphic laws of section ENGINE on random designs.
class RandomLawsTest {

    private static List<Flow> matrix(Design design) {
        return OracleTest.matrix(design, new PlainEngine(design));
    }

    /// NET-01: one more rule of any group, either way.
    ///
    /// Checks go over TCP and always count the load balancer's groups (SRC-33). Where flows are met
    /// otherwise, a target may become healthy and take flows that it then does not admit; so this
    /// is about TCP, and load balancers that enforce their groups.
    @Property(tries = 150)
    void oneMoreAllowRuleNeverTurnsADeliveryIntoADrop(@ForAll long seed) {
        Design design = enforcing(RandomDesign.of(seed));
        var dice = new Dice(seed + 1);
        var filters = new RandomFilters(dice, design.all(Vpc.class), design.all(Subnet.class));
        SecurityGroup group = dice.of(design.all(SecurityGroup.class));
        boolean in = dice.percent(50);
        var rules = new ArrayList<>(in ? group.ingress() : group.egress());
        rules.add(filters.rule());
        Fabric before = Fabric.compile(design);
        Fabric after =
                Fabric.compile(
                        design.with(in ? group.withIngress(rules) : group.withEgress(rules)));
        for (Flow flow : matrix(design)) {
            if (flow.protocol() == Protocol.TCP && before.verdict(flow).delivered()) {
                assertEquals(Verdict.DELIVERED, after.verdict(flow), () -> seed + ": " + flow);
            }
        }
    }

    private static Design enforcing(Design design) {
        NetworkLoadBalancer nlb = design.find(RandomService.NLB, NetworkLoadBalancer.class);
        return design.with(nlb.withEnforceInboundRulesOnPrivateLink(true));
    }

    /// NET-10: rule 1 stands before all others, and nothing after it matters.
    @Property(tries = 150)
    void aLowerNumberedDenyDropsWhatLeavesTheSubnet(@ForAll long seed) {
        Design design = RandomDesign.of(seed);
        Fabric before = Fabric.compile(design);
        for (NetworkAcl acl : design.all(NetworkAcl.class)) {
            List<NetworkAclRule> egress = new ArrayList<>(acl.egress());
            egress.add(
                    new NetworkAclRule(
                            1,
                            NetworkAclRule.Action.DENY,
                            Protocol.ALL,
                            PortRange.ALL,
                            Cidr.ANY_IPV4));
            Fabric after = Fabric.compile(design.with(acl.withEgress(egress)));
            for (Flow flow : matrix(design)) {
                Subnet from = subnet(design, flow);
                if (acl.id().equals(from.networkAcl())
                        && before.verdict(flow).delivered()
                        && !Numbers.holds(from.cidr(), flow.host())) {
                    assertEquals(
                            Verdict.DROP_NACL_OUT, after.verdict(flow), () -> seed + ": " + flow);
                }
            }
        }
    }

    private static Subnet subnet(Design design, Flow flow) {
        return design.find(design.find(flow.from(), Instance.class).subnet(), Subnet.class);
    }

    /// SRC-02: whatever the target group says of client addresses, over an endpoint the target sees
    /// the node.
    @Property(tries = 150)
    void clientIpPreservationNeverShowsOverAnEndpoint(@ForAll long seed) {
        Design design = RandomDesign.of(seed);
        TargetGroup group = design.find(RandomService.GROUP, TargetGroup.class);
        Fabric on = Fabric.compile(design.with(group.withPreserveClientIp(true)));
        Fabric off = Fabric.compile(design.with(group.withPreserveClientIp(false)));
        for (Flow flow : matrix(design)) {
            if (throughEndpoint(design, flow.host())) {
                assertEquals(on.trace(flow).verdict(), off.trace(flow).verdict());
                assertEquals(on.trace(flow).seenByTarget(), off.trace(flow).seenByTarget());
            }
        }
    }

    private static boolean throughEndpoint(Design design, String host) {
        return design.find(RandomService.ENDPOINT, InterfaceEndpoint.class).interfaces().stream()
                .anyMatch(each -> String.valueOf(each.privateIp()).equals(host));
    }

    /// NET-26: a consumer's block gets other numbers, and all rules and routes that name it too.
    /// Flows among several targets are left out, since the hash that chooses is made of numbers.
    @Property(tries = 150)
    void theConsumersNumbersNeverMatter(@ForAll long seed) {
        Design design = RandomDesign.of(seed);
        int own = consumersNumber(design);
        Fabric before = Fabric.compile(design);
        Fabric after = Fabric.compile(RandomDesign.of(seed, number -> number == own ? 77 : number));
        var plain = new PlainEngine(design);
        for (Flow flow : matrix(design)) {
            long outcomes =
                    plain.outcomes(flow.from(), flow.host(), flow.port(), flow.protocol()).stream()
                            .distinct()
                            .count();
            if (outcomes == 1) {
                assertEquals(
                        before.verdict(flow),
                        after.verdict(renumbered(flow, own)),
                        () -> seed + ": " + flow);
            }
        }
    }

    /// The second number of the block of the endpoint's VPC.
    private static int consumersNumber(Design design) {
        InterfaceEndpoint endpoint = design.find(RandomService.ENDPOINT, InterfaceEndpoint.class);
        String block = design.find(endpoint.vpc(), Vpc.class).cidrs().getFirst().toString();
        return Integer.parseInt(block.split("\\.")[1]);
    }

    private static Flow renumbered(Flow flow, int own) {
        String host =
                flow.host().startsWith("10." + own + ".")
                        ? flow.host().replaceFirst("10\\.\\d+\\.", "10.77.")
                        : flow.host();
        return new Flow(flow.from(), host, flow.port(), flow.protocol(), null, null);
    }
}
