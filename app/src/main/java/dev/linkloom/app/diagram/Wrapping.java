package dev.linkloom.app.diagram;

import java.util.ArrayList;
import java.util.List;

/// Breaks words into lines of a width, as a text field does: at spaces, and within words that are
/// wider than a line.
final class Wrapping {

    private final Typeface typeface;
    private final double size;
    private final double width;
    private final List<String> lines = new ArrayList<>();

    private Wrapping(Item.TextStyle style, double width) {
        typeface = style.typeface();
        size = style.size();
        this.width = width;
    }

    /// The lines of a text; its own line breaks stay.
    static List<String> lines(String text, Item.TextStyle style, double width) {
        Wrapping wrapping = new Wrapping(style, width);
        text.lines().forEach(wrapping::add);
        return List.copyOf(wrapping.lines);
    }

    private void add(String paragraph) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && !fits(longer)) {
                lines.add(line.toString());
                line = new StringBuilder(broken(word));
            } else {
                line = new StringBuilder(broken(longer));
            }
        }
        lines.add(line.toString());
    }

    /// Adds full lines of a word that fits on none; answers what is left of it.
    private String broken(String word) {
        String rest = word;
        while (!fits(rest) && rest.length() > 1) {
            int end = rest.length() - 1;
            while (end > 1 && !fits(rest.substring(0, end))) {
                end--;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private boolean fits(String line) {
        return typeface.width(line, size) <= width;
    }
}
