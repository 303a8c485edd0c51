package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.Resolution.Status;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a walk found at its end.
///
/// @param rule the rule that decided
/// @param at the resource that decided; null for public DNS
/// @param endpoint the endpoint the name belongs to; null for other names
/// @param interfaces the endpoint's interfaces the name stands for
record Answer(
        Status status,
        List<Ip> addresses,
        int ttlSeconds,
        RuleId rule,
        @Nullable ResourceId at,
        Sentence explanation,
        @Nullable ResourceId endpoint,
        List<Eni> interfaces) {

    static Answer none(Status status, RuleId rule, @Nullable ResourceId at, Sentence explanation) {
        return new Answer(status, List.of(), 0, rule, at, explanation, null, List.of());
    }

    static Answer of(
            List<Ip> addresses,
            int ttlSeconds,
            RuleId rule,
            @Nullable ResourceId at,
            Sentence explanation) {
        return new Answer(
                Status.ANSWERED, addresses, ttlSeconds, rule, at, explanation, null, List.of());
    }

    boolean silent() {
        return status == Status.TIMEOUT;
    }

    Answer with(Status other) {
        return new Answer(
                other, addresses, ttlSeconds, rule, at, explanation, endpoint, interfaces);
    }

    Answer with(List<Ip> others) {
        return new Answer(status, others, ttlSeconds, rule, at, explanation, endpoint, interfaces);
    }

    /// The same answer, given for another reason.
    Answer because(RuleId decider, @Nullable ResourceId by, Sentence why) {
        return new Answer(status, addresses, ttlSeconds, decider, by, why, endpoint, interfaces);
    }

    /// The same answer as that of a name which only leads to it.
    Answer through(int ttl, RuleId decider, @Nullable ResourceId by) {
        boolean answered = status == Status.ANSWERED;
        return new Answer(
                status,
                addresses,
                Math.min(ttl, ttlSeconds),
                answered ? decider : rule,
                answered ? by : at,
                explanation,
                endpoint,
                interfaces);
    }

    Answer meant(ResourceId forEndpoint, List<Eni> forInterfaces) {
        return new Answer(
                status,
                addresses,
                ttlSeconds,
                rule,
                at,
                explanation,
                forEndpoint,
                List.copyOf(forInterfaces));
    }
}
