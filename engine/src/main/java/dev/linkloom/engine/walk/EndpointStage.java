package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.Bindings;
import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.leg.Latency;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;

import java.util.Locale;

/// Through an interface endpoint and the PrivateLink fabric to the node behind it (SVC-12, NLB-20,
/// SRC-39).
public final class EndpointStage {

    private static final RuleId AVAILABLE_ONLY = RuleId.of("SVC-12");
    private static final RuleId ONE_SERVICE = RuleId.of("EP-32");
    private static final RuleId SAME_ZONE = RuleId.of("NLB-20");
    private static final RuleId KEPT = RuleId.of("SRC-39");
    private static final RuleId ANY_ZONE = RuleId.of("SVC-30");
    private static final RuleId REPLY = RuleId.of("SRC-40");

    private final Topology topology;
    private final Bindings bindings;
    private final BalancerStage balancerStage;
    private final Refusals refusals;

    public EndpointStage(
            Topology topology, Bindings bindings, BalancerStage balancerStage, Refusals refusals) {
        this.topology = topology;
        this.bindings = bindings;
        this.balancerStage = balancerStage;
        this.refusals = refusals;
    }

    void pass(InterfaceEndpoint endpoint, Eni eni, Packet packet, Course course, Onward onward) {
        Journal journal = course.journal();
        Place here = Place.at(eni);
        Decision refused = refusals.of(endpoint.id());
        if (refused != null) {
            journal.note(here, packet, refused);
        }
        journal.note(here, packet, gate(endpoint));
        EndpointService service = topology.design().find(endpoint.service(), EndpointService.class);
        if (service == null) {
            journal.note(
                    here,
                    packet,
                    Ruling.missing(
                            endpoint.id(),
                            HopKind.ENDPOINT,
                            ONE_SERVICE,
                            "%s is connected to no service; connect it to one."
                                    .formatted(endpoint.name())));
            return;
        }
        Bindings.Bound bound = bindings.of(eni);
        Place between = new Place(service.id(), eni.zoneId());
        if (bound == null) {
            journal.note(between, packet, unbound(service, eni));
            return;
        }
        course.passes("endpoint " + endpoint.name());
        journal.note(between, packet, fabric(service, eni, bound), Latency.FABRIC);
        course.onReply(
                () -> journal.note(between, packet.reversed(), back(service, eni), Latency.FABRIC));
        balancerStage.throughEndpoint(
                endpoint, bound.balancer(), bound.node(), packet, course, onward);
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
                    "Across Regions AWS picks the node: assumed, %s in %s.",
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

    private static Decision back(EndpointService service, Eni eni) {
        return Ruling.pass(
                service.id(),
                HopKind.FABRIC,
                REPLY,
                "The fabric carries the reply back to the endpoint's interface %s.",
                eni.ip());
    }
}
