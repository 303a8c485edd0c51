package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// One row of a route table.
///
/// @param target the gateway or peering; null once that was deleted, which drops packets (NET-20)
@RecordBuilder
public record Route(Cidr destination, @Nullable ResourceId target) implements RouteBuilder.With {

    static final ResourceType[] TARGETS = {
        ResourceType.INTERNET_GATEWAY,
        ResourceType.NAT_GATEWAY,
        ResourceType.VPC_PEERING,
        ResourceType.NETWORK_INTERFACE,
        ResourceType.VIRTUAL_PRIVATE_GATEWAY,
        ResourceType.TRANSIT_GATEWAY,
        ResourceType.GATEWAY_LOAD_BALANCER_ENDPOINT
    };

    Route forgetting(Set<ResourceId> gone) {
        return withTarget(Reference.unless(gone, target));
    }
}
