package dev.linkloom.engine.leg;

import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.filter.NetworkAcls;
import dev.linkloom.engine.filter.Way;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Gap;
import dev.linkloom.engine.topology.Station;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// Through a Gateway Load Balancer endpoint to an appliance and back: the packet stays what it is
/// (GWLB-12), and goes on from the endpoint's own subnet (GWLB-08).
final class Inspector {

    private static final RuleId AVAILABLE_ONLY = RuleId.of("SVC-12");
    private static final RuleId NEXT_HOP = RuleId.of("GWLB-04");
    private static final RuleId ONE_ZONE = RuleId.of("GWLB-05");
    private static final RuleId SIZE = RuleId.of("GWLB-02");
    private static final RuleId SAME_REGION = RuleId.of("GWLB-13");

    private final Topology topology;
    private final NetworkAcls acls;
    private final Appliances appliances;

    Inspector(Topology topology, NetworkAcls acls, Appliances appliances) {
        this.topology = topology;
        this.acls = acls;
        this.appliances = appliances;
    }

    @Nullable Next inspect(Stretch stretch, GatewayLoadBalancerEndpoint endpoint) {
        List<Eni> enis = topology.enis(endpoint.id());
        if (enis.isEmpty()) {
            stretch.note(Place.of(endpoint.id()), incomplete(endpoint));
            return null;
        }
        if (isGeneve(stretch.from()) || isGeneve(stretch.goal())) {
            stretch.note(Place.of(endpoint.id()), circular(endpoint));
            return null;
        }
        Eni door = enis.getFirst();
        Place place = Place.at(door);
        stretch.note(
                place, acls.decide(door.segment(), Way.INGRESS, stretch.packet(), stretch.reply()));
        stretch.note(place, gate(endpoint));
        stretch.fit(place, endpoint.id(), HopKind.ENDPOINT, SIZE, Sizes.INSPECTED, endpoint.name());
        Eni node = node(stretch, place, endpoint, door);
        if (node != null) {
            appliances.pass(stretch, node);
        }
        stretch.inspectedBy(endpoint.id());
        return new Next.Subnet(door.segment(), Next.By.INSPECTION);
    }

    /// Whether a packet is one that a Gateway Load Balancer sends to its appliances.
    private static boolean isGeneve(@Nullable Station end) {
        return end instanceof Eni eni && eni.owner() instanceof GatewayLoadBalancer;
    }

    private static Ruling circular(GatewayLoadBalancerEndpoint endpoint) {
        return Ruling.missing(
                endpoint.id(),
                HopKind.ENDPOINT,
                NEXT_HOP,
                "The way to the appliances leads through %s itself; give their subnets a route of their own."
                        .formatted(endpoint.name()));
    }

    private Ruling incomplete(GatewayLoadBalancerEndpoint endpoint) {
        List<Gap> gaps = topology.gaps(endpoint.id());
        String sentence =
                gaps.isEmpty()
                        ? endpoint.name() + " has no address; give it a free one."
                        : gaps.getFirst().sentence();
        return Ruling.missing(endpoint.id(), HopKind.ENDPOINT, NEXT_HOP, sentence);
    }

    private static Ruling gate(GatewayLoadBalancerEndpoint endpoint) {
        if (endpoint.state() == InterfaceEndpoint.State.AVAILABLE) {
            return Ruling.pass(
                    endpoint.id(),
                    HopKind.ENDPOINT,
                    NEXT_HOP,
                    "%s is the next hop and takes the packet as it is.",
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

    /// The node in the endpoint's own zone; null after an objection.
    private @Nullable Eni node(
            Stretch stretch, Place place, GatewayLoadBalancerEndpoint endpoint, Eni door) {
        EndpointService service = topology.design().find(endpoint.service(), EndpointService.class);
        if (service == null) {
            stretch.note(
                    place,
                    Ruling.missing(
                            endpoint.id(),
                            HopKind.ENDPOINT,
                            NEXT_HOP,
                            "%s is connected to no service; connect it to one."
                                    .formatted(endpoint.name())));
            return null;
        }
        if (!service.region().equals(door.network().vpc().region())) {
            stretch.note(
                    place,
                    Ruling.stop(
                            Verdict.NO_TARGET,
                            service.id(),
                            HopKind.FABRIC,
                            SAME_REGION,
                            "%s lies in %s, and Gateway Load Balancers serve their own Region"
                                    + " only.",
                            service.name(),
                            service.region()));
        }
        for (ResourceId each : service.loadBalancers()) {
            if (topology.design().find(each, GatewayLoadBalancer.class) != null) {
                for (Eni node : topology.enis(each)) {
                    if (node.zoneId().equals(door.zoneId())) {
                        return node;
                    }
                }
            }
        }
        stretch.note(
                place,
                Ruling.stop(
                                Verdict.NO_TARGET,
                                service.id(),
                                HopKind.FABRIC,
                                ONE_ZONE,
                                "%s has no Gateway Load Balancer with a node in %s, the zone of the"
                                        + " endpoint.",
                                service.name(),
                                door.zoneId())
                        .coded("VPCE_SERVICE_NOT_INSTALLED_IN_AZ"));
        return null;
    }
}
