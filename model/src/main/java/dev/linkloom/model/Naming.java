package dev.linkloom.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How the people of a design want its resources to be called and tagged; they are told where one
/// is not.
///
/// @param pattern null for any name
/// @param requiredTags the keys that every resource should have
public record Naming(@Nullable NamePattern pattern, List<String> requiredTags) {

    /// Any name, and no tag has to be.
    public static final Naming FREE = new Naming(null, List.of());

    public Naming {
        requiredTags = requiredTags.stream().distinct().toList();
        requiredTags.forEach(each -> Tags.NONE.with(each, ""));
    }
}
