package dev.linkloom.engine.path;

import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// What happened to one flow, with every decision on its way.
///
/// @param deciding what decided against the flow; null when delivered
/// @param names what people call those who took part
/// @param dns how the name was resolved; null for an IP literal
/// @param forward the decisions from client to target; the last one has not passed when the flow
///   stopped there
/// @param reply the decisions from target to client; empty when the forward leg fails
/// @param seenByTarget null where nothing arrives
/// @param blockers every reason that would stop this flow, the deciding one first
public record Trace(
        Flow flow,
        Verdict verdict,
        @Nullable Reason deciding,
        Names names,
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

    /// What people call those who took part.
    ///
    /// @param target null where nothing arrived
    /// @param through what the flow passed, such as "endpoint e-1"
    public record Names(String client, @Nullable String target, List<String> through) {

        public Names {
            through = List.copyOf(through);
        }
    }

    /// The resource that decided against the flow; null when delivered.
    public @Nullable ResourceId at() {
        return deciding == null ? null : deciding.at();
    }

    /// The rule that decided against it; null when delivered.
    public @Nullable RuleId rule() {
        return deciding == null ? null : deciding.rule();
    }

    /// The matching AWS error or Reachability Analyzer code, where AWS has one.
    public @Nullable String awsCode() {
        return deciding == null ? null : deciding.awsCode();
    }

    /// The open points on whose answers this rests, such as U-01.
    public List<RuleId> assumptions() {
        Stream<String> hops = Stream.concat(forward.stream(), reply.stream()).map(Hop::explanation);
        Stream<String> stops = blockers.stream().map(Blocker::explanation);
        return RuleId.openPointsIn(
                Stream.concat(
                        dns == null ? Stream.of() : dns.explanations(),
                        Stream.concat(hops, stops)));
    }

    /// The rows by which something was decided on the way, there and back, each once.
    public Set<DecidingRow> rows() {
        Set<DecidingRow> rows = new LinkedHashSet<>();
        Stream.concat(forward.stream(), reply.stream())
                .map(each -> each.reason().decidingRow())
                .filter(Objects::nonNull)
                .forEach(rows::add);
        return rows;
    }

    /// How long it takes, about; null where nothing comes back.
    public @Nullable Estimate estimate() {
        return Estimate.of(this);
    }

    /// One sentence for people.
    public String explanation() {
        if (deciding != null) {
            return "%s does not reach %s:%d: %s"
                    .formatted(names.client(), flow.host(), flow.port(), deciding.explanation());
        }
        if (names.target() == null || seenByTarget == null) {
            return "%s reaches %s:%d.".formatted(names.client(), flow.host(), flow.port());
        }
        String through =
                names.through().isEmpty()
                        ? ""
                        : " through " + String.join(", then ", names.through());
        return "%s reaches %s%s; the application sees %s."
                .formatted(names.client(), names.target(), through, seenByTarget.packet().source());
    }
}
