package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.EndpointNames;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether the private DNS name of an endpoint works in its VPC, and what keeps it from working
/// (DNS-12, DNS-13).
///
/// Both the checks and the resolver ask here.
public final class PrivateDns {

    /// What keeps a private name from working, the most telling first.
    public enum Obstacle {
        OFF("DNS-13", "private DNS of %s is off."),
        ATTRIBUTES_OFF("DNS-12", "the VPC of %s needs both DNS support and DNS hostnames on."),
        NAME_TAKEN("DNS-31", "its VPC has the name already, by a zone or an endpoint before %s."),
        NO_NAME("DNS-15", "the service of %s has no private DNS name."),
        NOT_VERIFIED("DNS-18", "the provider has not verified the name that %s uses."),
        NOT_ACCEPTED("DNS-19", "the provider has not accepted %s yet."),
        NOT_AVAILABLE("SVC-12", "%s is not available.");

        private final String rule;
        private final String sentence;

        Obstacle(String rule, String sentence) {
            this.rule = rule;
            this.sentence = sentence;
        }

        /// The rule behind it.
        public RuleId rule() {
            return RuleId.of(rule);
        }

        String sentence(String endpoint) {
            return sentence.formatted(endpoint);
        }
    }

    private final Topology topology;
    private final Design design;
    private final Map<ResourceId, List<InterfaceEndpoint>> endpoints = new HashMap<>();
    private final Map<ResourceId, List<PrivateHostedZone>> hosted = new HashMap<>();

    public PrivateDns(Topology topology) {
        this.topology = topology;
        design = topology.design();
        for (InterfaceEndpoint each : design.all(InterfaceEndpoint.class)) {
            if (each.vpc() != null) {
                endpoints.computeIfAbsent(each.vpc(), _ -> new ArrayList<>()).add(each);
            }
        }
        for (PrivateHostedZone each : design.all(PrivateHostedZone.class)) {
            each.vpcs()
                    .forEach(vpc -> hosted.computeIfAbsent(vpc, _ -> new ArrayList<>()).add(each));
        }
    }

    /// The endpoints of a VPC, in the order of their ids.
    List<InterfaceEndpoint> endpoints(ResourceId vpc) {
        return endpoints.getOrDefault(vpc, List.of());
    }

    /// The private hosted zones linked to a VPC, in the order of their ids.
    List<PrivateHostedZone> hosted(ResourceId vpc) {
        return hosted.getOrDefault(vpc, List.of());
    }

    /// The private name the endpoint's service offers, in lower case; null when it offers none.
    public @Nullable String name(InterfaceEndpoint endpoint) {
        EndpointNames names = EndpointNames.of(design, endpoint);
        return names == null ? null : names.privateName();
    }

    /// What keeps the endpoint's private name from working; empty when it works.
    public Set<Obstacle> obstacles(InterfaceEndpoint endpoint) {
        Set<Obstacle> all = EnumSet.noneOf(Obstacle.class);
        EndpointService service = design.find(endpoint.service(), EndpointService.class);
        Network network = topology.network(endpoint.vpc());
        if (!endpoint.privateDns()) {
            all.add(Obstacle.OFF);
        }
        if (network != null && !hasAttributes(network)) {
            all.add(Obstacle.ATTRIBUTES_OFF);
        }
        if (service == null || service.privateDnsName() == null) {
            all.add(Obstacle.NO_NAME);
        } else if (service.domainVerification() != DomainVerification.VERIFIED) {
            all.add(Obstacle.NOT_VERIFIED);
        }
        if (endpoint.state() == State.PENDING_ACCEPTANCE) {
            all.add(Obstacle.NOT_ACCEPTED);
        } else if (endpoint.state() != State.AVAILABLE) {
            all.add(Obstacle.NOT_AVAILABLE);
        }
        if (endpoint.privateDns() && owner(endpoint) != null) {
            all.add(Obstacle.NAME_TAKEN);
        }
        return all;
    }

    /// Whether zones of one's own work in the VPC (DNS-12, DNS-27).
    static boolean hasAttributes(Network network) {
        return network.vpc().dnsSupport() && network.vpc().dnsHostnames();
    }

    /// The zone the name makes: `example.com` for `*.example.com`.
    public static String domain(String privateName) {
        return privateName.startsWith("*.") ? privateName.substring(2) : privateName;
    }

    /// Who has the endpoint's name in its VPC already: a zone, or an endpoint before it; null when
    /// nobody.
    public @Nullable Resource owner(InterfaceEndpoint endpoint) {
        String name = name(endpoint);
        if (name == null || endpoint.vpc() == null) {
            return null;
        }
        for (PrivateHostedZone zone : hosted(endpoint.vpc())) {
            if (zone.domain().equals(domain(name))) {
                return zone;
            }
        }
        for (InterfaceEndpoint other : endpoints(endpoint.vpc())) {
            if (other.id().equals(endpoint.id())) {
                return null;
            }
            if (other.privateDns() && name.equals(name(other))) {
                return other;
            }
        }
        return null;
    }
}
