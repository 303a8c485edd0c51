package dev.linkloom.engine.route;

import dev.linkloom.engine.route.RouteDecision.Next;
import dev.linkloom.engine.route.Row.Origin;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Assumption;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.PrefixList;
import dev.linkloom.model.resource.PrefixListRoute;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Puts the rows of a table together in the order in which they decide.
final class Rows {

    private static final Comparator<Row> DECIDES_FIRST =
            Comparator.comparingInt((Row row) -> row.block().prefix())
                    .reversed()
                    .thenComparing(Row::origin);

    private final Topology topology;
    private final Design design;
    private final Links links;
    private final Map<ResourceId, List<GatewayEndpoint>> endpoints = new HashMap<>();

    /// Subnets with the same rows share them: what is shared stays in the processor's caches.
    private final Map<List<Row>, List<Row>> shared = new ConcurrentHashMap<>();

    Rows(Topology topology, Links links) {
        this.topology = topology;
        design = topology.design();
        this.links = links;
        for (GatewayEndpoint each : design.all(GatewayEndpoint.class)) {
            each.routeTables()
                    .forEach(table ->
                            endpoints.computeIfAbsent(table, _ -> new ArrayList<>()).add(each));
        }
    }

    List<Row> of(Network network, @Nullable RouteTable drawn) {
        var rows = new ArrayList<Row>();
        for (Cidr each : network.vpc().cidrs()) {
            rows.add(new Row(each, Origin.LOCAL, Next.LOCAL, null, null));
        }
        if (drawn != null) {
            addWritten(rows, network, drawn);
            addByThemselves(rows, network, drawn);
        }
        // Stable: of two alike the one written first decides.
        rows.sort(DECIDES_FIRST);
        return shared.computeIfAbsent(List.copyOf(rows), same -> same);
    }

    private void addWritten(List<Row> rows, Network network, RouteTable drawn) {
        for (Route each : drawn.routes()) {
            if (counts(each, network)) {
                rows.add(row(each.destination(), Origin.STATIC, each.target(), null));
            }
        }
        for (PrefixListRoute each : drawn.prefixListRoutes()) {
            PrefixList list = design.find(each.prefixList(), PrefixList.class);
            for (Cidr block : list == null ? List.<Cidr>of() : list.cidrs()) {
                if (outside(block, network)) {
                    rows.add(row(block, Origin.PREFIX_LIST, each.target(), each.prefixList()));
                }
            }
        }
    }

    /// Gateway endpoints (EP-23) and propagating gateways (NET-31) write their rows themselves.
    private void addByThemselves(List<Row> rows, Network network, RouteTable drawn) {
        byGatewayEndpoints(drawn).stream().filter(this::carries).forEach(rows::add);
        for (ResourceId gateway : drawn.propagatingGateways()) {
            for (Link link : links.at(gateway)) {
                for (Cidr block : link.up() ? link.blocks() : List.<Cidr>of()) {
                    if (outside(block, network)) {
                        rows.add(row(block, link.origin(), gateway, null));
                    }
                }
            }
        }
    }

    private List<Row> byGatewayEndpoints(RouteTable drawn) {
        var rows = new ArrayList<Row>();
        for (GatewayEndpoint each : endpoints.getOrDefault(drawn.id(), List.of())) {
            AwsService service = design.find(each.service(), AwsService.class);
            for (Cidr block : service == null ? List.<Cidr>of() : service.cidrs()) {
                rows.add(
                        new Row(
                                block,
                                Origin.PREFIX_LIST,
                                Next.GATEWAY_ENDPOINT,
                                each.id(),
                                each.service()));
            }
        }
        return rows;
    }

    /// Gateway endpoints are taken for IPv4 only unless the design says otherwise (U-18).
    private boolean carries(Row ofGatewayEndpoint) {
        return ofGatewayEndpoint.block().family() == IpFamily.IPV4
                || design.assumptions().hold(Assumption.GATEWAY_DUALSTACK);
    }

    /// The rows that gateway endpoints would have if they carried what they are taken not to.
    List<Row> spared(@Nullable RouteTable drawn) {
        return drawn == null
                ? List.of()
                : byGatewayEndpoints(drawn).stream().filter(each -> !carries(each)).toList();
    }

    private Row row(
            Cidr block,
            Origin origin,
            @Nullable ResourceId target,
            @Nullable ResourceId prefixList) {
        Next next =
                switch (design.find(target)) {
                    case null -> Next.BLACKHOLE;
                    case GatewayLoadBalancerEndpoint _ when prefixList != null -> Next.REFUSED;
                    default -> Next.TARGET;
                };
        return new Row(block, origin, next, target, prefixList);
    }

    private static boolean outside(Cidr block, Network network) {
        return network.vpc().cidrs().stream().noneMatch(each -> each.contains(block));
    }

    /// Inside the VPC only a whole subnet may be sent elsewhere, and only to a NAT gateway, an
    /// interface or a Gateway Load Balancer endpoint (NET-18).
    private boolean counts(Route route, Network network) {
        if (outside(route.destination(), network)) {
            return true;
        }
        Resource target = design.find(route.target());
        boolean middlebox =
                target instanceof NatGateway
                        || target instanceof NetworkInterface
                        || target instanceof GatewayLoadBalancerEndpoint;
        return middlebox
                && topology.segments(network).stream()
                        .anyMatch(each -> each.subnet().blocks().contains(route.destination()));
    }
}
