package dev.linkloom.engine.route;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;

import org.jspecify.annotations.Nullable;

/// Where a subnet's route table sends a packet (NET-17).
///
/// @param at the table, or the subnet while its table is not drawn
/// @param block the destination of the row that matched; null when none did
/// @param target the row's target; null for local, dropped and missing routes
/// @param missing the rule that objects to a missing route
public record RouteDecision(
        ResourceId at,
        Segment segment,
        Ip destination,
        Next next,
        @Nullable Cidr block,
        @Nullable ResourceId target,
        RuleId missing)
        implements Decision {

    private static final RuleId LONGEST_PREFIX = RuleId.of("NET-17");
    private static final RuleId LOCAL = RuleId.of("NET-18");
    private static final RuleId BLACKHOLE = RuleId.of("NET-20");

    /// What kind of next hop the matching row names.
    public enum Next {
        LOCAL,
        TARGET,
        /// The row's target is gone (NET-20).
        BLACKHOLE,
        NONE
    }

    @Override
    public HopKind kind() {
        return HopKind.ROUTE;
    }

    @Override
    public RuleId rule() {
        return switch (next) {
            case LOCAL -> LOCAL;
            case TARGET -> LONGEST_PREFIX;
            case BLACKHOLE -> BLACKHOLE;
            case NONE -> missing;
        };
    }

    @Override
    public @Nullable Verdict objection() {
        return switch (next) {
            case LOCAL, TARGET -> null;
            case BLACKHOLE -> Verdict.BLACKHOLE;
            case NONE -> Verdict.NO_ROUTE;
        };
    }

    @Override
    public @Nullable String matched() {
        return switch (next) {
            case LOCAL -> block + " -> local";
            case TARGET -> block + " -> " + target;
            case BLACKHOLE -> block + " -> blackhole";
            case NONE -> null;
        };
    }

    @Override
    public String explanation() {
        return switch (next) {
            case LOCAL ->
                    "The route table of %s sends %s to the VPC itself."
                            .formatted(segment.name(), destination);
            case TARGET ->
                    "The route table of %s sends %s to %s."
                            .formatted(segment.name(), destination, target);
            case BLACKHOLE ->
                    "The route of %s for %s points to something that is gone, so the packet is dropped."
                            .formatted(segment.name(), block);
            case NONE ->
                    "The route table of %s has no route for %s, so the packet is dropped."
                            .formatted(segment.name(), destination);
        };
    }

    @Override
    public @Nullable String awsCode() {
        return switch (next) {
            case LOCAL, TARGET -> null;
            case BLACKHOLE -> "BAD_STATE_ROUTE";
            case NONE -> "NO_ROUTE_TO_DESTINATION";
        };
    }
}
