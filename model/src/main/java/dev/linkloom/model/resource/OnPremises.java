package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A network outside AWS.
@RecordBuilder
public record OnPremises(ResourceId id, String name, List<Cidr> cidrs)
        implements OnPremisesBuilder.With, World {

    public OnPremises {
        cidrs = List.copyOf(cidrs);
    }

    @Override
    public OnPremises renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return null;
    }

    @Override
    public OnPremises movedTo(ResourceId container) {
        throw new IllegalArgumentException(
                "The on-premises network (%s) lies in no container.".formatted(id));
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }

    @Override
    public OnPremises forgetting(Set<ResourceId> gone) {
        return this;
    }
}
