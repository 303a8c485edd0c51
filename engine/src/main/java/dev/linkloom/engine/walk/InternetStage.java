package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.NodePorts;
import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.filter.Party;
import dev.linkloom.engine.leg.Arrival;
import dev.linkloom.engine.leg.Latency;
import dev.linkloom.engine.leg.Legs;
import dev.linkloom.engine.leg.Sender;
import dev.linkloom.engine.leg.Sizes;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.AddressRanges;
import dev.linkloom.engine.topology.Border;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Gap;
import dev.linkloom.engine.topology.Station;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.NatGateway;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Where addresses change at the edge of a VPC: NAT gateways and internet gateways (NET-29,
/// NET-30).
public final class InternetStage {

    private static final RuleId INTERNET_GATEWAY = RuleId.of("NET-29");
    private static final RuleId NAT_GATEWAY = RuleId.of("NET-30");

    private final Topology topology;
    private final Legs legs;

    public InternetStage(Topology topology, Legs legs) {
        this.topology = topology;
        this.legs = legs;
    }

    /// Through a NAT gateway, which sends on under its own address.
    void translate(Arrival.Nat at, Station sender, Packet packet, Course course, Onward onward) {
        NatGateway nat = at.gateway();
        List<Eni> enis = topology.enis(nat.id());
        if (enis.isEmpty()) {
            course.journal().note(Place.of(nat.id()), packet, incomplete(nat));
            return;
        }
        Eni eni = enis.getFirst();
        Place place = Place.at(eni);
        legs.enterSegment(course.journal(), at.segment(), eni, packet, false);
        Decision refusal = refusal(at, eni, sender, packet, course);
        if (refusal != null) {
            course.journal().note(place, packet, refusal);
            return;
        }
        course.fit(place, packet, nat, HopKind.NAT, NAT_GATEWAY, Sizes.NAT);
        course.forgets(place, packet, () -> Idle.of(nat));
        NatPorts.take(nat, place, packet, course);
        course.passes("NAT gateway ", nat);
        course.onReply(() ->
                legs.back(course.journey(), eni, sender, packet.reversed(), at.inspections()));
        Packet out = packet.withSource(eni.ip(), NodePorts.FIRST);
        rewrite(place, packet, out, lends(nat, eni), knows(nat, packet), course);
        onward.from(eni, out, Sender.machine(Party.stranger(eni.ip())), course);
    }

    private static @Nullable Decision refusal(
            Arrival.Nat at, Eni eni, Station sender, Packet packet, Course course) {
        NatGateway nat = at.gateway();
        if (packet.source().family() == IpFamily.IPV6) {
            return stop(nat, "%s translates IPv4 only, and the packet is IPv6.", nat.name());
        }
        if (!eni.network().id().equals(at.segment().network().id())) {
            return stop(
                            nat,
                            "%s serves its own VPC only, and %s lies in another.",
                            nat.name(),
                            sender.name())
                    .coded("NGW_REQUIRES_SOURCE_IN_VPC");
        }
        return course.goesOn()
                ? null
                : stop(nat, "The routes behind %s lead back to it without end.", nat.name());
    }

    private static Ruling stop(NatGateway nat, String template, Object... arguments) {
        return Ruling.stop(
                Verdict.NO_ROUTE, nat.id(), HopKind.NAT, NAT_GATEWAY, template, arguments);
    }

    private static Decision lends(NatGateway nat, Eni eni) {
        return Ruling.pass(
                nat.id(),
                HopKind.NAT,
                NAT_GATEWAY,
                "%s puts its own address %s in place of the sender's.",
                nat.name(),
                eni.ip());
    }

    private static Decision knows(NatGateway nat, Packet packet) {
        return Ruling.pass(
                nat.id(),
                HopKind.NAT,
                NAT_GATEWAY,
                "%s knows the flow and gives the reply back to %s.",
                nat.name(),
                packet.source());
    }

    private Decision incomplete(NatGateway nat) {
        List<Gap> gaps = topology.gaps(nat.id());
        String sentence =
                gaps.isEmpty() ? nat.name() + " has no address." : gaps.getFirst().sentence();
        return Ruling.missing(nat.id(), HopKind.NAT, NAT_GATEWAY, sentence);
    }

    /// Over the border of a VPC, out of it or into it.
    void cross(Border border, Station sender, Packet packet, Course course, Onward onward) {
        if (sender instanceof Eni eni) {
            out(border, eni, packet, course, onward);
        } else {
            in(border, packet, course, onward);
        }
    }

    private void out(Border border, Eni sender, Packet packet, Course course, Onward onward) {
        InternetGateway gateway = border.gateway();
        Place place = Place.of(gateway.id());
        Eni owner = topology.find(border.network(), packet.source());
        Ip address = owner == null ? null : owner.publicIp(packet.source().family());
        Decision refusal = refusal(border, sender, packet, address);
        if (refusal != null || address == null) {
            if (refusal != null) {
                course.journal().note(place, packet, refusal);
            }
            return;
        }
        Packet outside = packet.withSource(address, packet.sourcePort());
        rewrite(
                place,
                packet,
                outside,
                Ruling.pass(
                        gateway.id(),
                        HopKind.GATEWAY,
                        INTERNET_GATEWAY,
                        "%s lets the packet out under the public address %s.",
                        gateway.name(),
                        address),
                Ruling.pass(
                        gateway.id(),
                        HopKind.GATEWAY,
                        INTERNET_GATEWAY,
                        "%s lets the reply in, to the address %s.",
                        gateway.name(),
                        packet.source()),
                course,
                Latency.INTERNET);
        onward.from(border, outside, Sender.machine(Party.stranger(address)), course);
    }

    private static @Nullable Decision refusal(
            Border border, Eni sender, Packet packet, @Nullable Ip address) {
        InternetGateway gateway = border.gateway();
        if (!border.network().id().equals(gateway.vpc())) {
            return refused(
                    gateway,
                    "Gateway.NotAttached",
                    "%s is not attached to %s.",
                    gateway.name(),
                    border.network().name());
        }
        if (address == null) {
            return refused(
                    gateway,
                    "IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS",
                    "%s has no public address, so %s does not let it out.",
                    sender.name(),
                    gateway.name());
        }
        return AddressRanges.isPublic(packet.destination())
                ? null
                : refused(
                        gateway,
                        "IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS",
                        "%s is no public address, so %s drops the packet.",
                        packet.destination(),
                        gateway.name());
    }

    private void in(Border border, Packet packet, Course course, Onward onward) {
        InternetGateway gateway = border.gateway();
        Eni owner = topology.publicOwner(packet.destination());
        Ip own = owner == null ? null : owner.address(packet.destination().family());
        if (owner == null || own == null) {
            return;
        }
        Packet inside = packet.withDestination(own, packet.destinationPort());
        rewrite(
                Place.of(gateway.id()),
                packet,
                inside,
                Ruling.pass(
                        gateway.id(),
                        HopKind.GATEWAY,
                        INTERNET_GATEWAY,
                        "%s lets the packet in, to %s at its own address %s.",
                        gateway.name(),
                        owner.name(),
                        own),
                Ruling.pass(
                        gateway.id(),
                        HopKind.GATEWAY,
                        INTERNET_GATEWAY,
                        "%s lets the reply out under the address %s.",
                        gateway.name(),
                        packet.destination()),
                course,
                Latency.INTERNET);
        onward.from(border, inside, Sender.machine(Party.stranger(packet.source())), course);
    }

    private static void rewrite(
            Place place, Packet in, Packet out, Decision there, Decision back, Course course) {
        rewrite(place, in, out, there, back, course, 0);
    }

    /// @param latency an estimate of what the way beyond adds (LAT-03)
    private static void rewrite(
            Place place,
            Packet in,
            Packet out,
            Decision there,
            Decision back,
            Course course,
            long latency) {
        course.journal().note(place, in, out, there, latency);
        course.onReply(
                () -> course.journal().note(place, out.reversed(), in.reversed(), back, latency));
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
