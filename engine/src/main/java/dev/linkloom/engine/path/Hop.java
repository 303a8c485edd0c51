package dev.linkloom.engine.path;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

/// One decision about a packet at one place, in the words of the rule that took it.
///
/// @param reason who decided, by which rule, and why
/// @param where the resource at whose place on the canvas the packet is while this is decided: an
///   instance, an endpoint, a load balancer, a gateway; for endpoints and load balancers see
///   `zoneId`
/// @param zoneId the zone of the endpoint interface, load-balancer node or instance concerned; null
///   where none applies
/// @param in the packet before; differs from `out` where it is rewritten
/// @param out the packet after
/// @param latencyMicros an estimate of what this hop adds one way (LAT-01..05)
public record Hop(
        Reason reason,
        ResourceId where,
        @Nullable String zoneId,
        Packet in,
        Packet out,
        long latencyMicros) {

    /// The resource that decided.
    public ResourceId at() {
        return reason.at();
    }

    public HopKind kind() {
        return reason.kind();
    }

    public boolean passed() {
        return reason.passes();
    }

    /// The rule that decided.
    public RuleId rule() {
        return reason.rule();
    }

    /// The row that matched, in words, or null where no row is involved.
    public @Nullable String matched() {
        return reason.matched();
    }

    /// One sentence for people.
    public String explanation() {
        return reason.explanation();
    }

    /// Whether addresses or ports change here.
    public boolean rewrites() {
        return !in.equals(out);
    }
}
