package dev.linkloom.engine.leg;

import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.filter.NetworkAcls;
import dev.linkloom.engine.filter.Way;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.route.TransitDecision;
import dev.linkloom.engine.route.TransitTables;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpnConnection;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Through a transit gateway: in by the subnet of a VPC's attachment, out where the table of that
/// attachment leads (NET-27).
final class TransitRouter {

    private static final RuleId ATTACHMENTS = RuleId.of("NET-27");

    private final Topology topology;
    private final NetworkAcls acls;
    private final TransitTables tables;
    private final HybridRouter hybrid;

    TransitRouter(Topology topology, NetworkAcls acls, TransitTables tables, HybridRouter hybrid) {
        this.topology = topology;
        this.acls = acls;
        this.tables = tables;
        this.hybrid = hybrid;
    }

    /// From a subnet of an attached VPC.
    @Nullable Next enter(Stretch stretch, TransitGateway gateway, Segment segment) {
        Place place = Place.of(gateway.id());
        TransitGatewayAttachment attachment = tables.of(gateway, segment.network());
        if (attachment == null) {
            stretch.note(
                    place,
                    stop(
                                    Verdict.BLACKHOLE,
                                    gateway.id(),
                                    "%s is not attached to %s, so the route leads nowhere.",
                                    segment.network().name(),
                                    gateway.name())
                            .coded("BAD_STATE_ATTACHMENT"));
            return null;
        }
        Segment door = inZone(segments(attachment), segment.zoneId());
        if (door == null) {
            stretch.note(place, closed(attachment, segment.zoneId()));
        } else if (door.index() != segment.index()) {
            stretch.note(
                    Place.of(door.id(), door.zoneId()),
                    acls.decide(door, Way.INGRESS, stretch.packet(), stretch.reply()));
        }
        return new Next.Transit(gateway, attachment, segment.zoneId());
    }

    private static Ruling closed(TransitGatewayAttachment attachment, String zoneId) {
        if (attachment.subnets().isEmpty()) {
            return withoutSubnets(attachment);
        }
        return stop(
                        Verdict.NO_ROUTE,
                        attachment.id(),
                        "%s has no subnet in %s, so nothing from that zone gets through.",
                        attachment.name(),
                        zoneId)
                .coded("TGW_ROUTE_AZ_RESTRICTION");
    }

    private static Ruling withoutSubnets(TransitGatewayAttachment attachment) {
        return Ruling.missing(
                attachment.id(),
                HopKind.TRANSIT_GATEWAY,
                ATTACHMENTS,
                "%s names no subnet; choose one in each zone that uses it."
                        .formatted(attachment.name()));
    }

    /// From one attachment to another.
    @Nullable Next through(Stretch stretch, Next.Transit here) {
        TransitGateway gateway = here.gateway();
        Place place = Place.of(gateway.id());
        TransitDecision decision = tables.lookup(gateway, here.from(), stretch.destination());
        stretch.routedBy(decision.at());
        stretch.note(place, decision, latency(gateway, decision));
        stretch.fit(
                place,
                gateway.id(),
                HopKind.TRANSIT_GATEWAY,
                ATTACHMENTS,
                Sizes.TRANSIT,
                gateway.name());
        TransitGatewayAttachment out = decision.attachment();
        if (out == null) {
            return null;
        }
        return switch (topology.design().find(out.attached())) {
            case Vpc _ -> intoVpc(stretch, out, here.zoneId());
            case VpnConnection _, DirectConnectGateway _ -> hybrid.leave(stretch, out);
            case TransitGateway peer -> intoPeer(peer, gateway, out);
            case null, default -> {
                stretch.note(
                        place,
                        Ruling.missing(
                                out.id(),
                                HopKind.TRANSIT_GATEWAY,
                                ATTACHMENTS,
                                "%s attaches nothing; connect it to a VPC or to a way out."
                                        .formatted(out.name())));
                yield null;
            }
        };
    }

    /// Another Region behind a peering of transit gateways counts too (LAT-02).
    private long latency(TransitGateway gateway, TransitDecision decision) {
        TransitGatewayAttachment out = decision.attachment();
        TransitGateway peer =
                out == null ? null : topology.design().find(out.attached(), TransitGateway.class);
        return peer == null
                ? Latency.TRANSIT
                : Latency.TRANSIT + Latency.betweenRegions(gateway.region(), peer.region());
    }

    /// In the zone the packet came from if the attachment has a subnet there, else in its first.
    private @Nullable Next intoVpc(
            Stretch stretch, TransitGatewayAttachment out, @Nullable String zoneId) {
        List<Segment> doors = segments(out);
        if (doors.isEmpty()) {
            stretch.note(Place.of(out.id()), withoutSubnets(out));
            return null;
        }
        if (Boolean.TRUE.equals(out.applianceMode())) {
            return new Next.Subnet(byFlow(stretch, out, doors), Next.By.TRANSIT);
        }
        Segment same = zoneId == null ? null : inZone(doors, zoneId);
        return new Next.Subnet(same == null ? doors.getFirst() : same, Next.By.TRANSIT);
    }

    /// In appliance mode the flow decides the zone, and both of its directions the same.
    private static Segment byFlow(
            Stretch stretch, TransitGatewayAttachment out, List<Segment> doors) {
        Segment door = doors.get(Spread.choose(stretch.packet(), doors.size()));
        stretch.tell(
                Place.of(out.id()),
                Ruling.pass(
                        out.id(),
                        HopKind.TRANSIT_GATEWAY,
                        ATTACHMENTS,
                        "%s is in appliance mode: both directions of the flow enter by %s.",
                        out.name(),
                        door.name()),
                0);
        return door;
    }

    private Next intoPeer(TransitGateway peer, TransitGateway from, TransitGatewayAttachment out) {
        TransitGatewayAttachment there = tables.attached(peer.id(), from.id());
        return new Next.Transit(peer, there == null ? out : there, null);
    }

    private List<Segment> segments(TransitGatewayAttachment attachment) {
        var found = new ArrayList<Segment>(attachment.subnets().size());
        for (ResourceId each : attachment.subnets()) {
            Segment segment = topology.segment(each);
            if (segment != null) {
                found.add(segment);
            }
        }
        return found;
    }

    private static @Nullable Segment inZone(List<Segment> segments, String zoneId) {
        for (Segment each : segments) {
            if (each.zoneId().equals(zoneId)) {
                return each;
            }
        }
        return null;
    }

    private static Ruling stop(
            Verdict verdict, ResourceId at, String template, Object... arguments) {
        return Ruling.stop(verdict, at, HopKind.TRANSIT_GATEWAY, ATTACHMENTS, template, arguments);
    }
}
