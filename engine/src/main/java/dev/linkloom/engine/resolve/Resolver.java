package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.Question;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.dns.Resolution.Status;
import dev.linkloom.engine.filter.NetworkAcls;
import dev.linkloom.engine.filter.SecurityGroups;
import dev.linkloom.engine.route.Routes;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.DnsRecord;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Names as their askers see them: inside a VPC, in a network outside AWS, or on the internet
/// (DNS-20, DNS-21, DNS-38).
public final class Resolver {

    private static final RuleId ASKED = RuleId.of("DNS-21");

    private final Known known = new Known();
    private final Askers askers;
    private final Offers offers;
    private final Resolvers resolvers;

    public Resolver(
            Topology topology,
            Directory directory,
            SecurityGroups groups,
            NetworkAcls acls,
            Routes routes,
            ZoneHealth health) {
        askers = new Askers(topology);
        offers = directory.offers();
        resolvers = new Resolvers(topology, directory, groups, acls, routes, health);
    }

    public Resolution resolve(Question question) {
        return lookup(question, true).resolution();
    }

    /// The resolution and what decided it.
    ///
    /// @param explains whether the steps are written down
    public Lookup lookup(Question question, boolean explains) {
        return switch (askers.find(question.from())) {
            case Askers.Place.Somewhere(Standpoint at) -> from(at, question, explains);
            case Askers.Place.Nowhere(ResourceId from, Sentence why) -> {
                String name = canonical(question);
                NameWalk walk = walk(question, null, explains);
                Answer answer = walk.silence("resolver", from, name, ASKED, why);
                yield lookup(question, name, null, walk, answer);
            }
        };
    }

    private Lookup from(Standpoint at, Question question, boolean explains) {
        String name = canonical(question);
        String zoneId = askers.zoneId(question.from());
        if (!(at instanceof Standpoint.InVpc inside) || question.turn() != 0) {
            return ask(at, question, name, zoneId, explains);
        }
        var key = new Known.Key(inside.network().id(), zoneId, name, question.type(), explains);
        Lookup before = known.find(key);
        if (before != null) {
            return before;
        }
        Lookup now = ask(at, question, name, zoneId, explains);
        if (!now.at().equals(question.from())) {
            known.keep(key, now);
        }
        return now;
    }

    private Lookup ask(
            Standpoint at,
            Question question,
            String name,
            @Nullable String zoneId,
            boolean explains) {
        NameWalk walk = walk(question, zoneId, explains);
        return lookup(question, name, at, walk, answer(walk, at, name));
    }

    private NameWalk walk(Question question, @Nullable String zoneId, boolean explains) {
        return new NameWalk(resolvers, question.type(), zoneId, question.turn(), explains);
    }

    private static String canonical(Question question) {
        return DnsRecord.canonical(question.name().strip());
    }

    private Answer answer(NameWalk walk, Standpoint at, String name) {
        Answer answer = resolvers.enter(walk, at, name);
        return answer.endpoint() == null && at instanceof Standpoint.InVpc it
                ? offers.meant(answer, it.network(), name)
                : answer;
    }

    private Lookup lookup(
            Question question, String name, @Nullable Standpoint at, NameWalk walk, Answer answer) {
        boolean silent = at instanceof Standpoint.InVpc it && !it.network().vpc().dnsSupport();
        List<Ip> addresses = answer.addresses();
        var resolution =
                new Resolution(
                        name,
                        at == null || silent ? null : at.address(),
                        answer.status(),
                        addresses.isEmpty() ? 0 : answer.ttlSeconds(),
                        addresses,
                        addresses.isEmpty() ? null : addresses.getFirst(),
                        walk.steps());
        return new Lookup(
                resolution,
                answer.rule(),
                answer.at() == null ? question.from() : answer.at(),
                answer.explanation(),
                answer.interfaces(),
                answer.endpoint(),
                bypassed(at, name, answer));
    }

    private @Nullable String bypassed(@Nullable Standpoint at, String name, Answer answer) {
        if (answer.status() != Status.RESOLVES_PUBLIC || !(at instanceof Standpoint.InVpc it)) {
            return null;
        }
        NamedEndpoint here = offers.here(it.network(), name);
        return here == null ? null : here.name();
    }

    /// The resolver of a VPC: the base of its primary block plus two (DNS-21); null without an IPv4
    /// block.
    public static @Nullable Ip address(Network network) {
        for (Cidr each : network.vpc().cidrs()) {
            if (each.family() == IpFamily.IPV4) {
                return each.base().plus(2);
            }
        }
        return null;
    }
}
