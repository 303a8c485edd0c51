package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.Question;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// Route 53 Resolver, seen from inside each VPC (DNS-21..25), and public DNS for everyone else
/// (DNS-07).
public final class Resolver {

    private static final RuleId ADDRESS = RuleId.of("DNS-21");
    private static final RuleId SUPPORT = RuleId.of("DNS-24");

    private final Topology topology;
    private final Zones zones;
    private final PublicDns publicDns;

    public Resolver(Topology topology, PrivateDns privateDns, ZoneHealth health) {
        this.topology = topology;
        zones = new Zones(topology, privateDns);
        publicDns = new PublicDns(topology, new AwsNames(topology), health);
    }

    public Resolution resolve(Question question) {
        return lookup(question).resolution();
    }

    /// The resolution and what decided it.
    public Lookup lookup(Question question) {
        String name = plain(question.name());
        Resource asker = topology.design().find(question.from());
        Network network = network(asker);
        Ip address = network == null ? null : address(network);
        var walk = new NameWalk(zones, publicDns, network, question.type());
        Answer answer;
        if (asker == null) {
            answer =
                    silent(
                            ADDRESS,
                            null,
                            "The design holds no %s, so nobody asks.".formatted(question.from()));
        } else if (network == null && needsNetwork(asker)) {
            answer =
                    silent(
                            ADDRESS,
                            asker.id(),
                            "%s lies in no VPC, so it has no resolver.".formatted(asker.name()));
        } else if (network != null && !network.vpc().dnsSupport()) {
            answer =
                    silent(
                            SUPPORT,
                            network.id(),
                            "DNS support of %s is off, so its resolver does not answer."
                                    .formatted(network.name()));
        } else {
            answer = walk.from(name, address);
        }
        if (answer.endpoint() == null) {
            answer = zones.meant(answer, network, name);
        }
        return lookup(question, name, address, walk, answer);
    }

    private static Lookup lookup(
            Question question, String name, @Nullable Ip address, NameWalk walk, Answer answer) {
        boolean silent = answer.status() == Resolution.Status.TIMEOUT;
        List<Ip> addresses = answer.addresses();
        var resolution =
                new Resolution(
                        name,
                        silent ? null : address,
                        answer.status(),
                        answer.ttlSeconds(),
                        addresses,
                        addresses.isEmpty() ? null : addresses.getFirst(),
                        silent ? walk.timeout(name, answer) : walk.steps());
        ResourceId at = answer.at() == null ? question.from() : answer.at();
        return new Lookup(
                resolution,
                answer.rule(),
                at,
                answer.explanation(),
                answer.interfaces(),
                answer.endpoint());
    }

    /// The resolver of a VPC: the base of its primary block plus two (DNS-21); null without an IPv4
    /// block.
    public static @Nullable Ip address(Network network) {
        return network.vpc().cidrs().stream()
                .filter(each -> each.family() == IpFamily.IPV4)
                .findFirst()
                .map(each -> each.base().plus(2))
                .orElse(null);
    }

    private @Nullable Network network(@Nullable Resource asker) {
        ResourceId subnet =
                asker instanceof Instance instance
                        ? instance.subnet()
                        : asker instanceof NetworkInterface standing ? standing.subnet() : null;
        Segment segment = topology.segment(subnet);
        if (segment != null) {
            return segment.network();
        }
        List<Eni> enis = asker == null ? List.of() : topology.enis(asker.id());
        return enis.isEmpty() ? null : enis.getFirst().network();
    }

    private static boolean needsNetwork(Resource asker) {
        return asker instanceof Instance || asker instanceof NetworkInterface;
    }

    private static Answer silent(RuleId rule, @Nullable ResourceId at, String explanation) {
        return Answer.none(Resolution.Status.TIMEOUT, rule, at, explanation);
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
