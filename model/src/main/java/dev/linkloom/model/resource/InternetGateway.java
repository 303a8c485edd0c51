package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// The door between one VPC and the internet (NET-29).
@RecordBuilder
public record InternetGateway(ResourceId id, String name, @Nullable ResourceId vpc)
        implements InternetGatewayBuilder.With, Gateway {

    @Override
    public InternetGateway renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public InternetGateway movedTo(ResourceId container) {
        return withVpc(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(Reference.one("/vpc", vpc, ResourceType.VPC));
    }

    @Override
    public InternetGateway forgetting(Set<ResourceId> gone) {
        return this;
    }
}
