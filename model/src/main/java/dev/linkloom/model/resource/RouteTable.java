package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The routes of the subnets that name this table; each VPC's local routes are always there too
/// (NET-18).
///
/// @param prefixListRoutes the routes for all blocks of a prefix list
/// @param propagatingGateways the virtual private gateways whose routes to networks outside stand
///   here by themselves (NET-31)
@RecordBuilder
public record RouteTable(
        ResourceId id,
        String name,
        @Nullable ResourceId vpc,
        List<Route> routes,
        List<PrefixListRoute> prefixListRoutes,
        List<ResourceId> propagatingGateways)
        implements RouteTableBuilder.With, Resource {

    /// A table without routes by prefix list.
    public RouteTable(
            ResourceId id,
            String name,
            @Nullable ResourceId vpc,
            List<Route> routes,
            List<ResourceId> propagatingGateways) {
        this(id, name, vpc, routes, List.of(), propagatingGateways);
    }

    public RouteTable {
        routes = List.copyOf(routes);
        prefixListRoutes = List.copyOf(prefixListRoutes);
        propagatingGateways = List.copyOf(propagatingGateways);
    }

    @Override
    public RouteTable renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public RouteTable movedTo(ResourceId container) {
        return withVpc(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/vpc", vpc, ResourceType.VPC),
                IntStream.range(0, routes.size())
                        .boxed()
                        .flatMap(i ->
                                Reference.one(
                                        "/routes/" + i + "/target",
                                        routes.get(i).target(),
                                        Route.TARGETS)),
                Reference.rows(
                        "/prefixListRoutes",
                        prefixListRoutes,
                        "/prefixList",
                        row -> Reference.one("", row.prefixList(), ResourceType.PREFIX_LIST)),
                Reference.rows(
                        "/prefixListRoutes",
                        prefixListRoutes,
                        "/target",
                        row -> Reference.one("", row.target(), Route.TARGETS)),
                Reference.each(
                        "/propagatingGateways",
                        propagatingGateways,
                        ResourceType.VIRTUAL_PRIVATE_GATEWAY));
    }

    @Override
    public RouteTable forgetting(Set<ResourceId> gone) {
        return withRoutes(routes.stream().map(route -> route.forgetting(gone)).toList())
                .withPrefixListRoutes(
                        prefixListRoutes.stream().map(each -> each.forgetting(gone)).toList())
                .withPropagatingGateways(Reference.without(gone, propagatingGateways));
    }
}
