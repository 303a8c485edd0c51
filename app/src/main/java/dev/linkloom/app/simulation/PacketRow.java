package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.app.diagram.Point;

import org.jspecify.annotations.Nullable;

/// A row about a packet: an address of it, an address that changes, what a rule said to it.
sealed interface PacketRow extends Row {

    /// A word and the value it names, in fixed width.
    record Fact(String word, String value, TextStyle style, Ink ink) implements PacketRow {

        /// How far right of the word its value begins.
        static final double INDENT = 34;

        @Override
        public double height() {
            return LINE;
        }

        @Override
        public double width() {
            return INDENT + Lettering.width(value, style);
        }

        @Override
        public void draw(Sketch sketch, double x, double y, double width) {
            sketch.left(word, x, y + BASE, TextStyle.SMALL, Ink.TEXT_MUTED, INDENT);
            double room = width - INDENT;
            sketch.left(value, x + INDENT, y + BASE, style, ink, room + 1);
        }
    }

    /// An address that changes: the old one, then a line through it and the new one in bold below.
    ///
    /// @param share how far the change has come, 0 to 1
    record Flip(String word, String before, String after, double share) implements PacketRow {
        @Override
        public double height() {
            return 2 * LINE;
        }

        @Override
        public double width() {
            double arrow = 18;
            return Fact.INDENT
                    + arrow
                    + Math.max(
                            Lettering.width(before, TextStyle.MONO),
                            Lettering.width(after, TextStyle.MONO_STRONG));
        }

        @Override
        public void draw(Sketch sketch, double x, double y, double width) {
            double left = x + Fact.INDENT;
            sketch.left(word, x, y + BASE, TextStyle.SMALL, Ink.TEXT_MUTED, Fact.INDENT);
            if (share <= 0) {
                sketch.left(before, left, y + BASE, TextStyle.MONO, Ink.TEXT, width - Fact.INDENT);
                return;
            }
            sketch.struck(before, left, y + BASE, TextStyle.MONO, share * 2);
            if (share > 0.5) {
                double rise = (1 - Math.min(1, (share - 0.5) * 4)) * 6;
                double baseline = y + LINE + BASE + rise;
                sketch.left("→", left, baseline, TextStyle.STRONG, Ink.REWRITE, 18);
                sketch.left(after, left + 18, baseline, TextStyle.MONO_STRONG, Ink.REWRITE, width);
            }
        }
    }

    /// What a rule decided, with its tick or cross; the row that matched below while it is looked
    /// at.
    record Check(boolean passed, String text, String rule, @Nullable String matched)
            implements PacketRow {

        private static final double INDENT = 18;

        @Override
        public double height() {
            return matched == null ? LINE : 2 * LINE - 2;
        }

        @Override
        public double width() {
            double first =
                    Lettering.width(text, TextStyle.BODY)
                            + Lettering.width(rule, TextStyle.SMALL)
                            + 14;
            double second = matched == null ? 0 : Lettering.width(matched, TextStyle.SMALL);
            return INDENT + Math.max(first, second);
        }

        @Override
        public void draw(Sketch sketch, double x, double y, double width) {
            Ink ink = passed ? Ink.SUCCESS : Ink.DANGER;
            sketch.glyph(passed ? Marks.TICK : Marks.CROSS, new Point(x + 6, y + 8.5), 12, ink);
            double ruleWidth = Lettering.width(rule, TextStyle.SMALL);
            double room = width - INDENT - ruleWidth - 8;
            TextStyle style = passed ? TextStyle.BODY : TextStyle.STRONG;
            sketch.left(text, x + INDENT, y + BASE, style, Ink.TEXT, room);
            sketch.right(rule, x + width, y + BASE, TextStyle.SMALL, Ink.TEXT_MUTED, ruleWidth + 8);
            if (matched != null) {
                double baseline = y + LINE + BASE - 2;
                sketch.left(
                        matched,
                        x + INDENT,
                        baseline,
                        TextStyle.SMALL,
                        Ink.TEXT_MUTED,
                        width - INDENT);
            }
        }
    }
}
