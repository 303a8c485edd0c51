package dev.linkloom.engine.leg;

import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.filter.NetworkAcls;
import dev.linkloom.engine.filter.Party;
import dev.linkloom.engine.filter.SecurityGroups;
import dev.linkloom.engine.filter.Way;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.route.RouteDecision;
import dev.linkloom.engine.route.Routes;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Gateway;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

/// Walks stretches between interfaces in AWS's order: groups, ACL and route out; then ACL and
/// groups in (NET-16).
public final class Legs {

    private static final RuleId HOST = RuleId.of("NET-18");
    private static final RuleId ENDPOINT_GROUPS = RuleId.of("SRC-35");
    private static final RuleId BALANCER_GROUPS = RuleId.of("SRC-30");
    private static final RuleId ENDPOINT_REPLY = RuleId.of("EP-17");
    private static final RuleId PEERING_ROUTES = RuleId.of("NET-22");

    private final Topology topology;
    private final SecurityGroups groups;
    private final NetworkAcls acls;
    private final Routes routes;
    private final Crossing crossing;

    public Legs(Topology topology, SecurityGroups groups, NetworkAcls acls, Routes routes) {
        this.topology = topology;
        this.groups = groups;
        this.acls = acls;
        this.routes = routes;
        crossing = new Crossing(topology);
    }

    public SecurityGroups groups() {
        return groups;
    }

    /// The first packet of a flow, from an interface to wherever its destination address lies.
    public Arrival go(Journal journal, Eni from, Packet packet, Sender sender) {
        Place here = Place.at(from);
        RouteDecision route = routes.lookup(from.segment(), packet.destination());
        Eni to = destination(from, packet.destination(), route);
        leave(journal, from, packet, sender, to);
        if (to != null && from.sameSegment(to)) {
            journal.note(here, packet, acls.skipped(from.segment()), Latency.SAME_ZONE);
        } else {
            journal.note(here, packet, acls.decide(from.segment(), Way.EGRESS, packet, false));
            journal.note(
                    here,
                    packet,
                    route,
                    to != null && from.sameNetwork(to) ? Latency.between(from, to) : 0);
            if (route.next() == RouteDecision.Next.TARGET) {
                Resource target = topology.design().find(route.target());
                if (target instanceof Gateway gateway) {
                    return new Arrival.Out(gateway, from.segment());
                }
                if (!crossing.forward(journal, from, packet, target, to) && to == null) {
                    return new Arrival.Lost();
                }
            }
            if (to == null) {
                objectToNobody(journal, from, packet, route);
                return new Arrival.Lost();
            }
            journal.note(
                    Place.at(to), packet, acls.decide(to.segment(), Way.INGRESS, packet, false));
        }
        enter(journal, packet, sender, to);
        return new Arrival.At(to);
    }

    /// The reply to a flow that went from one interface to another before.
    public void back(Journal journal, Eni from, Eni to, Packet packet) {
        Place here = Place.at(from);
        if (groups.watches(from)) {
            journal.note(here, packet, groups.state(from));
        }
        if (from.sameSegment(to)) {
            journal.note(here, packet, acls.skipped(from.segment()), Latency.SAME_ZONE);
        } else {
            journal.note(here, packet, acls.decide(from.segment(), Way.EGRESS, packet, true));
            RuleId missing =
                    from.owner() instanceof InterfaceEndpoint ? ENDPOINT_REPLY : PEERING_ROUTES;
            RouteDecision route = routes.lookup(from.segment(), to.ip(), missing);
            journal.note(here, packet, route, from.sameNetwork(to) ? Latency.between(from, to) : 0);
            if (!from.sameNetwork(to) && route.passes()) {
                crossing.back(journal, from, to, packet, route);
            }
            journal.note(
                    Place.at(to), packet, acls.decide(to.segment(), Way.INGRESS, packet, true));
        }
        if (groups.watches(to)) {
            journal.note(Place.at(to), packet, groups.state(to));
        }
    }

    /// The crossing of a subnet's border on the way to an interface that no group watches.
    ///
    /// @param from null when the packet comes from outside the VPC
    public void enterSegment(
            Journal journal, @Nullable Eni from, Eni to, Packet packet, boolean reply) {
        if (from == null || !from.sameSegment(to)) {
            journal.note(
                    Place.at(to), packet, acls.decide(to.segment(), Way.INGRESS, packet, reply));
        }
    }

    private void leave(Journal journal, Eni from, Packet packet, Sender sender, @Nullable Eni to) {
        if (groups.watches(from)) {
            Party peer = to == null ? Party.stranger(packet.destination()) : groups.party(to);
            journal.note(
                    Place.at(from), packet, groups.egress(from, packet, peer, sender.egress()));
        }
    }

    private void enter(Journal journal, Packet packet, Sender sender, Eni to) {
        if (groups.watches(to)) {
            RuleId rule =
                    to.owner() instanceof InterfaceEndpoint
                            ? ENDPOINT_GROUPS
                            : to.owner() instanceof NetworkLoadBalancer
                                    ? BALANCER_GROUPS
                                    : sender.ingress();
            journal.note(Place.at(to), packet, groups.ingress(to, packet, sender.party(), rule));
        }
    }

    /// Who has the address, seen from an interface: in its own network, beyond the route's peering,
    /// or, where a route is missing, beyond whatever peering there is, so that the walk can go on.
    private @Nullable Eni destination(Eni from, Ip ip, RouteDecision route) {
        Network home = from.network();
        if (route.next() == RouteDecision.Next.LOCAL) {
            return topology.find(home, ip);
        }
        Network beyond = crossing.beyond(home, ip, route);
        return beyond == null ? null : topology.find(beyond, ip);
    }

    private void objectToNobody(Journal journal, Eni from, Packet packet, RouteDecision route) {
        if (route.passes()) {
            journal.note(
                    Place.at(from),
                    packet,
                    Ruling.stop(
                                    Verdict.NO_TARGET,
                                    route.at(),
                                    HopKind.ROUTE,
                                    HOST,
                                    "Nothing in the design has the address %s, so nobody answers.",
                                    packet.destination())
                            .coded("NO_POSSIBLE_DESTINATION"));
        }
    }
}
