package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A router between VPCs, VPNs and Direct Connect gateways of one Region (NET-27).
///
/// @param securityGroupReferencing whether inbound rules may name groups of other attached VPCs
///   (NET-05)
@RecordBuilder
public record TransitGateway(
        ResourceId id,
        String name,
        @Nullable ResourceId account,
        String region,
        boolean securityGroupReferencing)
        implements TransitGatewayBuilder.With, Resource {

    public TransitGateway {
        Require.region(region);
    }

    @Override
    public TransitGateway renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return account;
    }

    @Override
    public TransitGateway movedTo(ResourceId container) {
        return withAccount(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(Reference.one("/account", account, ResourceType.ACCOUNT));
    }

    @Override
    public TransitGateway forgetting(Set<ResourceId> gone) {
        return this;
    }
}
