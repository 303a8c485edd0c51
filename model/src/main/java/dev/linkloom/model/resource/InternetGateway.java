package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// The door between one VPC and the internet (NET-29).
///
/// @param routeTable the edge association: where traffic that comes in goes first, such as to a
///   Gateway Load Balancer endpoint (GWLB-08); null for straight to its destination
@RecordBuilder
public record InternetGateway(
        ResourceId id, String name, @Nullable ResourceId vpc, @Nullable ResourceId routeTable)
        implements InternetGatewayBuilder.With, Gateway {

    /// One without a table of its own.
    public InternetGateway(ResourceId id, String name, @Nullable ResourceId vpc) {
        this(id, name, vpc, null);
    }

    @Override
    public InternetGateway renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public InternetGateway movedTo(ResourceId container) {
        return withVpc(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/vpc", vpc, ResourceType.VPC),
                Reference.one("/routeTable", routeTable, ResourceType.ROUTE_TABLE));
    }

    @Override
    public InternetGateway forgetting(Set<ResourceId> gone) {
        return withRouteTable(Reference.unless(gone, routeTable));
    }
}
