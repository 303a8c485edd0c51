package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResolverEndpoint.Direction;
import dev.linkloom.model.resource.ResolverRule;

/// Resolver endpoints and rules that cannot work as drawn (DNS-26, DNS-37).
final class ResolverLint {

    private static final RuleId TWO_ZONES = RuleId.of("DNS-37");
    private static final RuleId RULE = RuleId.of("DNS-26");

    private ResolverLint() {}

    static void reviewEndpoint(ResolverEndpoint endpoint, Survey survey, Notes notes) {
        long zones =
                survey.topology().enis(endpoint.id()).stream().map(Eni::zoneId).distinct().count();
        if (zones < 2) {
            notes.warn(
                    TWO_ZONES,
                    endpoint.id(),
                    "%s needs addresses in at least two zones and has them in %s; add another subnet."
                            .formatted(endpoint.name(), zones == 0 ? "none" : "one"),
                    null);
        }
    }

    static void reviewRule(ResolverRule rule, Survey survey, Notes notes) {
        ResolverEndpoint by = survey.design().find(rule.outboundEndpoint(), ResolverEndpoint.class);
        if (by == null || by.direction() != Direction.OUTBOUND) {
            warn(rule, notes, "has no outbound Resolver endpoint; choose one.");
        }
        if (rule.targets().isEmpty()) {
            warn(rule, notes, "names no resolver to ask; add its address.");
        }
        if (rule.vpcs().isEmpty()) {
            warn(rule, notes, "is associated with no VPC, so nobody follows it; add one.");
        }
    }

    private static void warn(ResolverRule rule, Notes notes, String what) {
        notes.warn(RULE, rule.id(), rule.name() + " " + what, null);
    }
}
