package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;
import dev.linkloom.model.ImageData;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One thing to draw, in world coordinates; a list of them is painted in order on every surface:
/// screen, PNG, SVG.
public sealed interface Item {

    /// The box around everything this paints.
    Box bounds();

    /// A rectangle; either ink may be missing.
    record Rect(
            Box box,
            double radius,
            @Nullable Ink fill,
            @Nullable Ink stroke,
            double width,
            Dash dash)
            implements Item {

        /// A filled rectangle without an outline.
        public static Rect filled(Box box, double radius, Ink fill) {
            return new Rect(box, radius, fill, null, 0, Dash.SOLID);
        }

        @Override
        public Box bounds() {
            return stroke == null ? box : box.grown(width / 2);
        }
    }

    /// An ellipse that fills the box.
    record Ellipse(Box box, @Nullable Ink fill, @Nullable Ink stroke, double width)
            implements Item {
        @Override
        public Box bounds() {
            return stroke == null ? box : box.grown(width / 2);
        }
    }

    /// A line through points, with rounded corners of the radius; the arrow is at the end.
    record Line(
            List<Point> points, Ink stroke, double width, Dash dash, boolean arrow, double radius)
            implements Item {
        public Line {
            points = List.copyOf(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException(
                        "A line needs two points, not %d.".formatted(points.size()));
            }
        }

        @Override
        public Box bounds() {
            Box box = new Box(points.getFirst().x(), points.getFirst().y(), 0, 0);
            for (Point each : points) {
                box = box.union(new Box(each.x(), each.y(), 0, 0));
            }
            return box.grown(arrow ? Arrow.size(width) : width / 2);
        }
    }

    /// One line of text; `at` is the left, middle or right end of the baseline. What is longer than
    /// `maxWidth` is elided when the item is made, so that `text` always fits.
    record Text(String text, Point at, Align align, TextStyle style, Ink ink, double maxWidth)
            implements Item {
        public Text {
            text = style.typeface().elide(onOneLine(text), style.size(), maxWidth);
        }

        /// How wide the text is.
        public double width() {
            return style.typeface().width(text, style.size());
        }

        @Override
        public Box bounds() {
            double width = width();
            double left =
                    switch (align) {
                        case LEFT -> at.x();
                        case CENTER -> at.x() - width / 2;
                        case RIGHT -> at.x() - width;
                    };
            double ascent = style.typeface().ascent() * style.size();
            double descent = style.typeface().descent() * style.size();
            return new Box(left, at.y() - ascent, width, ascent + descent);
        }

        private static String onOneLine(String text) {
            return text.chars().anyMatch(Character::isISOControl)
                    ? text.replaceAll("\\p{Cntrl}+", " ")
                    : text;
        }
    }

    /// An SVG path drawn for a square of 24 x 24, scaled into the box.
    ///
    /// @param line how wide its line is in units of that square; 0 fills the path instead
    record Glyph(String path, Box box, Ink ink, double line) implements Item {
        public Glyph(String path, Box box, Ink ink) {
            this(path, box, ink, 0);
        }

        @Override
        public Box bounds() {
            return box;
        }
    }

    /// A picture, as large as fits into the middle of the box.
    record Image(ImageData data, Box box) implements Item {
        @Override
        public Box bounds() {
            return box;
        }
    }

    /// Items that belong together: a resource with its label, chips and badges, or one link.
    ///
    /// @param owner the resource they show; null for links and other things that are none
    /// @param title what a tooltip or a screen reader says, such as "Subnet c-app-1"
    record Group(@Nullable ResourceId owner, String title, List<Item> items, Box bounds)
            implements Item {
        public Group {
            items = List.copyOf(items);
        }

        /// A group whose box is that of its items.
        public static Group of(@Nullable ResourceId owner, String title, List<Item> items) {
            if (items.isEmpty()) {
                throw new IllegalArgumentException(
                        "The group (%s) has nothing to draw.".formatted(title));
            }
            Box bounds = items.getFirst().bounds();
            for (Item each : items) {
                bounds = bounds.union(each.bounds());
            }
            return new Group(owner, title, items, bounds);
        }
    }

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
        BODY(12, Typeface.TEXT),
        STRONG(12, Typeface.TEXT_STRONG),
        SMALL(11, Typeface.TEXT),
        TITLE(14, Typeface.TEXT_STRONG),
        MONO(11.5, Typeface.CODE),
        MONO_STRONG(12, Typeface.CODE_STRONG);

        private final double size;
        private final Typeface typeface;

        TextStyle(double size, Typeface typeface) {
            this.size = size;
            this.typeface = typeface;
        }

        /// In pixels at 100 %.
        public double size() {
            return size;
        }

        public Typeface typeface() {
            return typeface;
        }
    }
}
