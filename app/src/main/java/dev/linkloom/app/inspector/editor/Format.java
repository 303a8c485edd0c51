package dev.linkloom.app.inspector.editor;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How a value is written and read.
public interface Format<T extends @Nullable Object> {

    String write(Subject subject, T value);

    /// The value that a text means.
    ///
    /// @throws IllegalArgumentException with a sentence that says what is wrong and how to write it
    T read(Subject subject, String text);

    /// What the user may pick instead of typing.
    default List<T> suggestions(Subject subject) {
        return List.of();
    }

    /// What an empty field says; empty for nothing.
    default String prompt() {
        return "";
    }
}
