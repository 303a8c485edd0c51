package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Joins virtual interfaces to virtual private gateways or, by an attachment, to transit gateways
/// (NET-32).
///
/// @param gateways the virtual private gateways; their VPCs may not overlap
@RecordBuilder
public record DirectConnectGateway(
        ResourceId id, String name, @Nullable ResourceId account, List<ResourceId> gateways)
        implements DirectConnectGatewayBuilder.With, Resource {

    public DirectConnectGateway {
        gateways = List.copyOf(gateways);
    }

    @Override
    public DirectConnectGateway renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return account;
    }

    @Override
    public DirectConnectGateway movedTo(ResourceId container) {
        return withAccount(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/account", account, ResourceType.ACCOUNT),
                Reference.each("/gateways", gateways, ResourceType.VIRTUAL_PRIVATE_GATEWAY));
    }

    @Override
    public DirectConnectGateway forgetting(Set<ResourceId> gone) {
        return withGateways(Reference.without(gone, gateways));
    }
}
