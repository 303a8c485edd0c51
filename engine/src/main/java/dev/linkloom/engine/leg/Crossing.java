package dev.linkloom.engine.leg;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.route.RouteDecision;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Peering;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.VpcPeering;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// The step from one VPC into another: a peering carries a packet once, to an address of the peer
/// (NET-22).
final class Crossing {

    private static final RuleId NOT_TRANSITIVE = RuleId.of("NET-22");
    private static final RuleId OVERLAP = RuleId.of("NET-21");
    private static final RuleId STATE = RuleId.of("NET-23");
    private static final RuleId LOCAL = RuleId.of("NET-18");

    private final Topology topology;

    Crossing(Topology topology) {
        this.topology = topology;
    }

    /// The network a route leads into, or would lead into if it were there.
    @Nullable Network beyond(Network home, Ip ip, RouteDecision route) {
        Peering routed = topology.peering(route.target());
        if (routed != null) {
            Network other = routed.other(home);
            return other != null && other.contains(ip) ? other : null;
        }
        for (Peering each : topology.peerings()) {
            Network other = each.active() ? each.other(home) : null;
            if (other != null && other.contains(ip)) {
                return other;
            }
        }
        return null;
    }

    /// The first packet over whatever a route names beside gateways; whether it got through.
    boolean forward(
            Journal journal, Eni from, Packet packet, @Nullable Resource target, @Nullable Eni to) {
        if (target instanceof VpcPeering) {
            Decision decision =
                    over(
                            target.id(),
                            topology.peering(target.id()),
                            from.network(),
                            packet.destination());
            long latency = to == null ? 0 : Latency.between(from, to);
            journal.note(Place.of(target.id()), packet, decision, latency);
            return decision.passes();
        }
        if (target != null) {
            journal.note(Place.at(from), packet, appliance(target));
        }
        return false;
    }

    private static Decision appliance(Resource target) {
        return Ruling.missing(
                target.id(),
                HopKind.APPLIANCE,
                LOCAL,
                "The route leads to %s; the design does not say what that forwards."
                        .formatted(target.name()));
    }

    /// The reply, which must find a way into the network it came from.
    void back(Journal journal, Eni from, Eni to, Packet packet, RouteDecision route) {
        Peering peering = topology.peering(route.target());
        if (peering != null && to.network().equals(peering.other(from.network()))) {
            journal.note(
                    Place.of(peering.resource().id()),
                    packet,
                    over(peering.resource().id(), peering, from.network(), to.ip()),
                    Latency.between(from, to));
            return;
        }
        journal.note(
                Place.at(from),
                packet,
                Ruling.stop(
                                Verdict.NO_ROUTE,
                                route.at(),
                                HopKind.ROUTE,
                                NOT_TRANSITIVE,
                                "The reply to %s leaves %s another way than it came, and never"
                                        + " arrives.",
                                to.ip(),
                                from.segment().name())
                        .matching(String.valueOf(route.matched()))
                        .coded("NO_ROUTE_TO_DESTINATION"));
    }

    private static Decision over(
            ResourceId id, @Nullable Peering peering, Network home, Ip destination) {
        Network other = peering == null ? null : peering.other(home);
        if (peering == null || other == null) {
            return Ruling.missing(
                    id,
                    HopKind.PEERING,
                    STATE,
                    "The peering %s does not join two VPCs of the design.".formatted(id));
        }
        String name = peering.resource().name();
        if (peering.overlapping()) {
            return Ruling.stop(
                            Verdict.BLACKHOLE,
                            id,
                            HopKind.PEERING,
                            OVERLAP,
                            "The peering %s has failed, because blocks of %s and %s overlap.",
                            name,
                            home.name(),
                            other.name())
                    .coded("BAD_STATE_ROUTE");
        }
        if (!peering.active()) {
            return Ruling.stop(
                            Verdict.BLACKHOLE,
                            id,
                            HopKind.PEERING,
                            STATE,
                            "The peering %s is %s; only an active one carries traffic.",
                            name,
                            peering.resource()
                                    .state()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                    .coded("BAD_STATE_ROUTE");
        }
        if (!other.contains(destination)) {
            return Ruling.stop(
                            Verdict.NO_ROUTE,
                            id,
                            HopKind.PEERING,
                            NOT_TRANSITIVE,
                            "%s is not an address of %s, and a peering leads nowhere else.",
                            destination,
                            other.name())
                    .coded("PCX_REQUIRES_ADDRESS_IN_VPC_CIDR");
        }
        return Ruling.pass(
                id,
                HopKind.PEERING,
                NOT_TRANSITIVE,
                "The peering %s carries the packet into %s.",
                name,
                other.name());
    }
}
