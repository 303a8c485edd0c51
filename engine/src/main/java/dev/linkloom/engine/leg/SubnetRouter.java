package dev.linkloom.engine.leg;

import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.filter.NetworkAcls;
import dev.linkloom.engine.filter.Way;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.route.RouteDecision;
import dev.linkloom.engine.route.Routes;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Border;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.resource.Gateway;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.VirtualPrivateGateway;
import dev.linkloom.model.resource.VpcPeering;

import org.jspecify.annotations.Nullable;

/// The router of a VPC: reads the tables of subnets and gateways, and delivers inside the VPC
/// (NET-17, NET-18).
final class SubnetRouter {

    private static final RuleId LOCAL = RuleId.of("NET-18");

    private final Topology topology;
    private final NetworkAcls acls;
    private final Routes routes;
    private final PeeringRouter peerings;
    private final TransitRouter transit;
    private final HybridRouter hybrid;
    private final Inspector inspector;
    private final Doors doors;

    SubnetRouter(
            Topology topology,
            NetworkAcls acls,
            Routes routes,
            PeeringRouter peerings,
            TransitRouter transit,
            HybridRouter hybrid,
            Inspector inspector) {
        this.topology = topology;
        this.acls = acls;
        this.routes = routes;
        this.peerings = peerings;
        this.transit = transit;
        this.hybrid = hybrid;
        this.inspector = inspector;
        doors = new Doors(topology.design());
    }

    @Nullable Next subnet(Stretch stretch, Next.Subnet here) {
        Segment segment = here.segment();
        Place place = place(stretch, here);
        RouteDecision route = routes.lookup(segment, stretch.destination(), stretch.missing());
        Eni to =
                route.next() == RouteDecision.Next.LOCAL
                        ? topology.find(segment, stretch.destination())
                        : null;
        Resource target = topology.design().find(route.target());
        if (leaves(here, to, target)) {
            stretch.note(
                    place, acls.decide(segment, Way.EGRESS, stretch.packet(), stretch.reply()));
        }
        stretch.routedBy(route.at());
        stretch.note(
                place,
                route,
                to == null || !stretch.explains() ? 0 : Latency.between(segment, to.segment()));
        return switch (route.next()) {
            case LOCAL -> deliver(stretch, to);
            case NONE, BLACKHOLE, REFUSED -> null;
            case TARGET, GATEWAY_ENDPOINT -> target(stretch, here, target);
        };
    }

    private static Place place(Stretch stretch, Next.Subnet here) {
        return here.by() == Next.By.SENDER
                ? Place.at(stretch.from())
                : Place.of(here.segment().id(), here.segment().zoneId());
    }

    /// Whether the packet leaves the subnet, so that its ACL applies (NET-12); on the way to and
    /// from inspection it always does (GWLB-09).
    private boolean leaves(Next.Subnet here, @Nullable Eni to, @Nullable Resource target) {
        Segment segment = here.segment();
        return switch (here.by()) {
            case INSPECTION -> true;
            case TRANSIT -> to == null || to.segment().index() != segment.index();
            case SENDER ->
                    !(target instanceof NatGateway nat) || !segment.id().equals(nat.subnet());
        };
    }

    private @Nullable Next target(Stretch stretch, Next.Subnet here, @Nullable Resource target) {
        Segment segment = here.segment();
        Network network = segment.network();
        return switch (target) {
            case InternetGateway it -> stretch.at(new Border(it, network));
            case NatGateway it -> new Next.End(new Arrival.Nat(it, segment, stretch.inspections()));
            case VpcPeering it -> peerings.over(stretch, it, network);
            case TransitGateway it -> transit.enter(stretch, it, segment);
            case VirtualPrivateGateway it -> hybrid.leave(stretch, it, network);
            case GatewayLoadBalancerEndpoint it -> inspector.inspect(stretch, it);
            case GatewayEndpoint it -> doors.through(stretch, it, network);
            case null -> null;
            default -> {
                stretch.note(place(stretch, here), appliance(target));
                yield null;
            }
        };
    }

    private static Ruling appliance(Resource target) {
        return Ruling.missing(
                target.id(),
                HopKind.APPLIANCE,
                LOCAL,
                "The route leads to %s; the design does not say what that forwards."
                        .formatted(target.name()));
    }

    /// What comes into a VPC from outside goes to an address of the VPC, or where the gateway's own
    /// table says; nobody comes in by one edge to leave by another (NET-22).
    @Nullable Next edge(Stretch stretch, Next.Edge here) {
        Gateway gateway = here.gateway();
        Place place = Place.of(gateway.id());
        RouteDecision route = routes.edge(gateway, stretch.destination());
        if (route == null) {
            return local(stretch, here.network());
        }
        stretch.routedBy(route.at());
        stretch.note(place, route);
        return switch (route.next()) {
            case LOCAL -> local(stretch, here.network());
            case NONE, BLACKHOLE, REFUSED, GATEWAY_ENDPOINT -> null;
            case TARGET ->
                    switch (topology.design().find(route.target())) {
                        case GatewayLoadBalancerEndpoint it -> inspector.inspect(stretch, it);
                        case null -> null;
                        case Resource other -> {
                            stretch.note(place, appliance(other));
                            yield null;
                        }
                    };
        };
    }

    /// Delivers to whoever has the address, in whatever zone: inside the VPC nothing else is needed
    /// (EP-20, EP-31).
    @Nullable Next local(Stretch stretch, Network network) {
        return deliver(stretch, topology.find(network, stretch.destination()));
    }

    private @Nullable Next deliver(Stretch stretch, @Nullable Eni to) {
        if (to == null) {
            stretch.note(
                    Place.at(stretch.from()),
                    Ruling.stop(
                                    Verdict.NO_TARGET,
                                    stretch.router(),
                                    HopKind.ROUTE,
                                    LOCAL,
                                    "Nothing in the design has the address %s, so nobody answers.",
                                    stretch.destination())
                            .coded("NO_POSSIBLE_DESTINATION"));
            return null;
        }
        return into(stretch, to);
    }

    /// Over the border of the subnet of whoever is at the end.
    Next into(Stretch stretch, Eni to) {
        stretch.note(Place.at(to), acls.decide(to, Way.INGRESS, stretch.packet(), stretch.reply()));
        return stretch.at(to);
    }
}
