package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// One row of a route table.
///
/// @param target the gateway or peering; null once that was deleted, which drops packets (NET-20)
public record Route(Cidr destination, @Nullable ResourceId target) {

    static final ResourceType[] TARGETS = {
        ResourceType.INTERNET_GATEWAY,
        ResourceType.NAT_GATEWAY,
        ResourceType.VPC_PEERING,
        ResourceType.NETWORK_INTERFACE
    };

    Route forgetting(Set<ResourceId> gone) {
        return new Route(destination, Reference.unless(gone, target));
    }
}
