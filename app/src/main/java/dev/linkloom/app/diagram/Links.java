package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Link.Style;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.DrawnLink;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Gateway;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.PrefixList;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.PublicHostedZone;
import dev.linkloom.model.resource.Reference;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResolverRule;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceConfiguration;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.ResourceGateway;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.TransitGatewayRouteTable;
import dev.linkloom.model.resource.VirtualInterface;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;
import dev.linkloom.model.resource.VpnConnection;
import dev.linkloom.model.resource.WeightedTargetGroup;
import dev.linkloom.model.resource.World;
import dev.linkloom.model.stack.Stacking;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The links of a design, made from the references between its resources; a reference to nothing
/// shows no link.
final class Links {

    private final Design design;
    private final Arrangement arrangement;
    private final Stacking stacking;
    private final Set<ResourceId> concerned;
    private final List<Link> links = new ArrayList<>();

    private Links(
            Design design, Arrangement arrangement, Stacking stacking, Set<ResourceId> concerned) {
        this.design = design;
        this.arrangement = arrangement;
        this.stacking = stacking;
        this.concerned = concerned;
    }

    /// Every link, without a way yet.
    ///
    /// @param stacking which of them stand for many
    static List<Link> of(Design design, Arrangement arrangement, Stacking stacking) {
        Links links = new Links(design, arrangement, stacking, Set.of());
        arrangement.chips().forEach(links::presence);
        design.resources().forEach(links::references);
        return links.links;
    }

    /// Those of the next version, where the same resources are drawn: only links from and to those
    /// concerned are made anew; null where one comes or goes, or is led otherwise.
    static @Nullable List<Link> after(
            List<Link> before,
            Design old,
            Design design,
            Arrangement arrangement,
            Stacking stacking,
            Set<ResourceId> concerned) {
        if (!List.copyOf(old.links()).equals(List.copyOf(design.links()))) {
            return null;
        }
        Links links = new Links(design, arrangement, stacking, concerned);
        arrangement.chips().forEach(links::presence);
        Set<ResourceId> rest = new HashSet<>(concerned);
        int first = links.links.size();
        if (first > before.size() || !isOfPresences(before, first)) {
            return null;
        }
        for (int i = first; i < before.size(); ) {
            int end = links.run(before, i, rest);
            if (end < 0) {
                return null;
            }
            i = end;
        }
        int all = links.links.size();
        rest.stream().map(design::find).filter(Objects::nonNull).forEach(links::references);
        return links.links.size() == all ? links.keeping(before) : null;
    }

    private static boolean isOfPresences(List<Link> links, int first) {
        return links.subList(0, first).stream().allMatch(each -> each.from().equals(each.to()))
                && (first == links.size()
                        || !links.get(first).from().equals(links.get(first).to()));
    }

    /// Takes over or makes anew the links that lead from one resource; answers where they end in
    /// the list before, or -1 when there are more of them now or fewer.
    ///
    /// @param rest whose links are still to be made anew
    private int run(List<Link> before, int start, Set<ResourceId> rest) {
        ResourceId from = before.get(start).from();
        int end = start;
        boolean other = rest.contains(from);
        while (end < before.size() && before.get(end).from().equals(from)) {
            other |= concerned.contains(before.get(end).to());
            end++;
        }
        if (!other) {
            links.addAll(before.subList(start, end));
            return end;
        }
        rest.remove(from);
        Resource source = design.find(from);
        int size = links.size();
        if (source != null) {
            references(source);
        }
        return links.size() - size == end - start ? end : -1;
    }

