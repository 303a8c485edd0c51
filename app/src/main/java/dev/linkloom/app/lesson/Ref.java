package dev.linkloom.app.lesson;

import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// What a lesson calls a resource: its id, or `{name}` for one that the learner made.
record Ref(String text) {

    /// The name between the braces; null for an id.
    @Nullable String name() {
        return text.startsWith("{") && text.endsWith("}")
                ? text.substring(1, text.length() - 1)
                : null;
    }

    /// The resource this stands for; null while the name stands for nothing.
    @Nullable ResourceId id(Map<String, ResourceId> names) {
        String name = name();
        return name == null ? ResourceId.of(text) : names.get(name);
    }
}
