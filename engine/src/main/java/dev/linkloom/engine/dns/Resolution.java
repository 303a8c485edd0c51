package dev.linkloom.engine.dns;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// How a name was resolved.
///
/// @param name the name asked for, lower case, without a trailing dot
/// @param resolver the address asked, for example `10.0.0.2` (DNS-21); null when nobody answers
///   there
/// @param answers addresses in the order the client takes them
/// @param used the answer the client dials; null when there is none
public record Resolution(
        String name,
        @Nullable Ip resolver,
        Status status,
        int ttlSeconds,
        List<Ip> answers,
        @Nullable Ip used,
        List<Step> steps) {

    public Resolution {
        answers = List.copyOf(answers);
        steps = List.copyOf(steps);
    }

    /// The open points on whose answers this rests, such as U-01.
    public List<RuleId> assumptions() {
        return RuleId.openPointsIn(explanations());
    }

    /// Why each step answered as it did.
    public Stream<String> explanations() {
        return steps.stream().map(Step::explanation);
    }

    /// The outcome; the names are those of the command line's contract.
    public enum Status {
        ANSWERED,
        NXDOMAIN,
        NODATA,
        TIMEOUT,
        RESOLVES_PUBLIC
    }

    /// One step of the walk.
    ///
    /// @param at who was asked, in words: `resolver 10.0.0.2`, `endpoint zone of e-1`, `public DNS`
    /// @param resource the resource the step belongs to, such as the endpoint whose zone answered;
    ///   null for public DNS
    public record Step(
            String at,
            @Nullable ResourceId resource,
            String question,
            String answer,
            RuleId rule,
            String explanation) {}
}
