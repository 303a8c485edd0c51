package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One line, or a few that belong together, of a [Card].
sealed interface Row {

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

    /// A word and the value it names, in fixed width.
    record Fact(String word, String value, TextStyle style, Ink ink) implements Row {

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
    record Flip(String word, String before, String after, double share) implements Row {
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
            implements Row {

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

    /// The name that is asked for, and a fact about the answer.
    record Name(String name, String fact) implements Row {

        private static final double INDENT = 18;

        @Override
        public double height() {
            return 21;
        }

        @Override
        public double width() {
            return INDENT
                    + Lettering.width(name, TextStyle.MONO_STRONG)
                    + Lettering.width(fact, TextStyle.SMALL)
                    + 16;
        }

        @Override
        public void draw(Sketch sketch, double x, double y, double width) {
            double factWidth = Lettering.width(fact, TextStyle.SMALL);
            double room = width - INDENT - factWidth - 8;
            sketch.glyph(Marks.QUESTION, new Point(x + 6, y + 8.5), 12, Ink.DNS);
            sketch.left(name, x + INDENT, y + BASE, TextStyle.MONO_STRONG, Ink.DNS, room);
            sketch.right(fact, x + width, y + BASE, TextStyle.SMALL, Ink.TEXT_MUTED, factWidth + 8);
        }
    }

    /// Who was asked about a name and what came of it.
    record Step(String who, @Nullable String answer, String rule) implements Row {

        private static final double INDENT = 16;

        @Override
        public double height() {
            return answer == null ? LINE : 2 * LINE - 1;
        }

        @Override
        public double width() {
            double first =
                    Lettering.width(who, TextStyle.SMALL)
                            + Lettering.width(rule, TextStyle.SMALL)
                            + 14;
            double second = answer == null ? 0 : Lettering.width(answer, style());
            return INDENT + Math.max(first, second);
        }

        /// Names and addresses stand in fixed width, sentences do not.
        private TextStyle style() {
            return answer != null && answer.indexOf('.') < 0 ? TextStyle.BODY : TextStyle.MONO;
        }

        @Override
        public void draw(Sketch sketch, double x, double y, double width) {
            double ruleWidth = Lettering.width(rule, TextStyle.SMALL);
            double room = width - INDENT;
            sketch.left("↓", x + 1, y + BASE, TextStyle.BODY, Ink.TEXT_MUTED, INDENT);
            sketch.left(
                    who,
                    x + INDENT,
                    y + BASE,
                    TextStyle.SMALL,
                    Ink.TEXT_MUTED,
                    room - ruleWidth - 8);
            sketch.right(rule, x + width, y + BASE, TextStyle.SMALL, Ink.TEXT_MUTED, ruleWidth + 8);
            if (answer != null) {
                double baseline = y + LINE + BASE - 2;
                sketch.left(answer, x + INDENT, baseline, style(), Ink.TEXT, room + 1);
            }
        }
    }

    /// One address of a DNS answer; the chosen one stands on a tinted band with a mark.
    record Answer(String type, String address, String zone, boolean chosen) implements Row {
        @Override
        public double height() {
            return 20;
        }

        @Override
        public double width() {
            return 24
                    + Lettering.width(address, TextStyle.MONO_STRONG)
                    + Lettering.width(zone, TextStyle.SMALL)
                    + 34;
        }

        @Override
        public void draw(Sketch sketch, double x, double y, double width) {
            if (chosen) {
                sketch.rect(new Box(x - 4, y, width + 8, 19), 4, Ink.ACCENT_FILL);
                sketch.glyph(Marks.TICK, new Point(x + width - 7, y + 9.5), 12, Ink.ACCENT);
            }
            TextStyle style = chosen ? TextStyle.MONO_STRONG : TextStyle.MONO;
            double baseline = y + 13.5;
            sketch.left(type, x, baseline, TextStyle.SMALL, Ink.TEXT_MUTED, 20);
            sketch.left(address, x + 20, baseline, style, Ink.TEXT, width - 20);
            double end = x + width - 18;
            sketch.right(zone, end, baseline, TextStyle.SMALL, Ink.TEXT_MUTED, width / 2);
        }
    }
}
