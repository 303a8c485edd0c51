package dev.linkloom.engine.path;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

/// One decision about a packet at one place, in the words of the rule that took it.
///
/// @param at the resource that decided
/// @param where the resource at whose place on the canvas the packet is while this is decided: an
///   instance, an endpoint, a load balancer, a gateway; for endpoints and load balancers see
///   `zoneId`
/// @param zoneId the zone of the endpoint interface, load-balancer node or instance concerned; null
///   where none applies
/// @param in the packet before; differs from `out` where it is rewritten
/// @param out the packet after
/// @param rule the rule that decided
/// @param matched the row that matched, in words, or null where no row is involved
/// @param explanation one sentence for people
/// @param latencyMicros an estimate of what this hop adds one way (LAT-01..05)
public record Hop(
        ResourceId at,
        ResourceId where,
        @Nullable String zoneId,
        HopKind kind,
        boolean passed,
        Packet in,
        Packet out,
        RuleId rule,
        @Nullable String matched,
        String explanation,
        long latencyMicros) {

    /// Whether addresses or ports change here.
    public boolean rewrites() {
        return !in.equals(out);
    }
}
