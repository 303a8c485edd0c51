package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.edit.NewIds;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.Gateway;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.VirtualPrivateGateway;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Connections of subnets to their tables and ACLs, of tables to where they lead, and of VPCs to
/// each other.
final class RoutingWiring {

    private RoutingWiring() {}

    static Outcome use(Subnet subnet, RouteTable table) {
        if (table.id().equals(subnet.routeTable())) {
            return Words.alreadyConnected(subnet, table);
        }
        return within(subnet, table, subnet.vpc(), table.vpc(), subnet.withRouteTable(table.id()));
    }

    /// The table becomes the VPC's main one (NET-19).
    static Outcome use(Vpc vpc, RouteTable table) {
        if (table.id().equals(vpc.mainRouteTable())) {
            return Words.alreadyConnected(vpc, table);
        }
        return within(
                vpc, table, vpc.id(), table.vpc(), with(vpc, table.id(), vpc.defaultNetworkAcl()));
    }

    static Outcome guard(Subnet subnet, NetworkAcl acl) {
        if (acl.id().equals(subnet.networkAcl())) {
            return Words.alreadyConnected(subnet, acl);
        }
        return within(subnet, acl, subnet.vpc(), acl.vpc(), subnet.withNetworkAcl(acl.id()));
    }

    /// The ACL becomes the VPC's default one (NET-11).
    static Outcome guard(Vpc vpc, NetworkAcl acl) {
        if (acl.id().equals(vpc.defaultNetworkAcl())) {
            return Words.alreadyConnected(vpc, acl);
        }
        return within(vpc, acl, vpc.id(), acl.vpc(), with(vpc, vpc.mainRouteTable(), acl.id()));
    }

    /// Everything that has no better route goes to the gateway (NET-18).
    static Outcome lead(Design design, RouteTable table, Gateway gateway) {
        ResourceId vpc =
                switch (gateway) {
                    case InternetGateway internet -> internet.vpc();
                    case NatGateway nat -> vpcOf(design, nat.subnet());
                    case VirtualPrivateGateway outside -> outside.vpc();
                };
        return route(table, gateway, vpc, destinations(design, gateway));
    }

    /// The networks outside go to a virtual private gateway, everything goes to the others.
    private static List<Cidr> destinations(Design design, Gateway gateway) {
        List<Cidr> outside =
                design.all(OnPremises.class).stream()
                        .flatMap(each -> each.cidrs().stream())
                        .toList();
        return gateway instanceof VirtualPrivateGateway && !outside.isEmpty()
                ? outside
                : List.of(Cidr.ANY_IPV4);
    }

    static Outcome lead(Design design, RouteTable table, NetworkInterface target) {
        return route(table, target, vpcOf(design, target.subnet()), List.of(Cidr.ANY_IPV4));
    }

    /// Appliances see everything first.
    static Outcome lead(Design design, RouteTable table, GatewayLoadBalancerEndpoint target) {
        return route(table, target, vpcOf(design, target.subnet()), List.of(Cidr.ANY_IPV4));
    }

    /// The blocks of the other VPCs at the transit gateway go there, or everything as long as there
    /// are none.
    static Outcome lead(Design design, RouteTable table, TransitGateway target) {
        List<Cidr> far =
                design.all(TransitGatewayAttachment.class).stream()
                        .filter(each -> target.id().equals(each.transitGateway()))
                        .map(each -> design.find(each.attached(), Vpc.class))
                        .filter(Objects::nonNull)
                        .filter(each -> !each.id().equals(table.vpc()))
                        .flatMap(each -> each.cidrs().stream())
                        .distinct()
                        .toList();
        return route(table, target, table.vpc(), far.isEmpty() ? List.of(Cidr.ANY_IPV4) : far);
    }

    /// The blocks of the VPC at the far side go over the peering (NET-21).
    static Outcome lead(Design design, RouteTable table, VpcPeering peering) {
        boolean requests = table.vpc() != null && table.vpc().equals(peering.requester());
        Vpc far = design.find(requests ? peering.accepter() : peering.requester(), Vpc.class);
        boolean mine = requests || (table.vpc() != null && table.vpc().equals(peering.accepter()));
        if (!mine || far == null) {
            return new Outcome.Refused(
                    tr(
                            "Connect %s to both of its VPCs first; one of them is the VPC of %s.",
                            peering.name(), table.name()));
        }
        return route(table, peering, table.vpc(), far.cidrs());
    }

    /// The peering gets its requester, then its accepter.
    static Outcome join(Design design, Vpc vpc, VpcPeering peering) {
        if (vpc.id().equals(peering.requester()) || vpc.id().equals(peering.accepter())) {
            return Words.alreadyConnected(vpc, peering);
        }
        boolean asks = design.find(peering.requester()) == null;
        if (!asks && design.find(peering.accepter()) != null) {
            return new Outcome.Refused(tr("%s already joins two VPCs.", peering.name()));
        }
        var after =
                peering.withRequester(asks ? vpc.id() : peering.requester())
                        .withAccepter(asks ? peering.accepter() : vpc.id());
        return new Outcome.Change(new Edit.Replace(Words.connect(vpc, peering), after));
    }

    /// A new peering asks for the connection; the other side still has to accept it (NET-23).
    static Outcome peer(Design design, Vpc requester, Vpc accepter, RandomGenerator random) {
        Set<ResourceId> ends = Set.of(requester.id(), accepter.id());
        boolean joined =
                design.all(VpcPeering.class).stream()
                        .anyMatch(each ->
                                ends.contains(each.requester()) && ends.contains(each.accepter()));
        if (joined) {
            return Words.alreadyConnected(requester, accepter);
        }
        ResourceId id = NewIds.of(ResourceType.VPC_PEERING, design, random);
        var peering =
                new VpcPeering(
                        id,
                        NewNames.of(ResourceType.VPC_PEERING, design),
                        requester.id(),
                        accepter.id(),
                        VpcPeering.State.PENDING_ACCEPTANCE,
                        false);
        String label = tr("Peer %s with %s", requester.name(), accepter.name());
        return new Outcome.Change(new Edit.Replace(label, peering), List.of(id));
    }

    private static Outcome route(
            RouteTable table, Resource target, @Nullable ResourceId vpc, List<Cidr> destinations) {
        List<Route> routes = new ArrayList<>(table.routes());
        routes.removeIf(each -> destinations.contains(each.destination()));
        destinations.forEach(each -> routes.add(new Route(each, target.id())));
        if (table.routes().containsAll(routes)) {
            return Words.alreadyConnected(table, target);
        }
        return within(table, target, table.vpc(), vpc, table.withRoutes(routes));
    }

    private static Outcome within(
            Resource one,
            Resource other,
            @Nullable ResourceId oneVpc,
            @Nullable ResourceId otherVpc,
            Resource after) {
        if (oneVpc != null && otherVpc != null && !oneVpc.equals(otherVpc)) {
            return new Outcome.Refused(
                    tr("%s and %s belong to different VPCs.", one.name(), other.name()));
        }
        return new Outcome.Change(new Edit.Replace(Words.connect(one, other), after));
    }

    private static Vpc with(
            Vpc vpc, @Nullable ResourceId mainRouteTable, @Nullable ResourceId defaultNetworkAcl) {
        return vpc.withMainRouteTable(mainRouteTable).withDefaultNetworkAcl(defaultNetworkAcl);
    }

    private static @Nullable ResourceId vpcOf(Design design, @Nullable ResourceId subnet) {
        Subnet found = design.find(subnet, Subnet.class);
        return found == null ? null : found.vpc();
    }
}
