package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.linkloom.engine.dns.Question;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What must hold for every design: the metamorphic laws of section ENGINE.
class LawsTest {

    private static final List<ResourceId> GROUPS =
            List.of(T0.SG_APP, T0.SG_EP, T0.SG_NLB, T0.SG_TGT);

    @Provide
    Arbitrary<SecurityGroupRule> rules() {
        Arbitrary<Protocol> protocol = Arbitraries.of(Protocol.TCP, Protocol.UDP, Protocol.ALL);
        Arbitrary<PortRange> ports =
                Arbitraries.of("443", "8443", "1-1024", "1024-65535", "all", "80")
                        .map(PortRange::of);
        Arbitrary<Cidr> blocks =
                Arbitraries.of(
                                "10.0.0.0/16",
                                "10.0.1.0/24",
                                "172.16.0.0/12",
                                "0.0.0.0/0",
                                "192.168.0.0/16")
                        .map(Cidr::of);
        Arbitrary<SecurityGroupRule> byBlock =
                Combinators.combine(protocol, ports, blocks)
                        .as((p, r, c) -> SecurityGroupRule.allow(p, r, c));
        Arbitrary<SecurityGroupRule> byGroup =
                Combinators.combine(protocol, ports, Arbitraries.of(GROUPS))
                        .as((p, r, g) -> SecurityGroupRule.allow(p, r, g));
        return Arbitraries.oneOf(byBlock, byGroup);
    }

    @Provide
    Arbitrary<List<List<SecurityGroupRule>>> ruleSets() {
        return rules().list().ofMaxSize(3).list().ofSize(8);
    }

    private static Design filtered(List<List<SecurityGroupRule>> sets) {
        Design design = T0.design();
        for (int i = 0; i < GROUPS.size(); i++) {
            SecurityGroup it = Changes.get(design, GROUPS.get(i), SecurityGroup.class);
            design =
                    design.with(
                            it.withIngress(joined(sets.get(2 * i), it.ingress(), i))
                                    .withEgress(joined(sets.get(2 * i + 1), it.egress(), i + 1)));
        }
        return design;
    }

    /// Half of the groups keep what T0 needs, so that deliveries and drops both come up.
    private static List<SecurityGroupRule> joined(
            List<SecurityGroupRule> more, List<SecurityGroupRule> own, int salt) {
        var all = new ArrayList<>(more);
        if ((more.size() + salt) % 3 != 0) {
            all.addAll(own);
        }
        return all;
    }

    private static Trace trace(Design design) {
        return Fabric.compile(design).trace(Flow.tcp(T0.C1, T0.PRIVATE_NAME, 443));
    }

    @Property(tries = 300)
    void oneMoreAllowRuleNeverTurnsADeliveryIntoADrop(
            @ForAll("ruleSets") List<List<SecurityGroupRule>> sets,
            @ForAll("rules") SecurityGroupRule more,
            @ForAll @IntRange(min = 0, max = 3) int group,
            @ForAll boolean inbound) {
        Design before = filtered(sets);
        SecurityGroup it = Changes.get(before, GROUPS.get(group), SecurityGroup.class);
        var ingress = new ArrayList<>(it.ingress());
        var egress = new ArrayList<>(it.egress());
        (inbound ? ingress : egress).add(more);
        Design after = before.with(it.withIngress(ingress).withEgress(egress));
        if (trace(before).verdict().delivered()) {
            assertEquals("DELIVERED", Tables.outcome(trace(after)));
        }
    }

    @Property(tries = 100)
    void theConsumersNumbersNeverMatter(
            @ForAll @IntRange(min = 0, max = 255) int second,
            @ForAll @IntRange(min = 1, max = 65535) int port,
            @ForAll boolean endpointOpen,
            @ForAll boolean balancerOpen) {
        var standard = new T0("10.0", "172.16", port, 8443);
        var renumbered = new T0("10." + second, "172.16", port, 8443);
        assertEquals(
                Tables.outcome(narrowed(standard, port, endpointOpen, balancerOpen)),
                Tables.outcome(narrowed(renumbered, port, endpointOpen, balancerOpen)));
    }

    private static Trace narrowed(T0 t0, int port, boolean endpointOpen, boolean balancerOpen) {
        Design design = t0.build();
        String other = t0.consumer() + ".2.0/24";
        String text = Integer.toString(port);
        if (!endpointOpen) {
            design = Changes.ingress(design, T0.SG_EP, Changes.tcp(text, other));
        }
        if (!balancerOpen) {
            design = Changes.ingress(design, T0.SG_NLB, Changes.tcp(text, other));
        }
        return Fabric.compile(design).trace(Flow.tcp(T0.C1, T0.PRIVATE_NAME, port));
    }

    @Property(tries = 100)
    void clientIpPreservationNeverShowsOverAnEndpoint(
            @ForAll("ruleSets") List<List<SecurityGroupRule>> sets) {
        Design on = Changes.targetGroup(filtered(sets), true, false, HealthCheck.DEFAULT);
        Design off = Changes.targetGroup(filtered(sets), false, false, HealthCheck.DEFAULT);
        assertEquals(trace(on).seenByTarget(), trace(off).seenByTarget());
        assertEquals(Tables.of(trace(on).forward()), Tables.of(trace(off).forward()));
    }

    @Property(tries = 100)
    void theVerdictIsThatOfTheTrace(@ForAll("ruleSets") List<List<SecurityGroupRule>> sets) {
        Fabric fabric = Fabric.compile(filtered(sets));
        Flow flow = Flow.tcp(T0.C1, T0.PRIVATE_NAME, 443);
        assertEquals(fabric.trace(flow).verdict(), fabric.verdict(flow));
    }

    @Property(tries = 100)
    void everyBlockerStopsTheFlowOnItsOwn(@ForAll("ruleSets") List<List<SecurityGroupRule>> sets) {
        Trace trace = trace(filtered(sets));
        if (!trace.verdict().delivered()) {
            assertEquals(trace.verdict(), trace.blockers().getFirst().verdict());
            assertEquals(trace.at(), trace.blockers().getFirst().at());
            Hops.assertEndsAtTheFirstObjection(trace);
        }
    }

    /// Half-drawn and contradictory designs are what people have while they draw.
    @Property(tries = 500)
    void noDesignMakesItThrow(
            @ForAll Set<@IntRange(min = 0, max = 23) Integer> missing,
            @ForAll("hosts") String host,
            @ForAll boolean forgetful,
            @ForAll @IntRange(min = 0, max = 65535) int port) {
        Design design = Broken.without(T0.design(), missing, forgetful);
        Fabric fabric = Fabric.compile(design);
        assertNotNull(fabric.findings());
        assertNotNull(fabric.health(T0.NLB));
        for (Resource each : T0.design().resources()) {
            assertNotNull(fabric.trace(Flow.tcp(each.id(), host, port)).verdict());
            assertNotNull(fabric.resolve(Question.a(each.id(), host)).status());
        }
    }

    @Provide
    Arbitrary<String> hosts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        T0.PRIVATE_NAME,
                        T0.R,
                        T0.Z1,
                        "10.0.11.20",
                        "172.16.11.5",
                        "8.8.8.8",
                        "",
                        ".",
                        "..",
                        "*",
                        "::1"),
                Arbitraries.integers().map(bits -> Ip.v4(bits).toString()),
                Arbitraries.strings().ofMaxLength(20));
    }

    @Property(tries = 20)
    void twoCompilationsAgree(@ForAll("ruleSets") List<List<SecurityGroupRule>> sets) {
        assertEquals(trace(filtered(sets)), trace(filtered(sets)));
    }
}
