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
import dev.linkloom.engine.route.Links;
import dev.linkloom.engine.route.Routes;
import dev.linkloom.engine.route.TransitTables;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Border;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Outsider;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.engine.topology.ServiceDoor;
import dev.linkloom.engine.topology.Station;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.TransitGatewayAttachment;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Walks stretches between stations in AWS's order: groups, ACL and routes out; then ACL and groups
/// in (NET-16). Replies find their own way back, by the routes that are there.
public final class Legs {

    private static final RuleId ENDPOINT_GROUPS = RuleId.of("SRC-35");
    private static final RuleId BALANCER_GROUPS = RuleId.of("SRC-30");
    private static final RuleId ENDPOINT_REPLY = RuleId.of("EP-17");
    private static final RuleId PRIVATE_GATEWAY = RuleId.of("NET-31");
    private static final RuleId PEERING_ROUTES = RuleId.of("NET-22");
    private static final RuleId NAT_ONE_WAY = RuleId.of("NET-30");
    private static final RuleId SYMMETRIC = RuleId.of("GWLB-08");

    private final Topology topology;
    private final SecurityGroups groups;
    private final NetworkAcls acls;
    private final Roads roads;

    public Legs(
            Topology topology,
            SecurityGroups groups,
            NetworkAcls acls,
            Routes routes,
            Links links,
            TransitTables tables) {
        this.topology = topology;
        this.groups = groups;
        this.acls = acls;
        roads = new Roads(topology, acls, routes, links, tables, new Appliances(topology, this));
    }

    public SecurityGroups groups() {
        return groups;
    }

    /// The first packet of a flow, from a station to wherever its destination address lies; an
    /// endpoint's interface is reached like any other (EP-16).
    public Arrival go(Journey journey, Station from, Packet packet, Sender sender) {
        Stretch stretch = Stretch.first(journey, packet, from);
        Next first = from instanceof Eni eni ? leave(stretch, eni, sender) : roads.start(stretch);
        Arrival arrival = roads.walk(stretch, first);
        if (arrival instanceof Arrival.At(Eni to, var inspections)) {
            enter(stretch, inspections.isEmpty() ? sender.party() : inspected(sender), sender, to);
        }
        return arrival;
    }

    /// What an appliance has had in its hands counts by its address only (NET-09).
    private static Party inspected(Sender sender) {
        Party party = sender.party();
        return new Party(party.ip(), List.of(), party.client());
    }

    private @Nullable Next leave(Stretch stretch, Eni from, Sender sender) {
        Eni near = topology.find(from, stretch.destination());
        if (groups.watches(from)) {
            Eni to =
                    near == null ? topology.reachable(from.network(), stretch.destination()) : near;
            Party peer =
                    to == null
                            ? Party.stranger(stretch.destination())
                            : groups.party(to).at(stretch.destination());
            stretch.note(
                    Place.at(from), groups.egress(from, stretch.packet(), peer, sender.egress()));
        }
        return near != null && from.sameSegment(near)
                ? inside(stretch, near)
                : roads.start(stretch);
    }

    /// Inside a subnet no ACL is asked, an endpoint's neighbours included (EP-19).
    private Next inside(Stretch stretch, Eni to) {
        stretch.tell(Place.at(stretch.from()), acls.skipped(to.segment()), Latency.SAME_ZONE);
        return stretch.at(to);
    }

    private void enter(Stretch stretch, Party party, Sender sender, Eni to) {
        if (groups.watches(to)) {
            RuleId rule =
                    switch (to.owner()) {
                        case InterfaceEndpoint _, ResourceEndpoint _ -> ENDPOINT_GROUPS;
                        case NetworkLoadBalancer _ -> BALANCER_GROUPS;
                        default -> sender.ingress();
                    };
            stretch.note(Place.at(to), groups.ingress(to, stretch.packet(), party, rule));
        }
    }

    /// The reply to a flow that went from one station to another before.
    ///
    /// @param inspections the Gateway Load Balancer endpoints that the flow passed
    public void back(
            Journey journey,
            Station from,
            Station to,
            Packet packet,
            List<ResourceId> inspections) {
        Stretch stretch = Stretch.reply(journey, packet, from, to, missing(from, to));
        if (from instanceof Eni it && groups.watches(it)) {
            stretch.tell(Place.at(it), groups.state(it), 0);
        }
        boolean inside =
                from instanceof Eni one && to instanceof Eni other && one.sameSegment(other);
        Next first = inside ? inside(stretch, (Eni) to) : roads.start(stretch);
        check(stretch, roads.walk(stretch, first), to);
        if (!sameWay(inspections, stretch.inspections())) {
            stretch.note(Place.at(from), oneSided(inspections, stretch));
        }
        if (to instanceof Eni it && groups.watches(it)) {
            stretch.tell(Place.at(it), groups.state(it), 0);
        }
    }

