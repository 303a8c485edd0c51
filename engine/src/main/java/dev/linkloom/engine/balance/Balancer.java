package dev.linkloom.engine.balance;

import dev.linkloom.engine.balance.Roster.Candidate;
import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.filter.Party;
import dev.linkloom.engine.filter.SecurityGroups;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.Assumption;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.ListeningLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.TargetGroup;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What a node does with a new flow: listener, then group, then target (NLB-05, NLB-17, NLB-23,
/// NLB-27).
public final class Balancer {

    private static final RuleId LISTENER = RuleId.of("NLB-01");
    private static final RuleId NO_LISTENER = RuleId.of("NLB-03");
    private static final RuleId NOBODY = RuleId.of("NLB-24");

    private final Health health;
    private final Map<ResourceId, List<Accepted>> listeners = new ConcurrentHashMap<>();

    public Balancer(Health health) {
        this.health = health;
    }

    /// The listener that takes a packet; null when none does.
    public record Accepted(Decision decision, @Nullable Listener listener) {}

    /// The target a flow goes to; null when there is none to send to.
    ///
    /// @param among how many targets new flows are spread over
    public record Choice(Decision decision, @Nullable Registration registration, int among) {}

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
    public Accepted accept(ListeningLoadBalancer balancer, Packet packet) {
        for (Accepted each : listeners.computeIfAbsent(balancer.id(), _ -> accepting(balancer))) {
            Listener listener = each.listener();
            if (listener != null
                    && listener.port() == packet.destinationPort()
                    && listener.protocol().accepts(packet.protocol())) {
                return each;
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

    private static List<Accepted> accepting(ListeningLoadBalancer balancer) {
        List<Accepted> all = new ArrayList<>();
        for (Listener each : balancer.listeners()) {
            String row = "%s/%d".formatted(each.protocol(), each.port());
            all.add(
                    new Accepted(
                            Ruling.pass(
                                            balancer.id(),
                                            HopKind.LOAD_BALANCER,
                                            LISTENER,
                                            "%s has a listener for %s.",
                                            balancer.name(),
                                            row)
                                    .matching(row),
                            each));
        }
        return List.copyOf(all);
    }

    /// The target of a flow: healthy candidates of the node, or all of them when too few are
    /// healthy.
    public Choice choose(ListeningLoadBalancer balancer, Eni node, TargetGroup group, long hash) {
        Roster roster = health.roster(balancer, node, group);
        if (roster.failsOpen()
                && balancer instanceof NetworkLoadBalancer network
                && health.assumptions().hold(Assumption.ALL_ZONES_FAIL_OPEN)
                && health.healthyAnywhere(network)) {
            Choice healthy = roster.pickHealthy(hash);
            return healthy == null ? new Choice(closed(node, group), null, 0) : healthy;
        }
        Choice choice = roster.pick(hash);
        return choice == null ? new Choice(nobody(node, group, roster.all()), null, 0) : choice;
    }

    private static Decision closed(Eni node, TargetGroup group) {
        return Ruling.stop(
                Verdict.NO_TARGET,
                group.id(),
                HopKind.TARGET_GROUP,
                NOBODY,
                "No target of %s is healthy for the node in %s, and assumed: it fails open only"
                        + " when no zone is healthy (U-05).",
                group.name(),
                node.zoneId());
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
