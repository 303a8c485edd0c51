package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// A static row of a transit gateway's route table (NET-27).
///
/// @param attachment where packets go; null drops them (NET-20)
@RecordBuilder
public record TransitGatewayRoute(Cidr destination, @Nullable ResourceId attachment)
        implements TransitGatewayRouteBuilder.With {

    TransitGatewayRoute forgetting(Set<ResourceId> gone) {
        return withAttachment(Reference.unless(gone, attachment));
    }
}
