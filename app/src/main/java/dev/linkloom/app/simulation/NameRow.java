package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

/// A row about a question to the DNS: the name, who was asked, what came back.
sealed interface NameRow extends Row {

    /// The name that is asked for, and a fact about the answer.
    record Name(String name, String fact) implements NameRow {

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
    record Step(String who, @Nullable String answer, String rule) implements NameRow {

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
    record Answer(String type, String address, String zone, boolean chosen) implements NameRow {
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
