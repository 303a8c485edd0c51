package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// The door of a VPC to VPNs and Direct Connect (NET-31).
///
/// @param routeTable the edge association: where traffic that comes in goes first, such as to a
///   Gateway Load Balancer endpoint (GWLB-08); null for straight to its destination
@RecordBuilder
public record VirtualPrivateGateway(
        ResourceId id, String name, @Nullable ResourceId vpc, @Nullable ResourceId routeTable)
        implements VirtualPrivateGatewayBuilder.With, Gateway {

    /// One without a table of its own.
    public VirtualPrivateGateway(ResourceId id, String name, @Nullable ResourceId vpc) {
        this(id, name, vpc, null);
    }

    @Override
    public VirtualPrivateGateway renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public VirtualPrivateGateway movedTo(ResourceId container) {
        return withVpc(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/vpc", vpc, ResourceType.VPC),
                Reference.one("/routeTable", routeTable, ResourceType.ROUTE_TABLE));
    }

    @Override
    public VirtualPrivateGateway forgetting(Set<ResourceId> gone) {
        return withRouteTable(Reference.unless(gone, routeTable));
    }
}
