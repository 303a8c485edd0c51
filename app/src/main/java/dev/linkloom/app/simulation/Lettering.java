package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Item.TextStyle;

import java.util.ArrayList;
import java.util.List;

/// How texts fill the width of a card.
final class Lettering {

    private Lettering() {}

    static double width(String text, TextStyle style) {
        return style.typeface().width(text, style.size());
    }

    /// Breaks a sentence into lines of at most this width.
    static List<String> wrap(String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, style) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
