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
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkLoadBalancer;

/// From one interface to the next, and on through whatever stands there: endpoint, load balancer,
/// gateway or machine.
public final class Onward {

    private static final RuleId LAST = RuleId.of("NET-16");
    private static final RuleId REWRITTEN = RuleId.of("NLB-09");
    private static final RuleId FAIL_OPEN = RuleId.of("NLB-23");
    private static final RuleId CHAIN = RuleId.of("PAT-15");
    private static final RuleId NAT_ONE_WAY = RuleId.of("NET-30");

    private final Legs legs;
    private final EndpointStage endpointStage;
    private final BalancerStage balancerStage;
    private final InternetStage internetStage;

    public Onward(
            Legs legs,
            EndpointStage endpointStage,
            BalancerStage balancerStage,
            InternetStage internetStage) {
        this.legs = legs;
        this.endpointStage = endpointStage;
        this.balancerStage = balancerStage;
        this.internetStage = internetStage;
    }

    Party party(Eni eni) {
        return legs.groups().party(eni);
    }

    /// The first packet of a flow, or of one of its stretches, and whatever follows from it.
    void from(Eni sender, Packet packet, Sender as, Course course) {
        switch (legs.go(course.journal(), sender, packet, as)) {
            case Arrival.At(Eni eni) -> {
                course.onReply(() -> legs.back(course.journal(), eni, sender, packet.reversed()));
                arrive(eni, packet, course);
            }
            case Arrival.Out out -> internetStage.leave(sender, packet, out, course, this);
            case Arrival.Lost() -> {}
        }
    }

    private void arrive(Eni eni, Packet packet, Course course) {
        if (eni.owner() instanceof InterfaceEndpoint endpoint) {
            if (goesOn(eni, packet, course)) {
                endpointStage.pass(endpoint, eni, packet, course, this);
            }
        } else if (eni.owner() instanceof NetworkLoadBalancer balancer) {
            if (goesOn(eni, packet, course)) {
                balancerStage.direct(balancer, eni, packet, course, this);
            }
        } else if (eni.owner() instanceof NatGateway nat) {
            refuse(nat, eni, packet, course.journal());
        } else {
            machine(eni, packet, course);
        }
    }

    private void machine(Eni eni, Packet packet, Course course) {
        Journal journal = course.journal();
        Decision answer =
                course.balanced()
                        ? Host.answer(eni, packet.destinationPort(), REWRITTEN, FAIL_OPEN)
                        : Host.answer(eni, packet.destinationPort(), LAST, LAST);
        if (answer.passes() && journal.deciding() == null) {
            course.arrivesAt(eni.machine(), packet);
        }
        journal.note(Place.at(eni), packet, answer);
        course.onReply(() -> journal.note(Place.at(eni), packet.reversed(), answers(eni)));
        course.reply();
    }

    private static Decision answers(Eni eni) {
        return Ruling.pass(
                eni.machine().id(),
                HopKind.TARGET,
                LAST,
                "%s answers whoever sent the packet.",
                eni.name());
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
