package dev.linkloom.engine.leg;

import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.route.Link;
import dev.linkloom.engine.route.Links;
import dev.linkloom.engine.route.TransitTables;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.AddressRanges;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.VirtualPrivateGateway;

import org.jspecify.annotations.Nullable;

/// The router of a network outside AWS, which knows what it has learned over its links (NET-31,
/// NET-32).
final class PremisesRouter {

    private static final RuleId PRIVATE_GATEWAY = RuleId.of("NET-31");
    private static final RuleId LINKS = RuleId.of("NET-32");
    private static final RuleId OWN_VPC = RuleId.of("EP-25");

    private final Topology topology;
    private final Links links;
    private final TransitTables tables;

    PremisesRouter(Topology topology, Links links, TransitTables tables) {
        this.topology = topology;
        this.links = links;
        this.tables = tables;
    }

    /// Out of a network outside, by the best link it has learned the way over.
    @Nullable Next depart(Stretch stretch, OnPremises home) {
        for (Cidr each : home.cidrs()) {
            if (each.contains(stretch.destination())) {
                return new Next.Premises(home);
            }
        }
        Link link = tables.from(links.of(home), stretch.destination());
        if (link == null) {
            stretch.note(Place.at(stretch.from()), unknown(stretch, home));
            return meant(stretch, home);
        }
        stretch.routedBy(home.id());
        stretch.note(
                Place.of(home.id()),
                Ruling.pass(
                        home.id(),
                        HopKind.ROUTE,
                        link.overDirectConnect() ? LINKS : PRIVATE_GATEWAY,
                        "%s has learned the way to %s over %s.",
                        home.name(),
                        stretch.destination(),
                        link.carrier().name()));
        HybridRouter.carry(stretch, link);
        return into(stretch, link);
    }

    private static Next into(Stretch stretch, Link link) {
        return switch (link.near()) {
            case Link.Near.Vpc(VirtualPrivateGateway gateway, Network network) -> {
                stretch.note(
                        Place.of(gateway.id()),
                        Ruling.pass(
                                gateway.id(),
                                HopKind.GATEWAY,
                                PRIVATE_GATEWAY,
                                "%s takes the packet into %s.",
                                gateway.name(),
                                network.name()));
                yield new Next.Edge(gateway, network);
            }
            case Link.Near.Transit(TransitGateway gateway, TransitGatewayAttachment attachment) ->
                    new Next.Transit(gateway, attachment, null);
        };
    }

    private Ruling unknown(Stretch stretch, OnPremises home) {
        GatewayEndpoint door = door(stretch, home);
        if (door != null) {
            return refused(
                    door,
                    OWN_VPC,
                    "%s serves its own VPC only; %s cannot use it over Direct Connect or a VPN.",
                    door.name(),
                    home.name());
        }
        for (Link each : links.of(home)) {
            if (!each.up() && leads(each, stretch)) {
                return refused(
                        each.carrier(),
                        each.overDirectConnect() ? LINKS : PRIVATE_GATEWAY,
                        "%s is down, so %s has no way to %s.",
                        each.carrier().name(),
                        home.name(),
                        stretch.destination());
            }
        }
        return AddressRanges.isPublic(stretch.destination())
                ? Ruling.missing(home.id(), HopKind.ROUTE, LINKS, ownInternet(stretch, home))
                : Ruling.stop(
                                Verdict.NO_ROUTE,
                                home.id(),
                                HopKind.ROUTE,
                                LINKS,
                                "%s has learned no way to %s over Direct Connect or a VPN.",
                                home.name(),
                                stretch.destination())
                        .coded("NO_ROUTE_TO_DESTINATION");
    }

    /// A network outside may have its own way to the internet, which no design says.
    private static String ownInternet(Stretch stretch, OnPremises home) {
        return "No link of %s leads to %s, and the design does not say whether it has a way to the internet of its own."
                .formatted(home.name(), stretch.destination());
    }

    /// The gateway endpoint in a VPC behind the links that leads where the packet wants to go.
    private @Nullable GatewayEndpoint door(Stretch stretch, OnPremises home) {
        for (GatewayEndpoint each : topology.design().all(GatewayEndpoint.class)) {
            AwsService service = topology.design().find(each.service(), AwsService.class);
            if (service != null
                    && service.cidrs().stream().anyMatch(it -> it.contains(stretch.destination()))
                    && links.of(home).stream().anyMatch(link -> endsIn(link, each.vpc()))) {
                return each;
            }
        }
        return null;
    }

    private static boolean endsIn(Link link, @Nullable ResourceId vpc) {
        return link.near() instanceof Link.Near.Vpc(var _, Network network)
                && network.id().equals(vpc);
    }

    private static boolean leads(Link link, Stretch stretch) {
        return link.near() instanceof Link.Near.Vpc(var _, Network network)
                && network.contains(stretch.destination());
    }

    /// Where a packet would come in if its link were up, so that the walk can go on.
    private @Nullable Next meant(Stretch stretch, OnPremises home) {
        for (Link each : links.of(home)) {
            if (leads(each, stretch)) {
                return into(stretch, each);
            }
        }
        return null;
    }

    private static Ruling refused(Resource at, RuleId rule, String template, Object... arguments) {
        HopKind kind = at instanceof GatewayEndpoint ? HopKind.ENDPOINT : HopKind.GATEWAY;
        return Ruling.stop(Verdict.NO_ROUTE, at.id(), kind, rule, template, arguments);
    }
}
