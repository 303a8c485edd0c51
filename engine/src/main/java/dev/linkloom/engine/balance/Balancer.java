package dev.linkloom.engine.balance;

import dev.linkloom.engine.balance.Health.Candidate;
import dev.linkloom.engine.balance.Health.Candidates;
import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.filter.Party;
import dev.linkloom.engine.filter.SecurityGroups;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.TargetGroup;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a node does with a new flow: listener, then target (NLB-17, NLB-23, NLB-27).
public final class Balancer {

    private static final RuleId LISTENER = RuleId.of("NLB-01");
    private static final RuleId NO_LISTENER = RuleId.of("NLB-03");
    private static final RuleId CROSS_ZONE = RuleId.of("NLB-17");
    private static final RuleId FAIL_OPEN = RuleId.of("NLB-23");
    private static final RuleId NOBODY = RuleId.of("NLB-24");

    private final Health health;

    public Balancer(Health health) {
        this.health = health;
    }

    /// The listener that takes a packet; null when none does.
    public record Accepted(Decision decision, @Nullable Listener listener) {}

    /// The target a flow goes to; null when there is none to send to.
    public record Choice(Decision decision, @Nullable Registration registration) {}

    /// Who a node is to a target's security groups when it carries a flow from an endpoint: its own
    /// groups count only where they are enforced (SRC-33).
    public static Party partyOverPrivateLink(
            SecurityGroups groups, NetworkLoadBalancer balancer, Eni node) {
        return balancer.enforceInboundRulesOnPrivateLink()
                ? groups.party(node)
                : Party.stranger(node.ip());
    }

    /// The transport a group's targets are reached by; TCP where both are possible.
    public static Protocol transport(TargetGroup group) {
        return group.protocol().accepts(Protocol.TCP) ? Protocol.TCP : Protocol.UDP;
    }

    /// The listener for the port and transport a client dialled.
    public Accepted accept(NetworkLoadBalancer balancer, Packet packet) {
        for (Listener each : balancer.listeners()) {
            if (each.port() == packet.destinationPort()
                    && each.protocol().accepts(packet.protocol())) {
                var row = new Row(each.protocol(), each.port());
                return new Accepted(
                        Ruling.pass(
                                        balancer.id(),
                                        HopKind.LOAD_BALANCER,
                                        LISTENER,
                                        "%s has a listener for %s.",
                                        balancer.name(),
                                        row)
                                .matching(row),
                        each);
            }
        }
        return new Accepted(
                Ruling.stop(
                                Verdict.NO_LISTENER,
                                balancer.id(),
                                HopKind.LOAD_BALANCER,
                                NO_LISTENER,
                                "%s has no listener for %s %d, so the packet is dropped.",
                                balancer.name(),
                                packet.protocol(),
                                packet.destinationPort())
                        .coded("ELBV2_LISTENERS_MISMATCH"),
                null);
    }

    /// The target of a flow: healthy candidates of the node, or all of them when too few are
    /// healthy.
    public Choice choose(NetworkLoadBalancer balancer, Eni node, TargetGroup group, Packet packet) {
        Candidates seen = health.seenFrom(balancer, node, group);
        List<Candidate> from = seen.receiving();
        if (from.isEmpty()) {
            return new Choice(nobody(node, group, seen.all()), null);
        }
        boolean open = seen.open();
        Candidate chosen = from.get((int) Long.remainderUnsigned(FlowHash.of(packet), from.size()));
        return new Choice(
                open
                        ? failOpen(node, group, chosen)
                        : chosen(balancer, node, group, from.size(), chosen),
                chosen.registration());
    }

    private static Decision chosen(
            NetworkLoadBalancer balancer,
            Eni node,
            TargetGroup group,
            int among,
            Candidate chosen) {
        boolean crossZone = Health.crossZone(balancer, group);
        return Ruling.pass(
                        group.id(),
                        HopKind.TARGET_GROUP,
                        CROSS_ZONE,
                        crossZone
                                ? "Cross-zone is on: the node in %s chooses among %d healthy of all"
                                        + " zones."
                                : "Cross-zone is off: the node in %s chooses among %d healthy of"
                                        + " its own zone.",
                        node.zoneId(),
                        among)
                .matching(row(chosen));
    }

    private static Decision failOpen(Eni node, TargetGroup group, Candidate chosen) {
        return Ruling.pass(
                        group.id(),
                        HopKind.TARGET_GROUP,
                        FAIL_OPEN,
                        "No target of %s is healthy for the node in %s, so it fails open and uses"
                                + " all. %s",
                        group.name(),
                        node.zoneId(),
                        chosen.health().explanation())
                .matching(row(chosen));
    }

    private static Object row(Candidate chosen) {
        Registration it = chosen.registration();
        return new TargetRow(it.target(), it.port());
    }

    /// How a listener is read: `TCP/443`.
    private record Row(ListenerProtocol protocol, int port) {

        @Override
        public String toString() {
            return "%s/%d".formatted(protocol, port);
        }
    }

    /// How a target is read: `i-app-1:8443`.
    private record TargetRow(TargetGroup.Target target, int port) {

        @Override
        public String toString() {
            Object who = target.instance() == null ? target.ip() : target.instance();
            return "%s:%d".formatted(who, port);
        }
    }

    private static Decision nobody(Eni node, TargetGroup group, List<Candidate> unusable) {
        for (Candidate each : unusable) {
            Registration.Flaw flaw = each.registration().flaw();
            if (flaw != null && flaw.missing()) {
                return Ruling.missing(group.id(), HopKind.TARGET_GROUP, NOBODY, flaw.explanation());
            }
        }
        boolean empty = group.targets().isEmpty();
        return Ruling.stop(
                        Verdict.NO_TARGET,
                        group.id(),
                        HopKind.TARGET_GROUP,
                        NOBODY,
                        "%s has no target that the node in %s may use.",
                        group.name(),
                        node.zoneId())
                .coded(empty ? "ELBV2_LISTENER_HAS_NO_TG" : "ELBV2_NO_TARGETS_IN_AZ");
    }
}
