package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// What joins something to a transit gateway (NET-27).
///
/// @param attached the VPC, VPN connection, Direct Connect gateway or peer
/// @param subnets for a VPC: one subnet in each zone that uses it
/// @param applianceMode for a VPC: whether both directions of a flow enter by the same zone, as
///   appliances that keep state need it; null where nobody has said
@RecordBuilder
public record TransitGatewayAttachment(
        ResourceId id,
        String name,
        @Nullable ResourceId transitGateway,
        @Nullable ResourceId attached,
        List<ResourceId> subnets,
        @Nullable Boolean applianceMode)
        implements TransitGatewayAttachmentBuilder.With, Resource {

    public TransitGatewayAttachment {
        subnets = List.copyOf(subnets);
    }

    /// An attachment of which nobody has said more.
    public TransitGatewayAttachment(
            ResourceId id,
            String name,
            @Nullable ResourceId transitGateway,
            @Nullable ResourceId attached,
            List<ResourceId> subnets) {
        this(id, name, transitGateway, attached, subnets, null);
    }

    @Override
    public TransitGatewayAttachment renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return null;
    }

    @Override
    public TransitGatewayAttachment movedTo(ResourceId container) {
        throw new IllegalArgumentException(
                "The transit gateway attachment (%s) lies in no container.".formatted(id));
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/transitGateway", transitGateway, ResourceType.TRANSIT_GATEWAY),
                Reference.one(
                        "/attached",
                        attached,
                        ResourceType.VPC,
                        ResourceType.VPN_CONNECTION,
                        ResourceType.DIRECT_CONNECT_GATEWAY,
                        ResourceType.TRANSIT_GATEWAY),
                Reference.each("/subnets", subnets, ResourceType.SUBNET));
    }

    @Override
    public TransitGatewayAttachment forgetting(Set<ResourceId> gone) {
        return withTransitGateway(Reference.unless(gone, transitGateway))
                .withAttached(Reference.unless(gone, attached))
                .withSubnets(Reference.without(gone, subnets));
    }
}
