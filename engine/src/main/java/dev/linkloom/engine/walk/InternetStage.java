package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.NodePorts;
import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.filter.Party;
import dev.linkloom.engine.leg.Arrival;
import dev.linkloom.engine.leg.Legs;
import dev.linkloom.engine.leg.Sender;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.AddressRanges;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Gap;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.VirtualPrivateGateway;

import java.util.List;

/// Out of a VPC by a NAT gateway or an internet gateway (NET-29, NET-30).
public final class InternetStage {

    private static final RuleId INTERNET_GATEWAY = RuleId.of("NET-29");
    private static final RuleId PRIVATE_GATEWAY = RuleId.of("NET-31");
    private static final RuleId NAT_GATEWAY = RuleId.of("NET-30");

    private final Topology topology;
    private final Legs legs;

    public InternetStage(Topology topology, Legs legs) {
        this.topology = topology;
        this.legs = legs;
    }

    void leave(Eni sender, Packet packet, Arrival.Out out, Course course, Onward onward) {
        switch (out.gateway()) {
            case InternetGateway gateway -> overGateway(gateway, sender, packet, course);
            case NatGateway nat -> translate(nat, sender, packet, course, onward);
            case VirtualPrivateGateway vgw ->
                    course.journal()
                            .note(
                                    Place.of(vgw.id()),
                                    packet,
                                    Ruling.missing(
                                            vgw.id(),
                                            HopKind.GATEWAY,
                                            PRIVATE_GATEWAY,
                                            "%s leads to no VPN connection and no virtual interface."
                                                    .formatted(vgw.name())));
        }
    }

    private void translate(
            NatGateway nat, Eni sender, Packet packet, Course course, Onward onward) {
        Journal journal = course.journal();
        List<Eni> enis = topology.enis(nat.id());
        if (enis.isEmpty()) {
            List<Gap> gaps = topology.gaps(nat.id());
            String sentence =
                    gaps.isEmpty() ? nat.name() + " has no address." : gaps.getFirst().sentence();
            journal.note(
                    Place.of(nat.id()),
                    packet,
                    Ruling.missing(nat.id(), HopKind.NAT, NAT_GATEWAY, sentence));
            return;
        }
        Eni eni = enis.getFirst();
        legs.enterSegment(journal, sender, eni, packet, false);
        if (!eni.sameNetwork(sender)) {
            journal.note(Place.at(eni), packet, foreign(nat, sender));
            return;
        }
        var out =
                new Packet(
                        eni.ip(),
                        NodePorts.FIRST,
                        packet.destination(),
                        packet.destinationPort(),
                        packet.protocol());
        journal.note(
                Place.at(eni),
                packet,
                out,
                Ruling.pass(
                        nat.id(),
                        HopKind.NAT,
                        NAT_GATEWAY,
                        "%s puts its own address %s in place of the sender's.",
                        nat.name(),
                        eni.ip()),
                0);
        course.passes("NAT gateway ", nat);
        course.onReply(() -> legs.back(journal, eni, sender, packet.reversed()));
        course.onReply(() ->
                journal.note(
                        Place.at(eni),
                        out.reversed(),
                        packet.reversed(),
                        Ruling.pass(
                                nat.id(),
                                HopKind.NAT,
                                NAT_GATEWAY,
                                "%s knows the flow and gives the reply back to %s.",
                                nat.name(),
                                packet.source()),
                        0));
        onward.from(eni, out, Sender.machine(Party.stranger(eni.ip())), course);
    }

    private static Decision foreign(NatGateway nat, Eni sender) {
        return Ruling.stop(
                        Verdict.NO_ROUTE,
                        nat.id(),
                        HopKind.NAT,
                        NAT_GATEWAY,
                        "%s serves its own VPC only, and %s lies in another.",
                        nat.name(),
                        sender.name())
                .coded("NGW_REQUIRES_SOURCE_IN_VPC");
    }

    private void overGateway(InternetGateway gateway, Eni sender, Packet packet, Course course) {
        Journal journal = course.journal();
        Ip address = sender.owner() instanceof NatGateway nat ? nat.publicIp() : null;
        if (!sender.network().id().equals(gateway.vpc())) {
            journal.note(
                    Place.of(gateway.id()),
                    packet,
                    refused(
                            gateway,
                            "Gateway.NotAttached",
                            "%s is not attached to %s.",
                            gateway.name(),
                            sender.network().name()));
            return;
        }
        if (address == null) {
            journal.note(
                    Place.of(gateway.id()),
                    packet,
                    refused(
                            gateway,
                            "IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS",
                            "%s has no public address, so %s does not let it out.",
                            sender.name(),
                            gateway.name()));
            return;
        }
        if (!AddressRanges.isPublic(packet.destination())) {
            journal.note(
                    Place.of(gateway.id()),
                    packet,
                    refused(
                            gateway,
                            "IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS",
                            "%s is no public address, so %s drops the packet.",
                            packet.destination(),
                            gateway.name()));
            return;
        }
        var out =
                new Packet(
                        address,
                        packet.sourcePort(),
                        packet.destination(),
                        packet.destinationPort(),
                        packet.protocol());
        Place border = Place.of(gateway.id());
        journal.note(
                border,
                packet,
                out,
                Ruling.pass(
                        gateway.id(),
                        HopKind.GATEWAY,
                        INTERNET_GATEWAY,
                        "%s puts the public address %s in place of the private one.",
                        gateway.name(),
                        address),
                0);
        course.onReply(() -> legs.enterSegment(journal, null, sender, packet.reversed(), true));
        course.onReply(() ->
                journal.note(
                        border,
                        out.reversed(),
                        packet.reversed(),
                        Ruling.pass(
                                gateway.id(),
                                HopKind.GATEWAY,
                                INTERNET_GATEWAY,
                                "%s gives the reply the private address %s.",
                                gateway.name(),
                                packet.source()),
                        0));
        arrive(gateway, out, course);
    }

    private void arrive(InternetGateway gateway, Packet packet, Course course) {
        Journal journal = course.journal();
        List<Internet> drawn = topology.design().all(Internet.class);
        Resource place = drawn.isEmpty() ? gateway : drawn.getFirst();
        ResourceId world = place.id();
        if (journal.deciding() == null) {
            course.arrivesAt(place, packet);
        }
        journal.note(
                Place.of(world),
                packet,
                Ruling.pass(
                        world,
                        HopKind.TARGET,
                        INTERNET_GATEWAY,
                        "The packet reaches %s over the public internet; assumed: something answers"
                                + " there.",
                        packet.to()));
        course.reply();
    }

    private static Decision refused(
            InternetGateway gateway, String code, String template, Object... arguments) {
        return Ruling.stop(
                        Verdict.NO_ROUTE,
                        gateway.id(),
                        HopKind.GATEWAY,
                        INTERNET_GATEWAY,
                        template,
                        arguments)
                .coded(code);
    }
}
