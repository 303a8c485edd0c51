package dev.linkloom.engine.leg;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Station;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// One packet on its way between two stations: addresses stay what they are.
final class Stretch {

    private static final RuleId ROUTES = RuleId.of("NET-17");

    private final Journey journey;
    private final Packet packet;
    private final Station from;
    private final @Nullable Station goal;
    private final RuleId missing;
    private List<ResourceId> inspections = List.of();
    private @Nullable ResourceId router;

    private Stretch(
            Journey journey, Packet packet, Station from, @Nullable Station goal, RuleId missing) {
        this.journey = journey;
        this.packet = packet;
        this.from = from;
        this.goal = goal;
        this.missing = missing;
    }

    /// The first packet of a flow.
    static Stretch first(Journey journey, Packet packet, Station from) {
        return new Stretch(journey, packet, from, null, ROUTES);
    }

    /// A reply to one who sent before.
    ///
    /// @param missing the rule that objects to a missing route
    static Stretch reply(
            Journey journey, Packet packet, Station from, Station goal, RuleId missing) {
        return new Stretch(journey, packet, from, goal, missing);
    }

    Journey journey() {
        return journey;
    }

    /// Whether somebody reads more than the verdict.
    boolean explains() {
        return journey.journal().explains();
    }

    Packet packet() {
        return packet;
    }

    Ip source() {
        return packet.source();
    }

    /// The address that routers look for: where a load balancer kept a client's address, the fabric
    /// leads the reply back to the load balancer all the same (SRC-41).
    Ip destination() {
        return goal instanceof Eni eni && !eni.has(packet.destination())
                ? eni.ip()
                : packet.destination();
    }

    Station from() {
        return from;
    }

    /// Who a reply is meant for; null for a first packet, which finds whom it finds.
    @Nullable Station goal() {
        return goal;
    }

    boolean reply() {
        return goal != null;
    }

    RuleId missing() {
        return missing;
    }

    /// Who decided last where it goes.
    ResourceId router() {
        return router == null ? from.where() : router;
    }

    void routedBy(ResourceId decider) {
        router = decider;
    }

    void inspectedBy(ResourceId endpoint) {
        if (inspections.isEmpty()) {
            inspections = new ArrayList<>(2);
        }
        inspections.add(endpoint);
    }

    List<ResourceId> inspections() {
        return inspections;
    }

    void note(Place place, Decision decision) {
        journey.journal().note(place, packet, decision);
    }

    void note(Place place, Decision decision, long latencyMicros) {
        journey.journal().note(place, packet, decision, latencyMicros);
    }

    /// What never stops a packet.
    void tell(Place place, Decision decision, long latencyMicros) {
        journey.journal().tell(place, packet, decision, latencyMicros);
    }

    /// Whether packets of this size fit through something; TCP makes them fit, since whatever is
    /// smaller clamps its segment size (EP-10).
    void fit(Place place, ResourceId at, HopKind kind, RuleId rule, int mtu, String name) {
        if (journey.bytes() <= mtu) {
            return;
        }
        note(place, Sizes.decide(packet.protocol(), at, kind, rule, mtu, name, journey.bytes()));
    }

    /// Arrives at someone.
    Next at(Station station) {
        return new Next.End(new Arrival.At(station, inspections));
    }
}
