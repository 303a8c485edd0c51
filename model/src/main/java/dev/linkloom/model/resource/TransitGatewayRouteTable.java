package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Where a transit gateway sends what comes from the associated attachments (NET-27).
///
/// @param associations the attachments whose packets look here; an attachment has one table
/// @param propagations the attachments whose blocks stand here by themselves
/// @param routes the static routes, which beat propagated ones
@RecordBuilder
public record TransitGatewayRouteTable(
        ResourceId id,
        String name,
        @Nullable ResourceId transitGateway,
        List<ResourceId> associations,
        List<ResourceId> propagations,
        List<TransitGatewayRoute> routes)
        implements TransitGatewayRouteTableBuilder.With, Resource {

    public TransitGatewayRouteTable {
        associations = List.copyOf(associations);
        propagations = List.copyOf(propagations);
        routes = List.copyOf(routes);
    }

    @Override
    public TransitGatewayRouteTable renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return null;
    }

    @Override
    public TransitGatewayRouteTable movedTo(ResourceId container) {
        throw new IllegalArgumentException(
                "The transit gateway route table (%s) lies in no container.".formatted(id));
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/transitGateway", transitGateway, ResourceType.TRANSIT_GATEWAY),
                Reference.each(
                        "/associations", associations, ResourceType.TRANSIT_GATEWAY_ATTACHMENT),
                Reference.each(
                        "/propagations", propagations, ResourceType.TRANSIT_GATEWAY_ATTACHMENT),
                Reference.rows(
                        "/routes",
                        routes,
                        "/attachment",
                        row ->
                                Reference.one(
                                        "",
                                        row.attachment(),
                                        ResourceType.TRANSIT_GATEWAY_ATTACHMENT)));
    }

    @Override
    public TransitGatewayRouteTable forgetting(Set<ResourceId> gone) {
        return withTransitGateway(Reference.unless(gone, transitGateway))
                .withAssociations(Reference.without(gone, associations))
                .withPropagations(Reference.without(gone, propagations))
                .withRoutes(routes.stream().map(each -> each.forgetting(gone)).toList());
    }
}
