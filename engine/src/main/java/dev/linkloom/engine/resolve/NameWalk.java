package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.Resolution.Status;
import dev.linkloom.engine.dns.Resolution.Step;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.PrivateHostedZone;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One question on its way: zones of the VPC by longest suffix, then public DNS; aliases start
/// again.
final class NameWalk {

    private static final RuleId ASKED = RuleId.of("DNS-21");
    private static final RuleId LONGEST_SUFFIX = RuleId.of("DNS-25");
    private static final RuleId ALIAS = RuleId.of("DNS-29");
    private static final RuleId HIDDEN_ZONE = RuleId.of("DNS-14");

    /// Resolvers give up on longer chains.
    private static final int LONGEST_CHAIN = 8;

    private final Zones zones;
    private final PublicDns publicDns;
    private final @Nullable Network network;
    private final DnsRecord.Type type;
    private final List<Step> steps = new ArrayList<>();
    private int followed;

    NameWalk(Zones zones, PublicDns publicDns, @Nullable Network network, DnsRecord.Type type) {
        this.zones = zones;
        this.publicDns = publicDns;
        this.network = network;
        this.type = type;
    }

    List<Step> steps() {
        return steps;
    }

    DnsRecord.Type type() {
        return type;
    }

    @Nullable Network network() {
        return network;
    }

    Answer from(String name, @Nullable Ip resolver) {
        if (resolver != null && network != null) {
            steps.add(
                    new Step(
                            "resolver " + resolver,
                            network.id(),
                            name + " " + type,
                            "looks for the longest matching zone of " + network.name(),
                            ASKED,
                            "The resolver of a VPC is its first address plus two, and answers"
                                    + " inside the VPC only."));
        }
        return find(name);
    }

    /// The answer for a name at this or a later link of a chain.
    Answer find(String name) {
        return switch (zones.longest(network, name)) {
            case Zones.Match.Hosted(PrivateHostedZone zone) -> inZone(zone, name);
            case Zones.Match.Hidden(InterfaceEndpoint endpoint, String offered) ->
                    inHiddenZone(endpoint, offered, name);
            case Zones.Match.None() -> publicDns.find(this, name);
        };
    }

    private Answer inHiddenZone(InterfaceEndpoint endpoint, String offered, String name) {
        String place = "endpoint zone of " + endpoint.name();
        if (!Zones.covers(offered, name)) {
            return nothing(place, endpoint.id(), name, false);
        }
        String regional = zones.regionalName(endpoint);
        step(
                place,
                endpoint.id(),
                name,
                regional,
                HIDDEN_ZONE,
                "Private DNS of %s leads the name to the endpoint's own one, in this VPC only."
                        .formatted(endpoint.name()));
        Answer there = publicDns.find(this, regional);
        return there.through(there.ttlSeconds(), HIDDEN_ZONE, endpoint.id());
    }

    private Answer inZone(PrivateHostedZone zone, String name) {
        String place = "private hosted zone " + zone.domain();
        Records.Found found = Records.find(zone.records(), name, type);
        DnsRecord held = found.record();
        return held == null
                ? nothing(place, zone.id(), name, found.exists())
                : read(place, zone.id(), name, held, LONGEST_SUFFIX);
    }

    /// Takes what a record says: addresses, or another name to go on with.
    Answer read(String place, @Nullable ResourceId at, String name, DnsRecord held, RuleId rule) {
        boolean leadsOn =
                held.type() == DnsRecord.Type.CNAME || held.type() == DnsRecord.Type.ALIAS;
        if (!leadsOn) {
            List<Ip> addresses = held.values().stream().filter(Ip::isLiteral).map(Ip::of).toList();
            step(place, at, name, text(addresses), rule, "%s holds the name.".formatted(place));
            return Answer.of(
                    addresses,
                    held.ttlSeconds(),
                    rule,
                    at,
                    "%s answers the name.".formatted(place));
        }
        String next =
                held.values().isEmpty() ? "" : held.values().getFirst().toLowerCase(Locale.ROOT);
        RuleId decider = held.type() == DnsRecord.Type.ALIAS ? ALIAS : rule;
        step(place, at, name, next, decider, "%s leads the name to another one.".formatted(place));
        followed++;
        if (followed > LONGEST_CHAIN) {
            return Answer.none(
                    Status.NXDOMAIN,
                    decider,
                    at,
                    "The names lead to each other without end, so there is no answer.");
        }
        return find(next).through(held.ttlSeconds(), decider, at);
    }

    private Answer nothing(String place, ResourceId at, String name, boolean exists) {
        String why =
                "%s is the longest matching zone of this VPC and holds no %s record of %s; public DNS is not asked."
                        .formatted(place, type, name);
        Status status = exists ? Status.NODATA : Status.NXDOMAIN;
        step(place, at, name, status.name(), LONGEST_SUFFIX, why);
        return Answer.none(status, LONGEST_SUFFIX, at, why);
    }

    void step(
            String place,
            @Nullable ResourceId at,
            String name,
            String answer,
            RuleId rule,
            String explanation) {
        steps.add(new Step(place, at, name + " " + type, answer, rule, explanation));
    }

    List<Step> timeout(String name, Answer answer) {
        return List.of(
                new Step(
                        "resolver",
                        answer.at(),
                        name + " " + type,
                        "no answer",
                        answer.rule(),
                        answer.explanation()));
    }

    static String text(List<Ip> addresses) {
        return String.join(", ", addresses.stream().map(Ip::toString).toList());
    }
}
