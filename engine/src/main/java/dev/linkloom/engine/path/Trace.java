package dev.linkloom.engine.path;

import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What happened to one flow, with every decision on its way.
///
/// @param at the resource that decided against the flow; null when delivered
/// @param rule the rule that decided against it; null when delivered
/// @param awsCode the matching AWS error or Reachability Analyzer code, where AWS has one
/// @param dns how the name was resolved; null for an IP literal
/// @param forward the decisions from client to target; the last one has not passed when the flow
///   stopped there
/// @param reply the decisions from target to client; empty when the forward leg fails
/// @param seenByTarget null where nothing arrives
/// @param blockers every reason that would stop this flow, the deciding one first
public record Trace(
        Flow flow,
        Verdict verdict,
        @Nullable ResourceId at,
        @Nullable RuleId rule,
        @Nullable String awsCode,
        String explanation,
        @Nullable Resolution dns,
        List<Hop> forward,
        List<Hop> reply,
        @Nullable SeenByTarget seenByTarget,
        List<Blocker> blockers) {

    public Trace {
        forward = List.copyOf(forward);
        reply = List.copyOf(reply);
        blockers = List.copyOf(blockers);
        if (verdict.delivered() != blockers.isEmpty()) {
            throw new IllegalArgumentException(
                    "The verdict (%s) contradicts the blockers (%s).".formatted(verdict, blockers));
        }
    }
}
