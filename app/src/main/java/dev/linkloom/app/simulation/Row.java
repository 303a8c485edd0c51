package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One line, or a few that belong together, of a [Card].
sealed interface Row
        permits Row.Title, Row.Divider, Row.Sentence, Row.Banner, Row.Note, PacketRow, NameRow {

    double height();

    /// The width it would like to have.
    double width();

    /// Draws it below `y`, between `x` and `x + width`.
    void draw(Sketch sketch, double x, double y, double width);

    /// The height of an ordinary line of text.
    double LINE = 17;

    /// Where the letters of an ordinary line stand, from its top.
    double BASE = 12.5;

    /// What the card is about, and a short fact at the right end.
    record Title(String text, String fact) implements Row {
        @Override
        public double height() {
            return 20;
        }

        @Override
        public double width() {
            return Lettering.width(text, TextStyle.STRONG)
                    + Lettering.width(fact, TextStyle.SMALL)
                    + 16;
        }

        @Override
        public void draw(Sketch sketch, double x, double y, double width) {
            double factWidth = Lettering.width(fact, TextStyle.SMALL);
            sketch.left(text, x, y + BASE, TextStyle.STRONG, Ink.TEXT, width - factWidth - 8);
            sketch.right(fact, x + width, y + BASE, TextStyle.SMALL, Ink.TEXT_MUTED, factWidth + 8);
        }
    }

    /// A thin line between two groups of rows.
    record Divider() implements Row {
        @Override
        public double height() {
            return 9;
        }

        @Override
        public double width() {
            return 0;
        }

        @Override
        public void draw(Sketch sketch, double x, double y, double width) {
            sketch.line(List.of(new Point(x, y + 3.5), new Point(x + width, y + 3.5)), Ink.GRID, 1);
        }
    }

    /// A sentence on as many lines as it needs.
    record Sentence(String text, double atMost) implements Row {

        private List<String> lines() {
            return Lettering.wrap(text, TextStyle.BODY, atMost);
        }

        @Override
        public double height() {
            return lines().size() * 16;
        }

        @Override
        public double width() {
            return lines().stream()
                    .mapToDouble(line -> Lettering.width(line, TextStyle.BODY))
                    .max()
                    .orElse(0);
        }

        @Override
        public void draw(Sketch sketch, double x, double y, double width) {
            double baseline = y + 12;
            for (String line : lines()) {
                sketch.left(line, x, baseline, TextStyle.BODY, Ink.TEXT, width + 12);
                baseline += 16;
            }
        }
    }

    /// A band across the card that says what became of something: a glyph, a word in bold and its
    /// colour.
    record Banner(String glyph, String text, Ink ink, @Nullable Ink fill) implements Row {
        @Override
        public double height() {
            return 26;
        }

        @Override
        public double width() {
            return Lettering.width(text, TextStyle.STRONG) + 34;
        }

        @Override
        public void draw(Sketch sketch, double x, double y, double width) {
            if (fill != null) {
                sketch.rect(new Box(x - 4, y + 1, width + 8, 22), 5, fill);
            }
            sketch.glyph(glyph, new Point(x + 8, y + 12), 13, ink);
            sketch.left(text, x + 20, y + 16, TextStyle.STRONG, ink, width - 20);
        }
    }

    /// A remark with its sign.
    record Note(String glyph, String text, TextStyle style, Ink ink) implements Row {

        private static final double INDENT = 16;

        @Override
        public double height() {
            return LINE;
        }

        @Override
        public double width() {
            return INDENT + Lettering.width(text, style);
        }

        @Override
        public void draw(Sketch sketch, double x, double y, double width) {
            sketch.glyph(glyph, new Point(x + 5.5, y + 8.5), 11, ink);
            sketch.left(text, x + INDENT, y + BASE, style, ink, width - INDENT + 1);
        }
    }
}
