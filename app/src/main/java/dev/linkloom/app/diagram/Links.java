package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Link.Style;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Gateway;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;
import dev.linkloom.model.resource.World;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The links of a design, made from the references between its resources; a reference to nothing
/// shows no link.
final class Links {

    private final Arrangement arrangement;
    private final Router router;
    private final List<Link> links = new ArrayList<>();

    private Links(Arrangement arrangement, Router router) {
        this.arrangement = arrangement;
        this.router = router;
    }

    static List<Link> of(Design design, Arrangement arrangement, Router router) {
        Links links = new Links(arrangement, router);
        arrangement.chips().forEach(links::presence);
        design.resources().forEach(links::references);
        return links.links;
    }

    private void presence(Chip chip) {
        Resource owner = chip.presence().owner();
        Box card = arrangement.box(owner.id());
        if (card == null) {
            return;
        }
        if (owner instanceof InterfaceEndpoint endpoint) {
            add(owner.id(), owner.id(), chip.box(), card, style(endpoint), null);
        } else {
            add(owner.id(), owner.id(), card, chip.box(), Style.NODE, null);
        }
    }

    private static Style style(InterfaceEndpoint endpoint) {
        return endpoint.state() == InterfaceEndpoint.State.AVAILABLE
                ? Style.ENDPOINT
                : Style.ENDPOINT_CLOSED;
    }

    private void references(Resource resource) {
        switch (resource) {
            case InterfaceEndpoint endpoint -> endpoint(endpoint);
            case EndpointService service ->
                    service.loadBalancers().forEach(to -> add(service, to, Style.ENDPOINT));
            case NetworkLoadBalancer balancer -> balancer(balancer);
            case TargetGroup group ->
                    group.targets().forEach(to -> add(group, to.instance(), Style.TARGET));
            case RouteTable table -> routes(table);
            case VpcPeering peering -> {
                add(peering, peering.requester(), Style.PEERING);
                add(peering, peering.accepter(), Style.PEERING);
            }
            case NetworkInterface eni -> add(eni, eni.attachedTo(), Style.LOGICAL);
            case PrivateHostedZone zone -> zone.vpcs().forEach(to -> add(zone, to, Style.LOGICAL));
            case Account _,
                    Gateway _,
                    Instance _,
                    NetworkAcl _,
                    SecurityGroup _,
                    Subnet _,
                    Vpc _,
                    World _ -> {}
        }
    }

    private void endpoint(InterfaceEndpoint endpoint) {
        ResourceId service = endpoint.service();
        Box from = arrangement.box(endpoint.id());
        Box to = service == null ? null : arrangement.box(service);
        if (service != null && from != null && to != null) {
            add(endpoint.id(), service, from, to, style(endpoint), "PrivateLink");
        }
    }

    private void balancer(NetworkLoadBalancer balancer) {
        Set<ResourceId> groups = new LinkedHashSet<>();
        balancer.listeners().stream()
                .map(NetworkLoadBalancer.Listener::targetGroup)
                .filter(Objects::nonNull)
                .forEach(groups::add);
        groups.forEach(to -> add(balancer, to, Style.TARGET));
    }

    private void routes(RouteTable table) {
        Set<ResourceId> targets = new LinkedHashSet<>();
        table.routes().stream().map(Route::target).filter(Objects::nonNull).forEach(targets::add);
        targets.forEach(to -> add(table, to, Style.LOGICAL));
    }

    private void add(Resource from, @Nullable ResourceId to, Style style) {
        Box start = arrangement.box(from.id());
        Box end = to == null ? null : arrangement.box(to);
        if (start != null && end != null && to != null) {
            add(from.id(), to, start, end, style, null);
        }
    }

    private void add(
            ResourceId from,
            ResourceId to,
            Box start,
            Box end,
            Style style,
            @Nullable String label) {
        links.add(new Link(from, to, start, end, style, label, router.route(start, end)));
    }
}