    private static RuleId missing(Station from, Station to) {
        if (from instanceof Eni eni
                && (eni.owner() instanceof InterfaceEndpoint
                        || eni.owner() instanceof ResourceEndpoint)) {
            return ENDPOINT_REPLY;
        }
        return to instanceof Outsider ? PRIVATE_GATEWAY : PEERING_ROUTES;
    }

    /// Whether the reply has come to whom it is for.
    private static void check(Stretch stretch, Arrival arrival, Station to) {
        switch (arrival) {
            case Arrival.At(Station there, var _) when same(there, to) -> {}
            case Arrival.Nat(var gateway, var _, var _) ->
                    stretch.note(
                            Place.of(gateway.id()),
                            Ruling.stop(
                                    Verdict.NO_ROUTE,
                                    stretch.router(),
                                    HopKind.NAT,
                                    NAT_ONE_WAY,
                                    "The reply to %s comes to %s, which knows nothing of the flow"
                                            + " and gives it another address.",
                                    stretch.destination(),
                                    gateway.name()));
            case Arrival.At _, Arrival.Lost _ ->
                    stretch.note(
                            Place.at(stretch.from()),
                            Ruling.stop(
                                            Verdict.NO_ROUTE,
                                            stretch.router(),
                                            HopKind.ROUTE,
                                            PEERING_ROUTES,
                                            "The reply to %s leaves %s another way than it came,"
                                                    + " and never arrives.",
                                            stretch.destination(),
                                            stretch.from().name())
                                    .coded("NO_ROUTE_TO_DESTINATION"));
        }
    }

    private static boolean same(Station one, Station other) {
        return switch (one) {
            case Eni it -> other instanceof Eni that && it.index() == that.index();
            case Border it -> other instanceof Border that && it.where().equals(that.where());
            case Outsider it ->
                    other instanceof Outsider that
                            && it.ip().equals(that.ip())
                            && it.where().equals(that.where());
            case ServiceDoor it ->
                    other instanceof ServiceDoor that
                            && it.endpoint().id().equals(that.endpoint().id());
        };
    }

    /// Replies pass the same endpoints in the opposite order.
    private static boolean sameWay(List<ResourceId> there, List<ResourceId> back) {
        return there.equals(back) || there.reversed().equals(back);
    }

    /// Appliances that keep state drop what they have seen one direction of only (GWLB-08).
    private Ruling oneSided(List<ResourceId> there, Stretch stretch) {
        List<ResourceId> back = stretch.inspections();
        ResourceId at = there.isEmpty() ? back.getFirst() : there.getFirst();
        return Ruling.missing(
                at,
                HopKind.APPLIANCE,
                SYMMETRIC,
                "The request passes %s and the reply %s; an appliance that keeps state drops a half flow, and the design does not say whether it does. Lead both directions through the same endpoint.%s"
                        .formatted(names(there), names(back), unsaid(at)));
    }

    /// A transit gateway in appliance mode would lead both directions through one zone; worth a
    /// word where the design leaves open whether it is.
    private String unsaid(ResourceId endpoint) {
        GatewayLoadBalancerEndpoint found =
                topology.design().find(endpoint, GatewayLoadBalancerEndpoint.class);
        Segment segment = found == null ? null : topology.segment(found.subnet());
        for (TransitGatewayAttachment each :
                topology.design().all(TransitGatewayAttachment.class)) {
            if (segment != null
                    && segment.network().id().equals(each.attached())
                    && each.applianceMode() == null) {
                return " Nor does it say whether %s is in appliance mode (NET-27)."
                        .formatted(each.name());
            }
        }
        return "";
    }

    private static String names(List<ResourceId> endpoints) {
        return endpoints.isEmpty() ? "no appliance" : endpoints.toString();
    }

    /// The crossing of a subnet's border on the way to an interface that no group watches.
    public void enterSegment(Journal journal, Segment from, Eni to, Packet packet, boolean reply) {
        if (from.index() != to.segment().index()) {
            journal.note(
                    Place.at(to), packet, acls.decide(to.segment(), Way.INGRESS, packet, reply));
        }
    }
}
