package dev.linkloom.app.inspector.editor;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// What a reference may lead to: what fits, what does not and why, and what could be made for it.
public interface Choices {

    /// What fits.
    List<ResourceId> fitting(Subject subject);

    /// What does not.
    List<Unfit> unfit(Subject subject);

    /// What could be made here.
    List<ResourceType> makeable(Subject subject);

    /// Makes a resource and refers to it.
    ///
    /// @param refer takes the new id; answers null, or why it cannot be taken
    /// @return null, or why there can be none
    @Nullable String make(
            Subject subject, ResourceType type, Function<ResourceId, @Nullable String> refer);

    /// A resource that does not fit.
    record Unfit(ResourceId id, String why) {}
}
