package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One thing to draw, in world coordinates; a list of them is painted in order on every surface:
/// screen, PNG, SVG.
public sealed interface Item {

    /// A rectangle; either ink may be missing.
    record Rect(
            Box box,
            double radius,
            @Nullable Ink fill,
            @Nullable Ink stroke,
            double width,
            Dash dash)
            implements Item {}

    /// An ellipse that fills the box.
    record Ellipse(Box box, @Nullable Ink fill, @Nullable Ink stroke, double width)
            implements Item {}

    /// A line through points, with rounded corners of the radius; the arrow is at the end.
    record Line(
            List<Point> points, Ink stroke, double width, Dash dash, boolean arrow, double radius)
            implements Item {
        public Line {
            points = List.copyOf(points);
        }
    }

    /// One line of text; `at` is the left, middle or right end of the baseline, longer text is
    /// elided to `maxWidth`.
    record Text(String text, Point at, Align align, TextStyle style, Ink ink, double maxWidth)
            implements Item {}

    /// An SVG path drawn for a square of 24 x 24, scaled into the box.
    record Glyph(String path, Box box, Ink fill) implements Item {}

    /// How a stroke is broken.
    enum Dash {
        SOLID,
        DASHED,
        DOTTED
    }

    /// Which end of a text its point is.
    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /// The few sizes of text there are; none below 11 px at 100 %.
    enum TextStyle {
        BODY(12, false, false),
        STRONG(12, true, false),
        SMALL(11, false, false),
        TITLE(14, true, false),
        MONO(11.5, false, true),
        MONO_STRONG(12, true, true);

        private final double size;
        private final boolean bold;
        private final boolean mono;

        TextStyle(double size, boolean bold, boolean mono) {
            this.size = size;
            this.bold = bold;
            this.mono = mono;
        }

        public double size() {
            return size;
        }

        public boolean bold() {
            return bold;
        }

        public boolean mono() {
            return mono;
        }
    }
}
