package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.Bindings;
import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// What is said of every flow through one interface of an endpoint: the same for all of them.
///
/// @param refused what AWS would have objected to; null when it would have made the endpoint
/// @param aws AWS's own service behind it; null for others
/// @param open whether none of it stops a flow
/// @param bound the node behind it; null where there is none
/// @param between where packets are on the way through the fabric
/// @param back what is said of replies
record Door(
        @Nullable Decision refused,
        boolean open,
        Decision gate,
        @Nullable AwsService aws,
        Bindings.@Nullable Bound bound,
        Place between,
        Decision fabric,
        Decision back) {

    /// Whether nothing that is said here stops a flow; found out once, so that a verdict need not
    /// ask.
    private static boolean open(Decision gate, Bindings.@Nullable Bound bound) {
        return bound != null && gate.passes();
    }

    private static final RuleId AVAILABLE_ONLY = RuleId.of("SVC-12");
    private static final RuleId ONE_SERVICE = RuleId.of("EP-32");
    private static final RuleId SAME_ZONE = RuleId.of("NLB-20");
    private static final RuleId KEPT = RuleId.of("SRC-39");
    private static final RuleId ANY_ZONE = RuleId.of("SVC-30");
    private static final RuleId REPLY = RuleId.of("SRC-40");

    static Door of(
            InterfaceEndpoint endpoint,
            Eni eni,
            @Nullable Resource behind,
            Bindings.@Nullable Bound bound,
            @Nullable Decision refused) {
        EndpointService service = behind instanceof EndpointService it ? it : null;
        Decision gate = gate(endpoint);
        return new Door(
                refused,
                open(gate, bound),
                gate,
                behind instanceof AwsService it ? it : null,
                bound,
                service == null ? Place.at(eni) : Place.of(service.id(), eni.zoneId()),
                service == null
                        ? unconnected(endpoint)
                        : bound == null ? unbound(service, eni) : fabric(service, eni, bound),
                back(service == null ? endpoint.id() : service.id(), eni));
    }

    private static Decision unconnected(InterfaceEndpoint endpoint) {
        return Ruling.missing(
                endpoint.id(),
                HopKind.ENDPOINT,
                ONE_SERVICE,
                "%s is connected to no service; connect it to one.".formatted(endpoint.name()));
    }

    private static Decision gate(InterfaceEndpoint endpoint) {
        if (endpoint.state() == InterfaceEndpoint.State.AVAILABLE) {
            return Ruling.pass(
                    endpoint.id(),
                    HopKind.ENDPOINT,
                    AVAILABLE_ONLY,
                    "%s is available and takes the packet.",
                    endpoint.name());
        }
        return Ruling.stop(
                        Verdict.EP_NOT_AVAILABLE,
                        endpoint.id(),
                        HopKind.ENDPOINT,
                        AVAILABLE_ONLY,
                        "%s is %s; only an available endpoint carries traffic.",
                        endpoint.name(),
                        endpoint.state().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .coded("BAD_STATE");
    }

    private static Decision unbound(EndpointService service, Eni eni) {
        if (service.loadBalancers().isEmpty()) {
            return Ruling.missing(
                    service.id(),
                    HopKind.FABRIC,
                    SAME_ZONE,
                    "%s has no load balancer; connect it to one.".formatted(service.name()));
        }
        return Ruling.stop(
                        Verdict.NO_TARGET,
                        service.id(),
                        HopKind.FABRIC,
                        SAME_ZONE,
                        "No load balancer of %s has a node with an address in %s, the zone of the"
                                + " endpoint's interface.",
                        service.name(),
                        eni.zoneId())
                .coded("VPCE_SERVICE_NOT_INSTALLED_IN_AZ");
    }

    private static Decision fabric(EndpointService service, Eni eni, Bindings.Bound bound) {
        if (bound.remote()) {
            return Ruling.pass(
                    service.id(),
                    HopKind.FABRIC,
                    ANY_ZONE,
                    "Across Regions AWS picks the node, in a healthy zone if it can: assumed, %s in"
                            + " %s.",
                    bound.balancer().name(),
                    bound.node().zoneId());
        }
        if (bound.choices() > 1) {
            return Ruling.pass(
                    service.id(),
                    HopKind.FABRIC,
                    KEPT,
                    "The interface keeps to one of the %d nodes in %s: assumed, that of %s (U-15).",
                    bound.choices(),
                    eni.zoneId(),
                    bound.balancer().name());
        }
        return Ruling.pass(
                service.id(),
                HopKind.FABRIC,
                SAME_ZONE,
                "The fabric carries the packet to the node of %s in the interface's own zone, %s.",
                bound.balancer().name(),
                eni.zoneId());
    }

    private static Decision back(ResourceId at, Eni eni) {
        return Ruling.pass(
                at,
                HopKind.FABRIC,
                REPLY,
                "The fabric carries the reply back to the endpoint's interface %s.",
                eni.ipv6() == null ? eni.ip() : eni.ip() + " (" + eni.ipv6() + ")");
    }
}
