package dev.linkloom.engine.resolve;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.OnPremises.Forwarder;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResolverEndpoint.Direction;
import dev.linkloom.model.resource.ResolverRule;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Questions that one resolver hands to others: out of a VPC by a rule (DNS-26), or from outside by
/// a forwarder (DNS-38).
final class Forwarding {

    private static final RuleId RULE = RuleId.of("DNS-26");
    private static final RuleId OUTSIDE = RuleId.of("DNS-38");

    private final Topology topology;
    private final Listeners listeners;
    private final Filters filters;

    /// Who hands a question on.
    ///
    /// @param door the interface it leaves by; null outside AWS
    /// @param address where it comes from; null where the design does not say
    private record Sender(
            String place, ResourceId id, @Nullable Eni door, @Nullable Ip address, RuleId rule) {}

    Forwarding(Topology topology, Listeners listeners, Filters filters) {
        this.topology = topology;
        this.listeners = listeners;
        this.filters = filters;
    }

    Answer byRule(NameWalk walk, ResolverRule rule, String name) {
        String place = "forwarding rule " + (rule.domain().isEmpty() ? "." : rule.domain());
        ResolverEndpoint out =
                topology.design().find(rule.outboundEndpoint(), ResolverEndpoint.class);
        List<Eni> doors = out == null ? List.of() : topology.enis(out.id());
        if (out == null || out.direction() != Direction.OUTBOUND || doors.isEmpty()) {
            return walk.silence(
                    place,
                    rule.id(),
                    name,
                    RULE,
                    Sentence.of(
                            "%s matches, but has no outbound Resolver endpoint with addresses;"
                                    + " give it one.",
                            rule.name()));
        }
        walk.step(
                place,
                rule.id(),
                name,
                Sentence.of("asks %s", NameWalk.text(rule.targets())),
                RULE,
                Sentence.of(
                        "%s is the longest match, and a rule goes before a zone of the same domain;"
                                + " the question leaves by %s; assumed: routes that are not"
                                + " drawn carry it.",
                        rule.name(), out.name()));
        Eni door = doors.getFirst();
        Answer answer =
                inTurn(
                        walk,
                        new Sender(place, rule.id(), door, door.ip(), RULE),
                        rule.targets(),
                        name);
        return answer.through(answer.ttlSeconds(), RULE, rule.id());
    }

    Answer byForwarder(NameWalk walk, Standpoint.Outside at, Forwarder forwarder, String name) {
        walk.step(
                at.label(),
                at.id(),
                name,
                Sentence.of("asks %s", NameWalk.text(forwarder.resolvers())),
                OUTSIDE,
                Sentence.of(
                        "Its forwarder for %s is the longest match; assumed: routes that are"
                                + " not drawn carry the question.",
                        forwarder.domain()));
        return inTurn(
                walk,
                new Sender(at.label(), at.id(), null, at.address(), OUTSIDE),
                forwarder.resolvers(),
                name);
    }

    /// The next address is tried only where the one before keeps silent.
    private Answer inTurn(NameWalk walk, Sender sender, List<Ip> targets, String name) {
        Answer last = null;
        for (Ip each : targets) {
            last = one(walk, sender, each, name);
            if (!last.silent()) {
                return last;
            }
        }
        return last != null
                ? last
                : walk.silence(
                        sender.place(),
                        sender.id(),
                        name,
                        sender.rule(),
                        Sentence.of("It names no resolver to ask; add one."));
    }

    private Answer one(NameWalk walk, Sender sender, Ip target, String name) {
        Listeners.Found found = listeners.at(target, sender.door());
        Standpoint next = found.standpoint();
        if (next == null) {
            return walk.silence(
                    "resolver " + target, found.at(), name, found.rule(), found.sentence());
        }
        Filters.Blocked blocked = filters.blocked(sender.door(), sender.address(), found, target);
        if (blocked != null) {
            return walk.silence(
                    "resolver " + target,
                    blocked.at(),
                    name,
                    blocked.rule(),
                    Sentence.of("The question is lost: %s", blocked.why()));
        }
        Answer answer = walk.hand(next, name);
        return answer != null
                ? answer
                : walk.silence(
                        sender.place(),
                        sender.id(),
                        name,
                        sender.rule(),
                        Sentence.of(
                                "%s had this question before: the resolvers hand it to each other"
                                        + " without end; end the loop at one of them.",
                                next.label()));
    }
}
