package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A part of a VPC's addresses in one zone.
///
/// @param zoneId the zone by its global ID, such as `use1-az1`; names differ per account (SVC-21)
/// @param routeTable the explicit association; null means the VPC's main table (NET-19)
/// @param networkAcl the explicit association; null means the VPC's default ACL (NET-11)
@RecordBuilder
public record Subnet(
        ResourceId id,
        String name,
        @Nullable ResourceId vpc,
        String zoneId,
        Cidr cidr,
        @Nullable ResourceId routeTable,
        @Nullable ResourceId networkAcl)
        implements SubnetBuilder.With, Resource {

    public Subnet {
        Require.zoneId(zoneId);
    }

    @Override
    public Subnet renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public Subnet movedTo(ResourceId container) {
        return withVpc(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/vpc", vpc, ResourceType.VPC),
                Reference.one("/routeTable", routeTable, ResourceType.ROUTE_TABLE),
                Reference.one("/networkAcl", networkAcl, ResourceType.NETWORK_ACL));
    }

    @Override
    public Subnet forgetting(Set<ResourceId> gone) {
        return withRouteTable(Reference.unless(gone, routeTable))
                .withNetworkAcl(Reference.unless(gone, networkAcl));
    }
}
