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
                    case Arrow _ -> "Arrow";
                    case Image _ -> "Image";
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

    /// An arrow across its box; it leads nowhere in particular and touches no resource.
    ///
    /// @param text what is written beside its middle; may be empty
    record Arrow(ResourceId id, String text, Heading heading) implements Annotation {
        @Override
        public Arrow saying(String words) {
            return new Arrow(id, words, heading);
        }

        @Override
        public Arrow identified(ResourceId newId) {
            return new Arrow(newId, text, heading);
        }

        /// The same that leads another way.
        public Arrow heading(Heading way) {
            return new Arrow(id, text, way);
        }
    }

    /// Which way an arrow leads across its box: along a middle line, or from corner to corner.
    enum Heading {
        RIGHT(1, 0),
        DOWN_RIGHT(1, 1),
        DOWN(0, 1),
        DOWN_LEFT(-1, 1),
        LEFT(-1, 0),
        UP_LEFT(-1, -1),
        UP(0, -1),
        UP_RIGHT(1, -1);

        private final int x;
        private final int y;

        Heading(int x, int y) {
            this.x = x;
            this.y = y;
        }

        /// 1 to the right, -1 to the left, 0 neither.
        public int x() {
            return x;
        }

        /// 1 downwards, -1 upwards, 0 neither.
        public int y() {
            return y;
        }
    }

    /// A picture, such as a logo.
    ///
    /// @param text what is to be seen on it, for those who cannot see it
    record Image(ResourceId id, String text, ImageData data) implements Annotation {
        @Override
        public Image saying(String words) {
            return new Image(id, words, data);
        }

        @Override
        public Image identified(ResourceId newId) {
            return new Image(newId, text, data);
        }
    }
}
