package dev.linkloom.engine.walk;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.dns.Question;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.filter.Party;
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
import dev.linkloom.engine.topology.Holder;
import dev.linkloom.engine.topology.Outsider;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.engine.walk.Answers.Answered;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The client's side of a flow: who it is, which address its name gives, and its first packet.
public final class Departure {

    private static final RuleId SOURCE_PORT = RuleId.of("NET-14");
    private static final RuleId FAMILIES = RuleId.of("NET-19");

    private final Topology topology;
    private final NameAnswers answers;
    private final Resolver resolver;
    private final Refusals refusals;
    private final Onward onward;

    public Departure(Topology topology, Resolver resolver, Refusals refusals, Onward onward) {
        this.topology = topology;
        answers = new NameAnswers(topology);
        this.resolver = resolver;
        this.refusals = refusals;
        this.onward = onward;
    }

    /// Walks the flow; answers how its name was resolved, or null for an address.
    @Nullable Resolution walk(Flow flow, Course course) {
        Holder client = client(flow, course.journal());
        if (client == null) {
            return null;
        }
        course.startsAt(client instanceof Eni eni ? eni.owner() : client.resource());
        // DNS-11: an address needs no name.
        if (Ip.isLiteral(flow.host())) {
            Ip destination = Ip.of(flow.host());
            Eni owner = client instanceof Eni eni ? topology.reachable(eni, destination) : null;
            send(flow, client, destination, owner == null ? null : refusals.of(owner), course);
            return null;
        }
        return byName(flow, client, course);
    }

    private @Nullable Holder client(Flow flow, Journal journal) {
        Eni first = topology.first(flow.from());
        if (first != null && startsFlows(first)) {
            return first;
        }
        Outsider outsider = topology.outsider(flow.from());
        if (outsider != null) {
            return outsider;
        }
        Resource from = topology.design().find(flow.from());
        List<Gap> gaps = topology.gaps(flow.from());
        String sentence =
                from == null
                        ? "The design holds no %s, so nobody sends.".formatted(flow.from())
                        : gaps.isEmpty()
                                ? (from instanceof Host
                                                ? "%s has no address in a network; give it one."
                                                : "%s is no instance, and flows start at"
                                                        + " instances.")
                                        .formatted(from.name())
                                : gaps.getFirst().sentence();
        journal.object(Ruling.missing(flow.from(), HopKind.CLIENT, SOURCE_PORT, sentence));
        return null;
    }

    /// Endpoints never open connections (SRC-42), nor do load balancers and gateways on their own.
    private static boolean startsFlows(Eni eni) {
        return eni.host() != null || eni.owner() instanceof NetworkInterface;
    }

    private Resolution byName(Flow flow, Holder client, Course course) {
        Answered answered = answers.of(flow, client, this::ask);
        Resolution resolution = prefer(flow, client, answered);
        Ip used = flow.zoneId() == null ? answered.used() : resolution.used();
        Decision refused = answered.refused();
        if (refused == null || used != null) {
            NameAnswers.note(flow, client, answered, course.journal());
        }
        Lookup lookup = answered.lookup();
        if (course.journal().explains() && lookup.bypassed() != null) {
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

    private Answered ask(Flow flow, Holder client) {
        Lookup lookup = lookup(flow, client);
        return answers.answered(client, lookup, refusals.of(lookup.endpoint()));
    }

    /// Clients ask for addresses of the families they have; with both they try IPv6 first, in the
    /// order of RFC 6724.
    private Lookup lookup(Flow flow, Holder client) {
        boolean four = client.address(IpFamily.IPV4) != null;
        if (four && client.address(IpFamily.IPV6) == null) {
            return ask(flow, DnsRecord.Type.A);
        }
        Lookup six = ask(flow, DnsRecord.Type.AAAA);
        return four && six.resolution().used() == null ? ask(flow, DnsRecord.Type.A) : six;
    }

    private Lookup ask(Flow flow, DnsRecord.Type type) {
        return resolver.lookup(new Question(flow.from(), flow.host(), type), true);
    }

    private Resolution prefer(Flow flow, Holder client, Answered answered) {
        Resolution found = answered.resolution();
        if (flow.zoneId() == null) {
            return found;
        }
        for (Ip each : found.answers()) {
            Eni eni = owner(each, answered.lookup(), client);
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

    private @Nullable Eni owner(Ip ip, Lookup lookup, Holder client) {
        for (Eni each : lookup.intended()) {
            if (each.has(ip)) {
                return each;
            }
        }
        return client instanceof Eni eni ? topology.find(eni, ip) : null;
    }

    private void send(
            Flow flow, Holder client, Ip destination, @Nullable Decision refused, Course course) {
        Ip source = client.address(destination.family());
        if (source == null) {
            course.journal().object(withoutAddress(client, destination));
            return;
        }
        var packet =
                new Packet(source, flow.clientPort(), destination, flow.port(), flow.protocol());
        course.journal()
                .tell(
                        Place.at(client),
                        packet,
                        () ->
                                Ruling.pass(
                                        id(client),
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
        onward.from(client, packet, Sender.machine(party(client, packet)), course);
    }

    private Party party(Holder client, Packet packet) {
        return client instanceof Eni eni
                ? onward.party(eni).at(packet.source())
                : Party.stranger(packet.source());
    }

    /// IPv4 and IPv6 are two worlds (NET-19).
    private static Decision withoutAddress(Holder client, Ip destination) {
        return Ruling.stop(
                Verdict.NO_ROUTE,
                id(client),
                HopKind.CLIENT,
                FAMILIES,
                "%s has no %s address, so it cannot dial %s.",
                client.name(),
                destination.family() == IpFamily.IPV6 ? "IPv6" : "IPv4",
                destination);
    }

    private static ResourceId id(Holder client) {
        return client instanceof Eni eni ? eni.owner().id() : client.where();
    }

    private static void delivered(Holder client, Packet reply, Journal journal) {
        journal.tell(
                Place.at(client),
                reply,
                () ->
                        Ruling.pass(
                                id(client),
                                HopKind.CLIENT,
                                SOURCE_PORT,
                                "%s has the reply on port %d.",
                                client.name(),
                                reply.destinationPort()));
    }
}
