package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// The door of a VPC to VPNs and Direct Connect (NET-31).
@RecordBuilder
public record VirtualPrivateGateway(ResourceId id, String name, @Nullable ResourceId vpc)
        implements VirtualPrivateGatewayBuilder.With, Gateway {

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
        return Reference.list(Reference.one("/vpc", vpc, ResourceType.VPC));
    }

    @Override
    public VirtualPrivateGateway forgetting(Set<ResourceId> gone) {
        return this;
    }
}
