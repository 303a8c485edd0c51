package dev.linkloom.engine.leg;

import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.route.Link;
import dev.linkloom.engine.route.Links;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Outsider;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.VirtualPrivateGateway;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// From AWS to networks outside, by Direct Connect or VPN (NET-31, NET-32).
final class HybridRouter {

    private static final RuleId PRIVATE_GATEWAY = RuleId.of("NET-31");
    private static final RuleId LINKS = RuleId.of("NET-32");
    private static final RuleId EDGE_TO_EDGE = RuleId.of("NET-22");
    private static final RuleId TRANSIT = RuleId.of("NET-27");

    private final Topology topology;
    private final Links links;

    HybridRouter(Topology topology, Links links) {
        this.topology = topology;
        this.links = links;
    }

    /// Out of a VPC by its virtual private gateway.
    @Nullable Next leave(Stretch stretch, VirtualPrivateGateway gateway, Network network) {
        Place place = Place.of(gateway.id());
        if (!network.id().equals(gateway.vpc())) {
            stretch.note(
                    place,
                    refused(
                            gateway,
                            PRIVATE_GATEWAY,
                            "%s is not attached to %s.",
                            gateway.name(),
                            network.name()));
            return null;
        }
        if (!network.contains(stretch.source())) {
            stretch.note(
                    place,
                    refused(
                            gateway,
                            EDGE_TO_EDGE,
                            "%s is no address of %s, and %s takes packets of its own VPC only.",
                            stretch.source(),
                            network.name(),
                            gateway.name()));
        }
        Link link = choose(stretch, gateway, gateway.id());
        if (link == null) {
            return null;
        }
        stretch.note(
                place,
                Ruling.pass(
                        gateway.id(),
                        HopKind.GATEWAY,
                        PRIVATE_GATEWAY,
                        "%s hands the packet to %s.",
                        gateway.name(),
                        link.carrier().name()));
        return over(stretch, link);
    }

    /// Out of a transit gateway by an attachment.
    @Nullable Next leave(Stretch stretch, TransitGatewayAttachment attachment) {
        Link link = choose(stretch, attachment, attachment.id());
        return link == null ? null : over(stretch, link);
    }

    private @Nullable Link choose(Stretch stretch, Resource at, ResourceId end) {
        Link best = links.toward(end, stretch.destination());
        if (best == null) {
            stretch.note(Place.of(at.id()), nowhere(stretch, at, links.at(end)));
        }
        return best;
    }

    private static Ruling nowhere(Stretch stretch, Resource at, List<Link> ends) {
        if (ends.isEmpty()) {
            return Ruling.missing(
                    at.id(),
                    HopKind.GATEWAY,
                    PRIVATE_GATEWAY,
                    "%s leads to no VPN connection and no virtual interface; connect it to one."
                            .formatted(at.name()));
        }
        for (Link each : ends) {
            if (!each.up()) {
                return refused(
                                each.carrier(),
                                each.overDirectConnect() ? LINKS : PRIVATE_GATEWAY,
                                "%s is down, so %s has no way to %s.",
                                each.carrier().name(),
                                at.name(),
                                stretch.destination())
                        .coded(each.overDirectConnect() ? "BAD_STATE" : "BAD_STATE_VPN");
            }
        }
        return refused(
                at,
                PRIVATE_GATEWAY,
                "%s knows no network outside that holds %s.",
                at.name(),
                stretch.destination());
    }

    private static Next over(Stretch stretch, Link link) {
        carry(stretch, link);
        return new Next.Premises(link.far());
    }

    static void carry(Stretch stretch, Link link) {
        Resource carrier = link.carrier();
        Place place = Place.of(carrier.id());
        boolean direct = link.overDirectConnect();
        HopKind kind = direct ? HopKind.DIRECT_CONNECT : HopKind.GATEWAY;
        stretch.note(
                place,
                Ruling.pass(
                        carrier.id(),
                        kind,
                        direct ? LINKS : PRIVATE_GATEWAY,
                        direct
                                ? "%s carries the packet over Direct Connect."
                                : "%s carries the packet through its tunnel.",
                        carrier.name()),
                direct ? Latency.DIRECT_CONNECT : Latency.VPN);
        stretch.fit(
                place, carrier.id(), kind, direct ? LINKS : TRANSIT, link.mtu(), carrier.name());
    }

    /// Inside a network outside AWS.
    @Nullable Next arrive(Stretch stretch, OnPremises home) {
        Outsider there = topology.outsider(home, stretch.destination());
        if (there != null) {
            return stretch.at(there);
        }
        stretch.note(
                Place.of(home.id()),
                Ruling.stop(
                                Verdict.NO_TARGET,
                                home.id(),
                                HopKind.ROUTE,
                                LINKS,
                                "Nothing in %s has the address %s, so nobody answers.",
                                home.name(),
                                stretch.destination())
                        .coded("NO_POSSIBLE_DESTINATION"));
        return null;
    }

    private static Ruling refused(Resource at, RuleId rule, String template, Object... arguments) {
        return Ruling.stop(Verdict.NO_ROUTE, at.id(), HopKind.GATEWAY, rule, template, arguments);
    }
}