    /// The links, those that are as before being the very same.
    private List<Link> keeping(List<Link> before) {
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).equals(before.get(i))) {
                links.set(i, before.get(i));
            }
        }
        return links;
    }

    private void presence(Chip chip) {
        Resource owner = chip.presence().owner();
        Box card = arrangement.box(owner.id());
        if (card == null) {
            return;
        }
        switch (owner) {
            case InterfaceEndpoint it ->
                    add(it.id(), it.id(), chip.box(), card, style(it.state()), null);
            case ResourceEndpoint it ->
                    add(it.id(), it.id(), chip.box(), card, style(it.state()), null);
            default -> add(owner.id(), owner.id(), card, chip.box(), Style.NODE, null);
        }
    }

    private static Style style(InterfaceEndpoint.State state) {
        return state == InterfaceEndpoint.State.AVAILABLE ? Style.ENDPOINT : Style.ENDPOINT_CLOSED;
    }

    private void references(Resource resource) {
        switch (resource) {
            case InterfaceEndpoint it -> privateLink(it, it.service(), it.state());
            case GatewayLoadBalancerEndpoint it -> privateLink(it, it.service(), it.state());
            case ResourceEndpoint it -> privateLink(it, it.configuration(), it.state());
            case ResourceConfiguration it -> add(it, it.gateway(), Style.ENDPOINT);
            case EndpointService service ->
                    service.loadBalancers().forEach(to -> add(service, to, Style.ENDPOINT));
            case NetworkLoadBalancer balancer -> balancer(balancer);
            case ApplicationLoadBalancer _, GatewayLoadBalancer _ ->
                    partners(resource, Style.TARGET);
            case TargetGroup group ->
                    group.targets().forEach(to -> add(group, to.resource(), Style.TARGET));
            case RouteTable table -> routes(table);
            case VpcPeering peering -> {
                add(peering, peering.requester(), Style.PEERING);
                add(peering, peering.accepter(), Style.PEERING);
            }
            case NetworkInterface eni -> add(eni, eni.attachedTo(), Style.LOGICAL);
            case PrivateHostedZone zone -> zone.vpcs().forEach(to -> add(zone, to, Style.LOGICAL));
            case GatewayEndpoint _,
                    ResourceGateway _,
                    TransitGateway _,
                    TransitGatewayAttachment _,
                    TransitGatewayRouteTable _,
                    DirectConnectGateway _,
                    VirtualInterface _,
                    VpnConnection _,
                    ResolverEndpoint _,
                    ResolverRule _ ->
                    partners(resource, Style.LOGICAL);
            case Account _,
                    PrefixList _,
                    AwsService _,
                    Host _,
                    PublicHostedZone _,
                    Gateway _,
                    Instance _,
                    NetworkAcl _,
                    SecurityGroup _,
                    Subnet _,
                    Vpc _,
                    World _ -> {}
        }
    }

    /// Everything it names but its container, its subnets and the groups it wears.
    private void partners(Resource resource, Style style) {
        resource.references().stream()
                .filter(each ->
                        !each.to().equals(resource.parent())
                                && !each.expected().contains(ResourceType.SUBNET)
                                && !each.expected().contains(ResourceType.SECURITY_GROUP))
                .map(Reference::to)
                .distinct()
                .forEach(to -> add(resource, to, style));
    }

    private void privateLink(
            Resource endpoint, @Nullable ResourceId behind, InterfaceEndpoint.State state) {
        Box from = arrangement.box(endpoint.id());
        Box to = behind == null ? null : arrangement.box(behind);
        if (behind != null && from != null && to != null) {
            add(endpoint.id(), behind, from, to, style(state), "PrivateLink");
        }
    }

    private void balancer(NetworkLoadBalancer balancer) {
        Set<ResourceId> groups = new LinkedHashSet<>();
        balancer.listeners().stream()
                .flatMap(each -> each.groups().stream())
                .map(WeightedTargetGroup::targetGroup)
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
        DrawnLink drawn = design.link(from, to);
        String words = numbered(label, from, to);
        links.add(new Link(from, to, start, end, style, words, List.of(), null, List.of(), drawn));
    }

    /// A link out of a stack stands for one of each of its accounts or VPCs.
    private @Nullable String numbered(@Nullable String label, ResourceId from, ResourceId to) {
        ResourceId start = stacking.face(from);
        ResourceId end = stacking.face(to);
        if (Objects.equals(start, end)) {
            return label;
        }
        return "× %,d".formatted(stacking.size(start == null ? to : from));
    }
}
