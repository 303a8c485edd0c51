package dev.linkloom.engine.health;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.TargetGroup;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// What one load-balancer node thinks of one registered target (NLB-14, NLB-15).
///
/// @param zoneId the zone of the node that checks
/// @param reason AWS's reason code, such as `Target.FailedHealthChecks`; null while healthy
/// @param rule the rule that decided, such as NLB-41 where a security group blocks the check
/// @param explanation one sentence for people
public record TargetHealth(
        ResourceId loadBalancer,
        String zoneId,
        ResourceId targetGroup,
        TargetGroup.Target target,
        State state,
        @Nullable String reason,
        RuleId rule,
        String explanation) {

    /// The states of NLB-15 that a design can bring about.
    public enum State {
        /// Registered; the first check is still out.
        INITIAL,
        HEALTHY,
        UNHEALTHY,
        /// Deregistered; it keeps the connections it has.
        DRAINING,
        /// Failed its checks; it keeps the connections it has for a while.
        UNHEALTHY_DRAINING,
        /// The load balancer could not find out how it is.
        UNAVAILABLE,
        /// Registered, but this node never sends it anything.
        UNUSED;

        /// `healthy`, `unhealthy.draining`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }

    public boolean healthy() {
        return state == State.HEALTHY;
    }
}
