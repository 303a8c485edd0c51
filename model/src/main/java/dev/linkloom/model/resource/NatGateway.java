package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A translator in a public subnet that gives private sources its own address (NET-30).
@RecordBuilder
public record NatGateway(
        ResourceId id,
        String name,
        @Nullable ResourceId subnet,
        @Nullable Ip privateIp,
        @Nullable Ip publicIp)
        implements NatGatewayBuilder.With, Gateway {

    @Override
    public NatGateway renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return subnet;
    }

    @Override
    public NatGateway movedTo(ResourceId container) {
        return withSubnet(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(Reference.one("/subnet", subnet, ResourceType.SUBNET));
    }

    @Override
    public NatGateway forgetting(Set<ResourceId> gone) {
        return this;
    }
}
