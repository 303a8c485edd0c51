package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.Bindings;
import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.leg.Latency;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;

import org.jspecify.annotations.Nullable;

/// Through an interface endpoint and the PrivateLink fabric to the node behind it (SVC-12, NLB-20,
/// SRC-39).
public final class EndpointStage {

    private final Topology topology;
    private final Bindings bindings;
    private final BalancerStage balancerStage;
    private final Refusals refusals;
    private final @Nullable Door[] doors;

    public EndpointStage(
            Topology topology, Bindings bindings, BalancerStage balancerStage, Refusals refusals) {
        this.topology = topology;
        this.bindings = bindings;
        this.balancerStage = balancerStage;
        this.refusals = refusals;
        doors = new Door[topology.enis().size()];
    }

    void pass(InterfaceEndpoint endpoint, Eni eni, Packet packet, Course course, Onward onward) {
        Journal journal = course.journal();
        Place here = Place.at(eni);
        Door door = door(endpoint, eni);
        if (door.refused() != null) {
            journal.note(here, packet, door.refused());
        }
        journal.note(here, packet, door.gate());
        Place between = door.between();
        Bindings.Bound bound = door.bound();
        if (bound == null) {
            journal.note(between, packet, door.fabric());
            return;
        }
        course.passes("endpoint ", endpoint);
        journal.note(between, packet, door.fabric(), Latency.FABRIC);
        course.onReply(() -> journal.note(between, packet.reversed(), door.back(), Latency.FABRIC));
        balancerStage.throughEndpoint(
                endpoint, bound.balancer(), bound.node(), packet, course, onward);
    }

    /// Two threads may both make it, and make the same.
    private Door door(InterfaceEndpoint endpoint, Eni eni) {
        Door door = doors[eni.index()];
        if (door == null) {
            door =
                    Door.of(
                            endpoint,
                            eni,
                            topology.design().find(endpoint.service(), EndpointService.class),
                            bindings.of(eni),
                            refusals.of(endpoint.id()));
            doors[eni.index()] = door;
        }
        return door;
    }
}
