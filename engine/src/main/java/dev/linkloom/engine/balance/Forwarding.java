package dev.linkloom.engine.balance;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ListeningLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.WeightedTargetGroup;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Which of a listener's groups a flow goes to: by weight, before any target is looked at (NLB-05).
public final class Forwarding {

    private static final RuleId WEIGHTS = RuleId.of("NLB-05");

    private final Design design;

    public Forwarding(Design design) {
        this.design = design;
    }

    /// The group of a flow; null when there is none to go to.
    ///
    /// @param decision what there is to say; null when there was nothing to decide
    public record Forward(@Nullable Decision decision, @Nullable TargetGroup group) {}

    /// The same hash that chooses the target, turned, so that the two choices do not go together.
    public Forward of(ListeningLoadBalancer balancer, Listener listener, long hash) {
        List<WeightedTargetGroup> groups = listener.groups();
        if (groups.isEmpty()) {
            return nowhere(balancer, listener);
        }
        if (groups.size() == 1) {
            TargetGroup only = design.find(groups.getFirst().targetGroup(), TargetGroup.class);
            return only == null ? nowhere(balancer, listener) : new Forward(null, only);
        }
        int total = total(groups);
        if (total == 0) {
            return new Forward(weightless(balancer, listener), null);
        }
        long point = Long.remainderUnsigned(Long.rotateLeft(hash, 32), total);
        for (WeightedTargetGroup each : groups) {
            point -= each.weight();
            if (point < 0) {
                return weighted(balancer, listener, each, total);
            }
        }
        throw new IllegalStateException("The weights add up to less than their sum.");
    }

    private static int total(List<WeightedTargetGroup> groups) {
        int total = 0;
        for (WeightedTargetGroup each : groups) {
            total += each.weight();
        }
        return total;
    }

    private Forward weighted(
            ListeningLoadBalancer balancer,
            Listener listener,
            WeightedTargetGroup chosen,
            int total) {
        TargetGroup group = design.find(chosen.targetGroup(), TargetGroup.class);
        return group == null
                ? nowhere(balancer, listener)
                : new Forward(
                        Ruling.pass(
                                        balancer.id(),
                                        HopKind.LOAD_BALANCER,
                                        WEIGHTS,
                                        "%s gets %d of %d connections of port %d, and this one.",
                                        group.name(),
                                        chosen.weight(),
                                        total,
                                        listener.port())
                                .matching(group.id() + " " + chosen.weight()),
                        group);
    }

    private static Decision weightless(ListeningLoadBalancer balancer, Listener listener) {
        return Ruling.stop(
                Verdict.NO_TARGET,
                balancer.id(),
                HopKind.LOAD_BALANCER,
                WEIGHTS,
                "All groups of port %d of %s have the weight 0; give one of them more.",
                listener.port(),
                balancer.name());
    }

    private static Forward nowhere(ListeningLoadBalancer balancer, Listener listener) {
        ResourceId at = balancer.id();
        return new Forward(
                Ruling.missing(
                        at,
                        HopKind.LOAD_BALANCER,
                        WEIGHTS,
                        "The listener of %s for port %d forwards to no target group; connect it to one."
                                .formatted(balancer.name(), listener.port())),
                null);
    }
}
