package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// The door between one VPC and the internet (NET-29).
public record InternetGateway(ResourceId id, String name, @Nullable ResourceId vpc)
        implements Gateway {

    @Override
    public InternetGateway renamed(String newName) {
        return new InternetGateway(id, newName, vpc);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public InternetGateway movedTo(ResourceId container) {
        return new InternetGateway(id, name, container);
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
