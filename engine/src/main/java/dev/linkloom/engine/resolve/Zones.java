package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.EndpointNames;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.PrivateHostedZone;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// The zones that only VPCs see: private hosted zones (DNS-25) and those AWS makes for endpoints
/// (DNS-13).
final class Zones {

    /// The zone that answers for a name.
    sealed interface Match {
        record Hosted(PrivateHostedZone zone) implements Match {}

        /// An endpoint's zone for its service's private name, which may be a wildcard.
        record Hidden(InterfaceEndpoint endpoint, String offered) implements Match {}

        record None() implements Match {}
    }

    private final Topology topology;
    private final PrivateDns privateDns;

    Zones(Topology topology, PrivateDns privateDns) {
        this.topology = topology;
        this.privateDns = privateDns;
    }

    /// The zone with the longest matching suffix (DNS-25); a hosted one goes first among equals.
    Match longest(@Nullable Network network, String name) {
        Match best = new Match.None();
        int length = -1;
        if (network == null || !PrivateDns.hasAttributes(network)) {
            return best;
        }
        for (PrivateHostedZone zone : privateDns.hosted(network.id())) {
            if (zone.domain().length() > length && under(zone.domain(), name)) {
                best = new Match.Hosted(zone);
                length = zone.domain().length();
            }
        }
        for (InterfaceEndpoint endpoint : privateDns.endpoints(network.id())) {
            String offered = working(endpoint);
            String domain = offered == null ? "" : PrivateDns.domain(offered);
            if (offered != null && domain.length() > length && under(domain, name)) {
                best = new Match.Hidden(endpoint, offered);
                length = domain.length();
            }
        }
        return best;
    }

    private @Nullable String working(InterfaceEndpoint endpoint) {
        return privateDns.obstacles(endpoint).isEmpty() ? privateDns.name(endpoint) : null;
    }

    String regionalName(InterfaceEndpoint endpoint) {
        EndpointNames names = EndpointNames.of(topology.design(), endpoint);
        return names == null ? "" : names.regional();
    }

    private static boolean under(String domain, String name) {
        return name.equals(domain) || name.endsWith("." + domain);
    }

    /// Whether an offered private name is the one asked for.
    static boolean covers(String offered, String name) {
        return offered.startsWith("*.")
                ? name.endsWith(offered.substring(1))
                : name.equals(offered);
    }

    /// Remembers which endpoint a name was meant for where it does not lead there: one in this VPC,
    /// or in a peered one.
    Answer meant(Answer answer, @Nullable Network network, String name) {
        if (network == null || !answer.addresses().isEmpty()) {
            return answer;
        }
        InterfaceEndpoint here = offering(network, name);
        if (here != null) {
            return because(answer, here).meant(here.id(), topology.enis(here.id()));
        }
        for (Network each : topology.networks()) {
            InterfaceEndpoint there =
                    topology.peering(network, each) == null ? null : offering(each, name);
            if (there != null) {
                return answer.meant(there.id(), topology.enis(there.id()));
            }
        }
        return answer;
    }

    private @Nullable InterfaceEndpoint offering(Network network, String name) {
        for (InterfaceEndpoint each : privateDns.endpoints(network.id())) {
            String offered = privateDns.name(each);
            if (offered != null && covers(offered, name)) {
                return each;
            }
        }
        return null;
    }

    private Answer because(Answer answer, InterfaceEndpoint endpoint) {
        Set<PrivateDns.Obstacle> obstacles = privateDns.obstacles(endpoint);
        if (obstacles.isEmpty() || answer.rule().equals(RuleId.of("DNS-24"))) {
            return answer;
        }
        PrivateDns.Obstacle first = obstacles.iterator().next();
        ResourceId at =
                first == PrivateDns.Obstacle.ATTRIBUTES_OFF && endpoint.vpc() != null
                        ? endpoint.vpc()
                        : endpoint.id();
        return Answer.none(
                answer.status(),
                first.rule(),
                at,
                "%s does not resolve: %s"
                        .formatted(name(endpoint), first.sentence(endpoint.name())));
    }

    private String name(InterfaceEndpoint endpoint) {
        String name = privateDns.name(endpoint);
        return name == null ? endpoint.name() : name;
    }
}
