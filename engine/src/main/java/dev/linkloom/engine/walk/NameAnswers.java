package dev.linkloom.engine.walk;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.resolve.Lookup;
import dev.linkloom.engine.resolve.Resolver;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Gap;
import dev.linkloom.engine.topology.Holder;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.engine.walk.Answers.Answered;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.net.Protocol;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiFunction;

/// What the answer to a client's question decides about its flow. No group and no ACL judges the
/// question (NET-13).
final class NameAnswers {

    private static final RuleId INTERFACES = RuleId.of("EP-02");
    private static final RuleId NAMED = RuleId.of("DNS-20");
    private static final int DNS_PORT = 53;

    private final Topology topology;
    private final Answers known;

    NameAnswers(Topology topology) {
        this.topology = topology;
        known = new Answers(topology.segmentIndexes());
    }

    /// The answer to a client, asked for once in each subnet. Clients with an IPv6 address ask for
    /// more than others.
    Answered of(Flow flow, Holder client, BiFunction<Flow, Holder, Answered> source) {
        return client instanceof Eni eni && eni.address(IpFamily.IPV6) == null
                ? known.of(eni.segmentIndex(), flow, () -> source.apply(flow, client))
                : source.apply(flow, client);
    }

    Answered answered(Holder client, Lookup lookup, @Nullable Decision refused) {
        Ip resolver =
                client instanceof Eni eni
                        ? Resolver.address(eni.network())
                        : lookup.resolution().resolver();
        Resolution resolution = lookup.resolution();
        return new Answered(
                lookup, resolution, resolution.used(), resolver, answer(client, lookup), refused);
    }

    /// An answer that can be used stops nothing.
    static void note(Flow flow, Holder client, Answered answered, Journal journal) {
        Decision decision = answered.decision();
        Ip resolver = answered.resolver();
        if (resolver == null) {
            journal.object(decision);
            return;
        }
        if (answered.used() == null || journal.explains()) {
            int port = flow.clientPort();
            var query = new Packet(client.ip(), port, resolver, DNS_PORT, Protocol.UDP);
            journal.note(Place.at(client), query, decision);
        }
    }

    private static boolean choosesIpv6(Holder client, Ip used) {
        return used.family() == IpFamily.IPV6 && client.address(IpFamily.IPV4) != null;
    }

    private Decision answer(Holder client, Lookup lookup) {
        Resolution resolution = lookup.resolution();
        if (resolution.used() != null && lookup.bypassed() != null) {
            return Ruling.pass(
                    lookup.at(),
                    HopKind.DNS,
                    lookup.rule(),
                    "%s resolves to %s, a public address: endpoint %s is bypassed, because its"
                            + " private DNS does not answer here.",
                    resolution.name(),
                    resolution.used(),
                    lookup.bypassed());
        }
        if (resolution.used() != null) {
            return Ruling.pass(
                    lookup.at(),
                    HopKind.DNS,
                    lookup.rule(),
                    "%s resolves to %s, valid for %d s%s.",
                    resolution.name(),
                    String.join(", ", resolution.answers().stream().map(Ip::toString).toList()),
                    resolution.ttlSeconds(),
                    choosesIpv6(client, resolution.used())
                            ? "; a client with both families takes IPv6 first (RFC 6724)"
                            : "");
        }
        if (lookup.endpoint() != null && lookup.intended().isEmpty()) {
            return Ruling.missing(
                    lookup.endpoint(),
                    HopKind.DNS,
                    INTERFACES,
                    withoutInterfaces(lookup.endpoint()));
        }
        return switch (resolution.status()) {
            case RESOLVES_PUBLIC, ANSWERED ->
                    Ruling.stop(
                            Verdict.RESOLVES_PUBLIC,
                            lookup.at(),
                            HopKind.DNS,
                            NAMED,
                            "%s",
                            lookup.explanation());
            case NXDOMAIN, NODATA, TIMEOUT ->
                    Ruling.stop(
                            Verdict.NXDOMAIN,
                            lookup.at(),
                            HopKind.DNS,
                            lookup.rule(),
                            "%s",
                            lookup.explanation());
        };
    }

    private String withoutInterfaces(ResourceId endpoint) {
        List<Gap> gaps = topology.gaps(endpoint);
        return gaps.isEmpty()
                ? "%s has no network interface yet; choose its subnets."
                        .formatted(topology.name(endpoint))
                : gaps.getFirst().sentence();
    }
}
