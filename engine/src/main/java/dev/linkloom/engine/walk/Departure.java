package dev.linkloom.engine.walk;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.dns.Question;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.leg.Sender;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.resolve.Lookup;
import dev.linkloom.engine.resolve.Resolver;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Gap;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The client's side of a flow: who it is, which address its name gives, and its first packet.
public final class Departure {

    private static final RuleId SOURCE_PORT = RuleId.of("NET-14");
    private static final RuleId INTERFACES = RuleId.of("EP-02");
    private static final RuleId NAMED = RuleId.of("DNS-20");
    private static final int DNS_PORT = 53;

    private final Topology topology;
    private final Resolver resolver;
    private final Refusals refusals;
    private final Onward onward;

    public Departure(Topology topology, Resolver resolver, Refusals refusals, Onward onward) {
        this.topology = topology;
        this.resolver = resolver;
        this.refusals = refusals;
        this.onward = onward;
    }

    /// Walks the flow; answers how its name was resolved, or null for an address.
    @Nullable Resolution walk(Flow flow, Course course) {
        Eni client = client(flow, course.journal());
        if (client == null) {
            return null;
        }
        // DNS-11: an address needs no name.
        if (Ip.isLiteral(flow.host())) {
            Ip destination = Ip.of(flow.host());
            send(flow, client, destination, refusals.of(owner(destination, client)), course);
            return null;
        }
        return byName(flow, client, course);
    }

    private @Nullable Eni client(Flow flow, Journal journal) {
        List<Eni> enis = topology.enis(flow.from());
        Resource from = topology.design().find(flow.from());
        if (!enis.isEmpty() && from != null && startsFlows(enis.getFirst())) {
            return enis.getFirst();
        }
        List<Gap> gaps = topology.gaps(flow.from());
        String sentence =
                from == null
                        ? "The design holds no %s, so nobody sends.".formatted(flow.from())
                        : gaps.isEmpty()
                                ? "%s is no instance, and flows start at instances."
                                        .formatted(from.name())
                                : gaps.getFirst().sentence();
        journal.object(Ruling.missing(flow.from(), HopKind.CLIENT, SOURCE_PORT, sentence));
        return null;
    }

    /// Endpoints never open connections (SRC-42), nor do load balancers and gateways on their own.
    private static boolean startsFlows(Eni eni) {
        return eni.owner() instanceof Instance || eni.owner() instanceof NetworkInterface;
    }

    private Resolution byName(Flow flow, Eni client, Course course) {
        Lookup lookup =
                resolver.lookup(
                        new Question(flow.from(), flow.host(), DnsRecord.Type.A),
                        course.journal().explains());
        Resolution resolution = prefer(flow, client, lookup);
        Ip used = resolution.used();
        Decision refused = refusals.of(lookup.endpoint());
        if (refused == null || used != null) {
            noteAnswer(flow, client, lookup, course.journal());
        }
        if (lookup.bypassed() != null) {
            course.passes("public addresses instead of endpoint " + lookup.bypassed());
        }
        if (used != null) {
            send(flow, client, used, refused, course);
        } else if (!lookup.intended().isEmpty()) {
            send(flow, client, lookup.intended().getFirst().ip(), refused, course);
        } else if (refused != null) {
            course.journal().object(refused);
        }
        return resolution;
    }

    private Resolution prefer(Flow flow, Eni client, Lookup lookup) {
        Resolution found = lookup.resolution();
        if (flow.zoneId() == null) {
            return found;
        }
        for (Ip each : found.answers()) {
            Eni eni = owner(each, lookup, client);
            if (eni != null && eni.zoneId().equals(flow.zoneId())) {
                return new Resolution(
                        found.name(),
                        found.resolver(),
                        found.status(),
                        found.ttlSeconds(),
                        found.answers(),
                        each,
                        found.steps());
            }
        }
        return found;
    }

    private @Nullable Eni owner(Ip ip, Lookup lookup, Eni client) {
        for (Eni each : lookup.intended()) {
            if (each.ip().equals(ip)) {
                return each;
            }
        }
        return topology.find(client.network(), ip);
    }

    private void noteAnswer(Flow flow, Eni client, Lookup lookup, Journal journal) {
        Decision decision = answer(lookup);
        Ip resolver = Resolver.address(client.network());
        if (resolver == null) {
            journal.object(decision);
            return;
        }
        var query = new Packet(client.ip(), flow.clientPort(), resolver, DNS_PORT, Protocol.UDP);
        journal.note(Place.at(client), query, decision);
    }

    private Decision answer(Lookup lookup) {
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
                    "%s resolves to %s, valid for %d s.",
                    resolution.name(),
                    String.join(", ", resolution.answers().stream().map(Ip::toString).toList()),
                    resolution.ttlSeconds());
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

    private @Nullable ResourceId owner(Ip destination, Eni client) {
        Eni eni = topology.reachable(client.network(), destination);
        return eni == null ? null : eni.owner().id();
    }

    private void send(
            Flow flow, Eni client, Ip destination, @Nullable Decision refused, Course course) {
        var packet =
                new Packet(
                        client.ip(), flow.clientPort(), destination, flow.port(), flow.protocol());
        course.journal()
                .note(
                        Place.at(client),
                        packet,
                        Ruling.pass(
                                client.owner().id(),
                                HopKind.CLIENT,
                                SOURCE_PORT,
                                "%s opens a connection to %s from port %d.",
                                client.name(),
                                packet.to(),
                                packet.sourcePort()));
        if (refused != null) {
            course.journal().note(Place.of(refused.at()), packet, refused);
        }
        course.onReply(() -> delivered(client, packet.reversed(), course.journal()));
        onward.from(client, packet, Sender.machine(onward.party(client)), course);
    }

    private static void delivered(Eni client, Packet reply, Journal journal) {
        journal.note(
                Place.at(client),
                reply,
                Ruling.pass(
                        client.owner().id(),
                        HopKind.CLIENT,
                        SOURCE_PORT,
                        "%s has the reply on port %d.",
                        client.name(),
                        reply.destinationPort()));
    }
}
