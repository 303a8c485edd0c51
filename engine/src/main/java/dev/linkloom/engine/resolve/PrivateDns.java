package dev.linkloom.engine.resolve;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.VpcEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
        NOT_OFFERED("DNS-41", "assumed: the AWS service of %s offers no private DNS (U-16)."),
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

        /// The reason in words.
        Sentence sentence(String endpoint) {
            return Sentence.of(sentence, endpoint);
        }
    }

    private final Topology topology;
    private final Design design;
    private final Endpoints endpoints;
    private final Map<ResourceId, List<PrivateHostedZone>> hosted = new HashMap<>();
    private final Map<ResourceId, NamedEndpoint> named = new ConcurrentHashMap<>();

    PrivateDns(Topology topology, Endpoints endpoints) {
        this.topology = topology;
        this.endpoints = endpoints;
        design = topology.design();
        for (PrivateHostedZone each : design.all(PrivateHostedZone.class)) {
            each.vpcs()
                    .forEach(vpc -> hosted.computeIfAbsent(vpc, _ -> new ArrayList<>()).add(each));
        }
    }

    /// The endpoints of a VPC that have names, in the order of their ids.
    List<NamedEndpoint> endpoints(ResourceId vpc) {
        var all = new ArrayList<NamedEndpoint>();
        for (Endpoints.Entry each : endpoints.in(vpc)) {
            NamedEndpoint found = named(each);
            if (found != null) {
                all.add(found);
            }
        }
        return all;
    }

    @Nullable NamedEndpoint named(Endpoints.Entry entry) {
        VpcEndpoint endpoint = design.find(entry.id(), VpcEndpoint.class);
        return endpoint == null ? null : named(endpoint);
    }

    /// The endpoint with its names; null while it leads nowhere.
    @Nullable NamedEndpoint named(VpcEndpoint endpoint) {
        return named.computeIfAbsent(
                endpoint.id(),
                _ ->
                        endpoint instanceof InterfaceEndpoint it
                                ? NamedEndpoint.of(design, it)
                                : endpoint instanceof ResourceEndpoint it
                                        ? NamedEndpoint.of(design, it)
                                        : null);
    }

    /// The private hosted zones linked to a VPC, in the order of their ids.
    List<PrivateHostedZone> hosted(ResourceId vpc) {
        return hosted.getOrDefault(vpc, List.of());
    }

    /// The private name the endpoint's service offers, in lower case; null when it offers none.
    public @Nullable String name(InterfaceEndpoint endpoint) {
        NamedEndpoint found = named(endpoint);
        return found == null ? null : found.names().privateName();
    }

    /// What keeps the endpoint's private name from working; empty when it works.
    public Set<Obstacle> obstacles(InterfaceEndpoint endpoint) {
        return obstacles(
                endpoint,
                endpoint.vpc(),
                endpoint.privateDns(),
                endpoint.state(),
                named(endpoint),
                endpoint.service());
    }

    Set<Obstacle> obstacles(NamedEndpoint it) {
        return it.endpoint() instanceof InterfaceEndpoint endpoint
                ? obstacles(endpoint)
                : obstacles(it.endpoint(), it.vpc(), it.privateDns(), it.state(), it, null);
    }

    private Set<Obstacle> obstacles(
            VpcEndpoint endpoint,
            @Nullable ResourceId vpc,
            boolean on,
            State state,
            @Nullable NamedEndpoint names,
            @Nullable ResourceId service) {
        Set<Obstacle> all = EnumSet.noneOf(Obstacle.class);
        Network network = topology.network(vpc);
        if (!on) {
            all.add(Obstacle.OFF);
        }
        if (network != null && !hasAttributes(network)) {
            all.add(Obstacle.ATTRIBUTES_OFF);
        }
        if (names == null || names.names().privateNames().isEmpty()) {
            boolean aws = design.find(service) instanceof AwsService;
            all.add(aws ? Obstacle.NOT_OFFERED : Obstacle.NO_NAME);
        } else if (unverified(service, state)) {
            all.add(Obstacle.NOT_VERIFIED);
        }
        if (state == State.PENDING_ACCEPTANCE) {
            all.add(Obstacle.NOT_ACCEPTED);
        } else if (state != State.AVAILABLE) {
            all.add(Obstacle.NOT_AVAILABLE);
        }
        if (on && names != null && owner(endpoint.id(), vpc, names) != null) {
            all.add(Obstacle.NAME_TAKEN);
        }
        return all;
    }

    /// A proof that failed later does not take the name from endpoints that have it (DNS-18).
    private boolean unverified(@Nullable ResourceId id, State state) {
        EndpointService service = design.find(id, EndpointService.class);
        if (service == null) {
            return false;
        }
        return switch (service.domainVerification()) {
            case VERIFIED -> false;
            case PENDING_VERIFICATION -> true;
            case FAILED -> state != State.AVAILABLE;
        };
    }

    /// Whether the endpoint keeps a private name whose proof has failed since (DNS-18).
    public boolean outlivesItsProof(InterfaceEndpoint endpoint) {
        EndpointService service = design.find(endpoint.service(), EndpointService.class);
        return service != null
                && service.domainVerification() == DomainVerification.FAILED
                && obstacles(endpoint).isEmpty();
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
    /// nobody (DNS-31, DNS-32).
    public @Nullable Resource owner(InterfaceEndpoint endpoint) {
        NamedEndpoint names = named(endpoint);
        return names == null ? null : owner(endpoint.id(), endpoint.vpc(), names);
    }

    private @Nullable Resource owner(ResourceId id, @Nullable ResourceId vpc, NamedEndpoint names) {
        if (vpc == null || names.names().privateNames().isEmpty()) {
            return null;
        }
        for (PrivateHostedZone zone : hosted(vpc)) {
            if (names.makes(zone.domain())) {
                return zone;
            }
        }
        for (NamedEndpoint other : endpoints(vpc)) {
            if (other.id().equals(id)) {
                return null;
            }
            if (other.privateDns() && shares(names, other)) {
                return other.endpoint();
            }
        }
        return null;
    }

    private static boolean shares(NamedEndpoint one, NamedEndpoint another) {
        for (String each : another.names().privateNames()) {
            if (one.makes(domain(each))) {
                return true;
            }
        }
        return false;
    }
}
