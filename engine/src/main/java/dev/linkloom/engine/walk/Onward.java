package dev.linkloom.engine.walk;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.filter.Party;
import dev.linkloom.engine.leg.Arrival;
import dev.linkloom.engine.leg.Host;
import dev.linkloom.engine.leg.Legs;
import dev.linkloom.engine.leg.Sender;
import dev.linkloom.engine.leg.Sizes;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Border;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Outsider;
import dev.linkloom.engine.topology.ServiceDoor;
import dev.linkloom.engine.topology.Station;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.ResourceEndpoint;

/// From one station to the next, and on through whatever stands there: endpoint, load balancer,
/// gateway or machine.
public final class Onward {

    private static final RuleId LAST = RuleId.of("NET-16");
    private static final RuleId REWRITTEN = RuleId.of("NLB-09");
    private static final RuleId FAIL_OPEN = RuleId.of("NLB-23");
    private static final RuleId CHAIN = RuleId.of("PAT-15");
    private static final RuleId BALANCER_SIZE = RuleId.of("NLB-38");
    private static final RuleId NAT_ONE_WAY = RuleId.of("NET-30");
    private static final RuleId OUTSIDE = RuleId.of("NET-29");
    private static final RuleId GATEWAY_ENDPOINT = RuleId.of("EP-26");

    private final Legs legs;
    private final EndpointStage endpointStage;
    private final ResourceStage resourceStage;
    private final BalancerStage balancerStage;
    private final ApplicationStage applicationStage;
    private final InternetStage internetStage;

    public Onward(
            Legs legs,
            EndpointStage endpointStage,
            ResourceStage resourceStage,
            Balancing balancing,
            InternetStage internetStage) {
        this.legs = legs;
        this.endpointStage = endpointStage;
        this.resourceStage = resourceStage;
        balancerStage = balancing.network();
        applicationStage = balancing.application();
        this.internetStage = internetStage;
    }

    Party party(Eni eni) {
        return legs.groups().party(eni);
    }

    /// The first packet of a flow, or of one of its stretches, and whatever follows from it.
    void from(Station sender, Packet packet, Sender as, Course course) {
        switch (legs.go(course.journey(), sender, packet, as)) {
            case Arrival.At(Station there, var inspections) -> {
                course.onReply(() ->
                        legs.back(course.journey(), there, sender, packet.reversed(), inspections));
                arrive(there, sender, packet, course);
            }
            case Arrival.Nat it -> internetStage.translate(it, sender, packet, course, this);
            case Arrival.Lost() -> {}
        }
    }

    private void arrive(Station there, Station sender, Packet packet, Course course) {
        switch (there) {
            case Eni eni -> arrive(eni, packet, course);
            case Border border -> internetStage.cross(border, sender, packet, course, this);
            case Outsider outsider -> outside(outsider, packet, course);
            case ServiceDoor door -> service(door, packet, course);
        }
    }

    private void arrive(Eni eni, Packet packet, Course course) {
        switch (eni.owner()) {
            case InterfaceEndpoint it -> {
                if (goesOn(eni, packet, course)) {
                    endpointStage.pass(it, eni, packet, course, this);
                }
            }
            case ResourceEndpoint it -> {
                if (goesOn(eni, packet, course)) {
                    resourceStage.pass(it, eni, packet, course, this);
                }
            }
            case NetworkLoadBalancer it -> {
                if (goesOn(eni, packet, course)) {
                    course.fit(
                            Place.at(eni),
                            packet,
                            it,
                            HopKind.LOAD_BALANCER,
                            BALANCER_SIZE,
                            Sizes.BALANCER);
                    balancerStage.direct(it, eni, packet, course, this);
                }
            }
            case ApplicationLoadBalancer it -> {
                if (goesOn(eni, packet, course)) {
                    applicationStage.pass(it, eni, packet, course, this);
                }
            }
            case NatGateway it -> refuse(it, eni, packet, course.journal());
            default -> machine(eni, packet, course);
        }
    }

    private void outside(Outsider outsider, Packet packet, Course course) {
        if (outsider.host() != null) {
            machine(outsider, packet, course);
            return;
        }
        takes(
                outsider,
                packet,
                Ruling.pass(
                        outsider.where(),
                        HopKind.TARGET,
                        OUTSIDE,
                        "The packet reaches %s over the public internet; assumed: something answers"
                                + " there.",
                        packet.to()),
                course);
        course.reply();
    }

    private static void service(ServiceDoor door, Packet packet, Course course) {
        takes(
                door,
                packet,
                Ruling.pass(
                        door.service().id(),
                        HopKind.TARGET,
                        GATEWAY_ENDPOINT,
                        "%s takes the packet at its public address %s; assumed: it answers there.",
                        door.service().name(),
                        packet.destination()),
                course);
        course.reply();
    }

    private static void takes(Station there, Packet packet, Decision decision, Course course) {
        if (decision.passes() && course.journal().deciding() == null) {
            course.arrivesAt(there.resource(), packet);
        }
        course.journal().note(Place.at(there), packet, decision);
    }

    private void machine(Station station, Packet packet, Course course) {
        RuleId taken = course.balanced() ? REWRITTEN : LAST;
        RuleId down = course.balanced() ? FAIL_OPEN : LAST;
        takes(station, packet, Host.answer(station, packet.destinationPort(), taken, down), course);
        Application.meets(course, station, packet);
        course.onReply(() ->
                course.journal()
                        .tell(Place.at(station), packet.reversed(), () -> answers(station)));
        course.reply();
    }

    private static Decision answers(Station station) {
        return Ruling.pass(
                station.where(),
                HopKind.TARGET,
                LAST,
                "%s answers whoever sent the packet.",
                station.name());
    }

    private static boolean goesOn(Eni eni, Packet packet, Course course) {
        if (course.goesOn()) {
            return true;
        }
        course.journal()
                .note(
                        Place.at(eni),
                        packet,
                        Ruling.missing(
                                eni.owner().id(),
                                HopKind.LOAD_BALANCER,
                                CHAIN,
                                "Services lead to each other through %s without end."
                                        .formatted(eni.name())));
        return false;
    }

    private static void refuse(NatGateway nat, Eni eni, Packet packet, Journal journal) {
        journal.note(
                Place.at(eni),
                packet,
                Ruling.stop(
                        Verdict.TARGET_DOWN,
                        nat.id(),
                        HopKind.NAT,
                        NAT_ONE_WAY,
                        "%s takes no connections; it only translates those that leave.",
                        nat.name()));
    }
}
