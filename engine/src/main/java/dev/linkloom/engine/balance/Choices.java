package dev.linkloom.engine.balance;

import dev.linkloom.engine.balance.Balancer.Choice;
import dev.linkloom.engine.balance.Roster.Candidate;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.resource.TargetGroup;

/// Why a node sends a flow to a target, in words.
record Choices(boolean crossZone, Eni node, TargetGroup group) implements Roster.Wording {

    private static final RuleId CROSS_ZONE = RuleId.of("NLB-17");
    private static final RuleId FAIL_OPEN = RuleId.of("NLB-23");

    @Override
    public Choice of(Candidate candidate, int among, boolean failsOpen) {
        return new Choice(
                failsOpen ? unhealthy(candidate, among) : healthy(candidate, among),
                candidate.registration(),
                among);
    }

    private Ruling healthy(Candidate candidate, int among) {
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
                .matching(row(candidate));
    }

    private Ruling unhealthy(Candidate candidate, int among) {
        return Ruling.pass(
                        group.id(),
                        HopKind.TARGET_GROUP,
                        FAIL_OPEN,
                        "Too few targets of %s are healthy for the node in %s, so it fails open and"
                                + " uses all %d (assumed for each node, U-05). %s",
                        group.name(),
                        node.zoneId(),
                        among,
                        candidate.health().explanation())
                .matching(row(candidate));
    }

    private static Row row(Candidate candidate) {
        Registration it = candidate.registration();
        return new Row(it.target(), it.port());
    }

    /// How a target is read: `i-app-1:8443`.
    private record Row(TargetGroup.Target target, int port) {

        @Override
        public String toString() {
            Object who = target.resource() == null ? target.ip() : target.resource();
            return "%s:%d".formatted(who, port);
        }
    }
}
