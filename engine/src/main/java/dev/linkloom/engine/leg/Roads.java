package dev.linkloom.engine.leg;

import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.filter.NetworkAcls;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.route.Links;
import dev.linkloom.engine.route.Routes;
import dev.linkloom.engine.route.TransitTables;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.AddressRanges;
import dev.linkloom.engine.topology.Border;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Outsider;
import dev.linkloom.engine.topology.ServiceDoor;
import dev.linkloom.engine.topology.Station;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InternetGateway;

import org.jspecify.annotations.Nullable;

/// Hands a packet from router to router until it has arrived, or until nobody knows where to go.
final class Roads {

    private static final RuleId LOOP = RuleId.of("NET-17");
    private static final RuleId INTERNET_GATEWAY = RuleId.of("NET-29");
    private static final RuleId NOT_PUBLIC = RuleId.of("EP-18");

    /// More routers than any way that arrives has; what is still under way goes round in a circle.
    private static final int LONGEST = 32;

    private final Topology topology;
    private final TransitTables tables;
    private final SubnetRouter subnets;
    private final TransitRouter transit;
    private final HybridRouter hybrid;
    private final PremisesRouter premises;

    Roads(
            Topology topology,
            NetworkAcls acls,
            Routes routes,
            Links links,
            TransitTables tables,
            Appliances appliances) {
        this.topology = topology;
        this.tables = tables;
        hybrid = new HybridRouter(topology, links);
        premises = new PremisesRouter(topology, links, tables);
        transit = new TransitRouter(topology, acls, tables, hybrid);
        subnets =
                new SubnetRouter(
                        topology,
                        acls,
                        routes,
                        new PeeringRouter(topology),
                        transit,
                        hybrid,
                        new Inspector(topology, acls, appliances));
    }

    /// Who has the packet first; null when nobody takes it.
    @Nullable Next start(Stretch stretch) {
        return switch (stretch.from()) {
            case Eni it -> new Next.Subnet(it.segment(), Next.By.SENDER);
            case Outsider it ->
                    it.home() == null
                            ? new Next.PublicInternet()
                            : premises.depart(stretch, it.home());
            case Border it ->
                    it.network().contains(stretch.destination())
                            ? new Next.Edge(it.gateway(), it.network())
                            : new Next.PublicInternet();
            case ServiceDoor it -> new Next.Local(it.network());
        };
    }

    Arrival walk(Stretch stretch, @Nullable Next first) {
        Next next = first;
        for (int i = 0; i < LONGEST; i++) {
            if (next instanceof Next.End(Arrival arrival)) {
                return arrival;
            }
            next = next == null ? onward(stretch) : step(stretch, next);
        }
        stretch.note(
                Place.at(stretch.from()),
                Ruling.stop(
                        Verdict.NO_ROUTE,
                        stretch.router(),
                        HopKind.ROUTE,
                        LOOP,
                        "The routes to %s lead round in a circle, so the packet never arrives.",
                        stretch.destination()));
        return new Arrival.Lost();
    }

    private @Nullable Next step(Stretch stretch, Next next) {
        return switch (next) {
            case Next.Subnet it -> subnets.subnet(stretch, it);
            case Next.Edge it -> subnets.edge(stretch, it);
            case Next.Local it -> subnets.local(stretch, it.network());
            case Next.Transit it -> transit.through(stretch, it);
            case Next.Premises it -> hybrid.arrive(stretch, it.home());
            case Next.PublicInternet _ -> internet(stretch);
            case Next.End it -> it;
        };
    }

    /// Where an address on the internet is: at the border of a VPC, or outside.
    private @Nullable Next internet(Stretch stretch) {
        Eni owner = topology.publicOwner(stretch.destination());
        boolean open =
                AddressRanges.isPublic(stretch.destination())
                        && !topology.closedToInternet(stretch.destination());
        if (owner == null && !open) {
            stretch.note(Place.at(stretch.from()), hidden(stretch));
            return null;
        }
        if (owner == null) {
            return stretch.at(
                    topology.onInternet(stretch.destination(), stretch.from().resource()));
        }
        InternetGateway gateway = topology.internetGateway(owner.network());
        if (gateway == null) {
            stretch.note(
                    Place.at(stretch.from()),
                    Ruling.stop(
                                    Verdict.NO_ROUTE,
                                    owner.network().id(),
                                    HopKind.GATEWAY,
                                    INTERNET_GATEWAY,
                                    "%s has no internet gateway, so nobody reaches %s.",
                                    owner.network().name(),
                                    stretch.destination())
                            .coded("IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS"));
            return null;
        }
        return stretch.at(new Border(gateway, owner.network()));
    }

    /// Private addresses mean nothing on the internet, those of endpoints included (EP-18).
    private Ruling hidden(Stretch stretch) {
        for (Eni each : topology.enis()) {
            if (each.has(stretch.destination())
                    && each.owner() instanceof InterfaceEndpoint endpoint) {
                return Ruling.stop(
                                Verdict.NO_ROUTE,
                                endpoint.id(),
                                HopKind.ROUTE,
                                NOT_PUBLIC,
                                "Nobody reaches an address of %s over the internet.",
                                endpoint.name())
                        .coded("NO_ROUTE_TO_DESTINATION");
            }
        }
        return Ruling.stop(
                        Verdict.NO_ROUTE,
                        stretch.from().where(),
                        HopKind.ROUTE,
                        INTERNET_GATEWAY,
                        "%s is a private address, and nobody reaches it over the internet.",
                        stretch.destination())
                .coded("NO_ROUTE_TO_DESTINATION");
    }

    /// Where the packet would be had nothing stopped it, so that the walk can go on.
    private Next onward(Stretch stretch) {
        Station meant = stretch.goal() == null ? guess(stretch) : stretch.goal();
        return switch (meant) {
            case null -> new Next.End(new Arrival.Lost());
            case Eni it -> subnets.into(stretch, it);
            default -> stretch.at(meant);
        };
    }

    private @Nullable Station guess(Stretch stretch) {
        if (!(stretch.from() instanceof Eni eni)) {
            return null;
        }
        Eni found = topology.reachable(eni.network(), stretch.destination());
        if (found != null) {
            return found;
        }
        Network far = tables.beyond(eni.network(), stretch.destination(), topology);
        return far == null ? null : topology.find(far, stretch.destination());
    }
}
