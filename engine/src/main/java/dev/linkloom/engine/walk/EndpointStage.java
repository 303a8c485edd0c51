package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.Bindings;
import dev.linkloom.engine.balance.Health;
import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.leg.Latency;
import dev.linkloom.engine.leg.Sizes;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.InterfaceEndpoint;

import org.jspecify.annotations.Nullable;

/// Through an interface endpoint and the PrivateLink fabric to the node behind it (SVC-12, NLB-20,
/// SRC-39).
public final class EndpointStage {

    private static final RuleId ONE_SERVICE = RuleId.of("EP-32");
    private static final RuleId NO_ECHO = RuleId.of("EP-08");
    private static final RuleId SIZE = RuleId.of("EP-10");

    private final Topology topology;
    private final Health health;
    private final BalancerStage balancerStage;
    private final Refusals refusals;
    private final @Nullable Door[] doors;

    public EndpointStage(
            Topology topology, Health health, BalancerStage balancerStage, Refusals refusals) {
        this.topology = topology;
        this.health = health;
        this.balancerStage = balancerStage;
        this.refusals = refusals;
        doors = new Door[topology.eniIndexes()];
    }

    void pass(InterfaceEndpoint endpoint, Eni eni, Packet packet, Course course, Onward onward) {
        Journal journal = course.journal();
        Place here = Place.at(eni);
        Door door = door(endpoint, eni);
        if (door.refused() != null) {
            journal.note(here, packet, door.refused());
        }
        pass(journal, door, here, packet, door.gate(), 0);
        if (packet.protocol() == Protocol.ICMP) {
            journal.note(here, packet, silent(endpoint));
            return;
        }
        course.fit(here, packet, endpoint, HopKind.ENDPOINT, SIZE, Sizes.ENDPOINT);
        course.forgets(here, packet, () -> Idle.ofEndpoint(endpoint, packet.protocol()));
        if (door.aws() != null) {
            ofAws(endpoint, eni, door.aws(), packet, course);
            return;
        }
        Place between = door.between();
        Bindings.Bound bound = door.bound();
        if (bound == null) {
            journal.note(between, packet, door.fabric());
            return;
        }
        course.passes("endpoint ", endpoint);
        long latency = journal.explains() ? Latency.fabric(eni, bound.node()) : 0;
        pass(journal, door, between, packet, door.fabric(), latency);
        course.onReply(() -> journal.tell(between, packet.reversed(), door.back(), latency));
        balancerStage.throughEndpoint(
                endpoint, bound.balancer(), bound.node(), packet, course, onward);
    }

    /// A door that stops nothing is asked only by those who read.
    private static void pass(
            Journal journal, Door door, Place place, Packet packet, Decision said, long latency) {
        if (door.open()) {
            journal.tell(place, packet, said, latency);
        } else {
            journal.note(place, packet, said, latency);
        }
    }

    /// Endpoints answer no echo, whatever their groups allow (EP-08).
    private static Decision silent(InterfaceEndpoint endpoint) {
        return Ruling.stop(
                        Verdict.NO_LISTENER,
                        endpoint.id(),
                        HopKind.ENDPOINT,
                        NO_ECHO,
                        "%s takes connections and answers no echo.",
                        endpoint.name())
                .coded("PROTOCOL_RESTRICTION");
    }

    /// AWS runs what is behind the endpoint of a service of its own, and shows nothing of it.
    private static void ofAws(
            InterfaceEndpoint endpoint, Eni eni, AwsService aws, Packet packet, Course course) {
        Journal journal = course.journal();
        course.passes("endpoint ", endpoint);
        if (journal.deciding() == null) {
            course.arrivesAt(aws, packet);
        }
        journal.note(
                Place.of(aws.id(), eni.zoneId()),
                packet,
                Ruling.pass(
                        aws.id(),
                        HopKind.TARGET,
                        ONE_SERVICE,
                        "%s takes the packet; AWS shows nothing of what is behind its own"
                                + " endpoints. Assumed: it answers on port %d.",
                        aws.name(),
                        packet.destinationPort()),
                Latency.FABRIC);
        course.reply();
    }

    /// Two threads may both make it, and make the same.
    private Door door(InterfaceEndpoint endpoint, Eni eni) {
        Door door = doors[eni.index()];
        if (door == null) {
            door =
                    Door.of(
                            endpoint,
                            eni,
                            topology.design().find(endpoint.service()),
                            health.bound(eni),
                            refusals.of(endpoint.id()));
            doors[eni.index()] = door;
        }
        return door;
    }
}
