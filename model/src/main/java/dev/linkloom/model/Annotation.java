package dev.linkloom.model;

import org.jspecify.annotations.Nullable;

/// What is drawn for people only, beside the resources: the network knows nothing of it.
///
/// Its id is that of no resource, so that an id says what is selected, moved or copied.
public sealed interface Annotation {

    ResourceId id();

    /// What is written on it.
    String text();

    /// What it is called where there is little room: its first line.
    default String name() {
        String line = text().strip().lines().findFirst().orElse("");
        String kind =
                switch (this) {
                    case Note _ -> "Note";
                    case Frame _ -> "Frame";
                };
        return line.isEmpty() ? kind : line.length() > 40 ? line.substring(0, 39) + "\u2026" : line;
    }

    /// The same with other words.
    Annotation saying(String words);

    /// The same with another id.
    Annotation identified(ResourceId newId);

    /// Words on the drawing, over any number of lines.
    ///
    /// @param about the resource that an arrow leads to; null for none
    record Note(ResourceId id, String text, @Nullable ResourceId about) implements Annotation {
        @Override
        public Note saying(String words) {
            return new Note(id, words, about);
        }

        @Override
        public Note identified(ResourceId newId) {
            return new Note(newId, text, about);
        }

        /// The same with an arrow to a resource; null for none.
        public Note about(@Nullable ResourceId resource) {
            return new Note(id, text, resource);
        }
    }

    /// A titled rectangle behind everything; what lies in it moves along with it.
    record Frame(ResourceId id, String text) implements Annotation {
        @Override
        public Frame saying(String words) {
            return new Frame(id, words);
        }

        @Override
        public Frame identified(ResourceId newId) {
            return new Frame(newId, text);
        }
    }
}
