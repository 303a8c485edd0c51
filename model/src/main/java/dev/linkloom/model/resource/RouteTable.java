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
/// @param propagatingGateways the virtual private gateways whose routes to networks outside stand
///   here by themselves (NET-31)
@RecordBuilder
public record RouteTable(
        ResourceId id,
        String name,
        @Nullable ResourceId vpc,
        List<Route> routes,
        List<ResourceId> propagatingGateways)
        implements RouteTableBuilder.With, Resource {

    public RouteTable {
        routes = List.copyOf(routes);
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
                                        Route.TARGETS)));
    }

    @Override
    public RouteTable forgetting(Set<ResourceId> gone) {
        return withRoutes(routes.stream().map(route -> route.forgetting(gone)).toList())
                .withPropagatingGateways(Reference.without(gone, propagatingGateways));
    }
}
