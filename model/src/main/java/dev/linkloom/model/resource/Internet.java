package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// The public internet and what its DNS answers.
///
/// @param records public records beyond those AWS publishes itself
@RecordBuilder
public record Internet(ResourceId id, String name, List<DnsRecord> records)
        implements InternetBuilder.With, World {

    public Internet {
        records = List.copyOf(records);
    }

    @Override
    public Internet renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return null;
    }

    @Override
    public Internet movedTo(ResourceId container) {
        throw new IllegalArgumentException("The internet (%s) lies in no container.".formatted(id));
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }

    @Override
    public Internet forgetting(Set<ResourceId> gone) {
        return this;
    }
}
