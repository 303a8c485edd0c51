package dev.linkloom.engine.balance;

import dev.linkloom.engine.balance.Balancer.Choice;
import dev.linkloom.engine.health.TargetHealth;
import dev.linkloom.engine.health.TargetHealth.State;
import dev.linkloom.model.resource.TargetGroupAttributes;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The targets of one group as one node sees them, worked out once: what it may use, and what it
/// sends new flows to.
final class Roster {

    private final List<Candidate> all;
    private final boolean failsOpen;
    private final boolean enoughForDns;
    private final List<Choice> choices;
    private final List<Choice> healthyOnly;

    /// A target and what the node thinks of it.
    record Candidate(Registration registration, TargetHealth health) {}

    /// Says why a candidate was chosen.
    interface Wording {
        Choice of(Candidate candidate, int among, boolean failsOpen);
    }

    Roster(List<Candidate> all, TargetGroupAttributes attributes, Wording wording) {
        this.all = List.copyOf(all);
        List<Candidate> usable = where(all, each -> usable(each.health().state()));
        List<Candidate> healthy = where(usable, each -> each.health().healthy());
        failsOpen =
                falls(
                        healthy.size(),
                        usable.size(),
                        attributes.routingMinimumHealthy(),
                        attributes.routingMinimumHealthyPercent());
        enoughForDns =
                !falls(
                        healthy.size(),
                        usable.size(),
                        attributes.dnsMinimumHealthy(),
                        attributes.dnsMinimumHealthyPercent());
        List<Candidate> from = failsOpen ? usable : healthy;
        healthyOnly =
                failsOpen
                        ? healthy.stream()
                                .map(each -> wording.of(each, healthy.size(), false))
                                .toList()
                        : List.of();
        choices = from.stream().map(each -> wording.of(each, from.size(), failsOpen)).toList();
    }

    private static boolean usable(State state) {
        return switch (state) {
            case HEALTHY, UNHEALTHY, UNHEALTHY_DRAINING, UNAVAILABLE, INITIAL -> true;
            case DRAINING, UNUSED -> false;
        };
    }

    /// Whether too few are healthy, by number or by share (NLB-22, NLB-23).
    private static boolean falls(int healthy, int of, int least, @Nullable Integer leastPercent) {
        return healthy < least || (leastPercent != null && healthy * 100 < leastPercent * of);
    }

    private static List<Candidate> where(List<Candidate> from, Predicate<Candidate> condition) {
        List<Candidate> found = new ArrayList<>();
        for (Candidate each : from) {
            if (condition.test(each)) {
                found.add(each);
            }
        }
        return found;
    }

    /// Every target the node knows of, unusable ones included.
    List<Candidate> all() {
        return all;
    }

    /// Whether it takes unhealthy targets too, because too few are healthy (NLB-23).
    boolean failsOpen() {
        return failsOpen;
    }

    /// Whether DNS may send clients to the node as far as this group goes (NLB-22).
    boolean enoughForDns() {
        return enoughForDns;
    }

    /// How many targets new flows are spread over.
    int size() {
        return choices.size();
    }

    /// The target for a hash, each as likely as any other (NLB-19); null when there is none to send
    /// to.
    @Nullable Choice pick(long hash) {
        return pick(choices, hash);
    }

    /// The same where it must not fail open; null when nothing is healthy.
    @Nullable Choice pickHealthy(long hash) {
        return failsOpen ? pick(healthyOnly, hash) : pick(hash);
    }

    private static @Nullable Choice pick(List<Choice> from, long hash) {
        return from.isEmpty() ? null : from.get((int) Long.remainderUnsigned(hash, from.size()));
    }
}
