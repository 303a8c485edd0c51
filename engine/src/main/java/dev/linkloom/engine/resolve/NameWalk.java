package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.Resolution.Status;
import dev.linkloom.engine.dns.Resolution.Step;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.DnsRecord;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// One question on its way from resolver to resolver; aliases start again where they were found.
final class NameWalk {

    private static final RuleId ALIAS = RuleId.of("DNS-29");

    /// Resolvers give up on longer chains.
    private static final int LONGEST_CHAIN = 8;

    private final Resolvers resolvers;
    private final DnsRecord.Type type;
    private final @Nullable String zoneId;
    private final int turn;
    private final boolean explains;
    private final List<Step> steps = new ArrayList<>();
    private final Set<Forward> forwarded = new HashSet<>();
    private int followed;

    /// A question that one resolver hands to another.
    private record Forward(Standpoint to, String name) {}

    /// @param zoneId the zone of the client; null where it has none
    /// @param explains whether anybody reads the steps
    NameWalk(
            Resolvers resolvers,
            DnsRecord.Type type,
            @Nullable String zoneId,
            int turn,
            boolean explains) {
        this.resolvers = resolvers;
        this.type = type;
        this.zoneId = zoneId;
        this.turn = turn;
        this.explains = explains;
    }

    List<Step> steps() {
        return steps;
    }

    DnsRecord.Type type() {
        return type;
    }

    @Nullable String zoneId() {
        return zoneId;
    }

    int turn() {
        return turn;
    }

    /// What a resolver answers, at the beginning of the walk or at a later link of a chain.
    Answer ask(Standpoint resolver, String name) {
        return resolvers.ask(this, resolver, name);
    }

    /// Hands the question to another resolver; null when it had the same question before, so that
    /// the two would ask each other without end.
    @Nullable Answer hand(Standpoint to, String name) {
        return forwarded.add(new Forward(to, name)) ? resolvers.enter(this, to, name) : null;
    }

    /// Takes what a record says: addresses, or another name to go on with from the same resolver.
    /// An alias to an endpoint's name is how spokes use the endpoint of a hub (DNS-29, DNS-30).
    Answer read(
            Standpoint from,
            String place,
            @Nullable ResourceId at,
            String name,
            DnsRecord held,
            RuleId rule) {
        if (held.type() != DnsRecord.Type.CNAME && held.type() != DnsRecord.Type.ALIAS) {
            List<Ip> addresses = held.values().stream().filter(Ip::isLiteral).map(Ip::of).toList();
            step(place, at, name, addresses, rule, Sentence.of("%s holds the name.", place));
            return Answer.of(
                    addresses,
                    held.ttlSeconds(),
                    rule,
                    at,
                    Sentence.of("%s answers the name.", place));
        }
        boolean alias = held.type() == DnsRecord.Type.ALIAS;
        String next =
                held.values().isEmpty() ? "" : held.values().getFirst().toLowerCase(Locale.ROOT);
        RuleId decider = alias ? ALIAS : rule;
        step(
                place,
                at,
                name,
                next,
                decider,
                Sentence.of(
                        alias
                                ? "An alias of %s answers what the other name answers."
                                : "%s leads the name to another one.",
                        place));
        followed++;
        if (followed > LONGEST_CHAIN) {
            return Answer.none(
                    Status.NXDOMAIN,
                    decider,
                    at,
                    Sentence.of(
                            "The names lead to each other without end, so there is no answer."));
        }
        // An alias has no TTL of its own.
        int ttl = alias ? Integer.MAX_VALUE : held.ttlSeconds();
        return ask(from, next).through(ttl, decider, at);
    }

    /// Notes that there is no such name, or no such record of it.
    Answer nothing(
            Status status,
            String place,
            @Nullable ResourceId at,
            String name,
            RuleId rule,
            Sentence why) {
        step(place, at, name, status, rule, why);
        return Answer.none(status, rule, at, why);
    }

    /// Notes that nobody answers.
    Answer silence(String place, @Nullable ResourceId at, String name, RuleId rule, Sentence why) {
        step(place, at, name, "no answer", rule, why);
        return Answer.none(Status.TIMEOUT, rule, at, why);
    }

    void step(
            String place,
            @Nullable ResourceId at,
            String name,
            Object answer,
            RuleId rule,
            Sentence explanation) {
        if (explains) {
            String said = answer instanceof List<?> several ? text(several) : answer.toString();
            steps.add(new Step(place, at, name + " " + type, said, rule, explanation.toString()));
        }
    }

    static String text(List<?> addresses) {
        return String.join(", ", addresses.stream().map(Object::toString).toList());
    }
}
