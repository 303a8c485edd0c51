package dev.linkloom.engine.resolve;

import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.ResolverRule;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What only the resolver of a VPC knows, by domain: forwarding rules (DNS-26), private hosted
/// zones (DNS-25) and the zones AWS makes for endpoints (DNS-13).
final class Zones {

    /// What decides about the names of a domain.
    sealed interface Match {

        record Forwarded(ResolverRule rule) implements Match {}

        record Hosted(PrivateHostedZone zone) implements Match {}

        /// The zone of an endpoint's private names.
        record Hidden(NamedEndpoint endpoint) implements Match {}
    }

    private final PrivateDns privateDns;
    private final Map<ResourceId, List<ResolverRule>> rules = new HashMap<>();
    private final Map<ResourceId, Map<String, Match>> known = new ConcurrentHashMap<>();

    Zones(Topology topology, PrivateDns privateDns) {
        this.privateDns = privateDns;
        for (ResolverRule each : topology.design().all(ResolverRule.class)) {
            each.vpcs()
                    .forEach(vpc -> rules.computeIfAbsent(vpc, _ -> new ArrayList<>()).add(each));
        }
    }

    /// What decides about exactly this domain in a VPC; null when nothing does.
    @Nullable Match find(Network network, String domain) {
        return known.computeIfAbsent(network.id(), _ -> all(network)).get(domain);
    }

    /// The domain above: `b.c` for `a.b.c`, and at last the empty one, that of all names.
    static String parent(String domain) {
        int dot = domain.indexOf('.');
        return dot < 0 ? "" : domain.substring(dot + 1);
    }

    /// Among equals a rule goes before a hosted zone (DNS-26), and that before an endpoint's.
    private Map<String, Match> all(Network network) {
        Map<String, Match> all = new HashMap<>();
        for (ResolverRule each : rules.getOrDefault(network.id(), List.of())) {
            all.putIfAbsent(each.domain(), new Match.Forwarded(each));
        }
        if (PrivateDns.hasAttributes(network)) {
            for (PrivateHostedZone each : privateDns.hosted(network.id())) {
                all.putIfAbsent(each.domain(), new Match.Hosted(each));
            }
            for (NamedEndpoint each : privateDns.endpoints(network.id())) {
                if (privateDns.obstacles(each).isEmpty()) {
                    each.names()
                            .privateNames()
                            .forEach(name ->
                                    all.putIfAbsent(
                                            PrivateDns.domain(name), new Match.Hidden(each)));
                }
            }
        }
        return all;
    }
}
