package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A route to S3 or DynamoDB: no interface, no group, no price; only for its own VPC (EP-22,
/// EP-25).
///
/// @param routeTables the tables that get its route, which nobody edits by hand (EP-23)
@RecordBuilder
public record GatewayEndpoint(
        ResourceId id,
        String name,
        @Nullable ResourceId vpc,
        @Nullable ResourceId service,
        List<ResourceId> routeTables)
        implements GatewayEndpointBuilder.With, VpcEndpoint {

    public GatewayEndpoint {
        routeTables = List.copyOf(routeTables);
    }

    @Override
    public GatewayEndpoint renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public GatewayEndpoint movedTo(ResourceId container) {
        return withVpc(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/vpc", vpc, ResourceType.VPC),
                Reference.one("/service", service, ResourceType.AWS_SERVICE),
                Reference.each("/routeTables", routeTables, ResourceType.ROUTE_TABLE));
    }

    @Override
    public GatewayEndpoint forgetting(Set<ResourceId> gone) {
        return withService(Reference.unless(gone, service))
                .withRouteTables(Reference.without(gone, routeTables));
    }
}
