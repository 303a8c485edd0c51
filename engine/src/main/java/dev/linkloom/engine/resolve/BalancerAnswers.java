package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.Resolution.Status;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.ClientRoutingPolicy;

import java.util.List;
import java.util.Objects;

/// What the names of load balancers answer: only direct clients ask for them (DNS-39, DNS-40).
final class BalancerAnswers {

    private static final RuleId NAMES = RuleId.of("DNS-39");
    private static final RuleId ROUTING = RuleId.of("DNS-40");

    private static final int TTL = 60;

    /// 17 of 20 questions are the 85 % of DNS-40.
    private static final int PARTIAL = 17;

    private static final int OF = 20;

    private final ZoneHealth health;

    BalancerAnswers(ZoneHealth health) {
        this.health = health;
    }

    Answer find(NameWalk walk, Standpoint at, String name, AwsNames.Published.OfBalancer it) {
        NetworkLoadBalancer balancer = it.balancer();
        if (balancer.scheme() == NetworkLoadBalancer.Scheme.INTERNET_FACING) {
            return facingTheInternet(walk, name, it);
        }
        List<Eni> usable = usable(it);
        List<Eni> near = near(walk, at, it, usable);
        return near.isEmpty()
                ? published(
                        walk,
                        name,
                        balancer,
                        usable,
                        NAMES,
                        Sentence.of(
                                "The name of %s answers with its nodes in healthy zones.",
                                balancer.name()))
                : published(
                        walk,
                        name,
                        balancer,
                        near,
                        ROUTING,
                        Sentence.of(
                                "The client routing policy of %s answers %s of its questions with"
                                        + " the client's own zone.",
                                balancer.name(), partial(balancer) ? "85 in 100" : "all"));
    }

    /// Its nodes' public addresses as far as the design says them (NLB-34); those of IPv6 are
    /// public as they are.
    private Answer facingTheInternet(NameWalk walk, String name, AwsNames.Published.OfBalancer it) {
        NetworkLoadBalancer balancer = it.balancer();
        List<Ip> addresses =
                usable(it).stream()
                        .map(node -> node.publicIp(family(walk)))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (addresses.isEmpty()) {
            Sentence why =
                    Sentence.of(
                            "%s faces the internet, so its name answers with public addresses; the"
                                    + " design does not say its nodes' %s ones.",
                            balancer.name(), family(walk));
            walk.step(PublicDns.LABEL, balancer.id(), name, "public addresses", NAMES, why);
            return Answer.none(Status.RESOLVES_PUBLIC, NAMES, balancer.id(), why);
        }
        Sentence why =
                Sentence.of(
                        "%s faces the internet, so its name answers with the public addresses of"
                                + " its nodes in healthy zones.",
                        balancer.name());
        List<Ip> rotated = EndpointAnswers.rotated(addresses, walk.turn());
        walk.step(PublicDns.LABEL, balancer.id(), name, rotated, NAMES, why);
        return Answer.of(rotated, TTL, NAMES, balancer.id(), why).with(Status.RESOLVES_PUBLIC);
    }

    private static IpFamily family(NameWalk walk) {
        return walk.type() == DnsRecord.Type.AAAA ? IpFamily.IPV6 : IpFamily.IPV4;
    }

    private List<Eni> usable(AwsNames.Published.OfBalancer it) {
        List<Eni> healthy =
                it.nodes().stream()
                        .filter(node ->
                                it.zoneId() != null || health.healthy(it.balancer(), node.zoneId()))
                        .toList();
        return healthy.isEmpty() ? it.nodes() : healthy;
    }

    /// The nodes in the client's own zone where the policy wants them; none where it does not, or
    /// where the client asks no Route 53 Resolver.
    private static List<Eni> near(
            NameWalk walk, Standpoint at, AwsNames.Published.OfBalancer it, List<Eni> usable) {
        String zone = walk.zoneId();
        if (zone == null || it.zoneId() != null || !(at instanceof Standpoint.InVpc)) {
            return List.of();
        }
        boolean wanted =
                switch (it.balancer().clientRoutingPolicy()) {
                    case ANY_AVAILABILITY_ZONE -> false;
                    case AVAILABILITY_ZONE_AFFINITY -> true;
                    case PARTIAL_AVAILABILITY_ZONE_AFFINITY -> walk.turn() % OF < PARTIAL;
                };
        return wanted
                ? usable.stream().filter(node -> node.zoneId().equals(zone)).toList()
                : List.of();
    }

    private static boolean partial(NetworkLoadBalancer balancer) {
        return balancer.clientRoutingPolicy()
                == ClientRoutingPolicy.PARTIAL_AVAILABILITY_ZONE_AFFINITY;
    }

    private static Answer published(
            NameWalk walk,
            String name,
            NetworkLoadBalancer balancer,
            List<Eni> nodes,
            RuleId rule,
            Sentence why) {
        List<Ip> addresses =
                nodes.stream()
                        .map(node -> node.address(family(walk)))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (addresses.isEmpty()) {
            return walk.nothing(
                    Status.NODATA,
                    PublicDns.LABEL,
                    balancer.id(),
                    name,
                    rule,
                    Sentence.of("%s has no %s record.", name, walk.type()));
        }
        List<Ip> rotated = EndpointAnswers.rotated(addresses, walk.turn());
        walk.step(PublicDns.LABEL, balancer.id(), name, rotated, rule, why);
        return Answer.of(rotated, TTL, rule, balancer.id(), why);
    }
}
