package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Item.Align;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.model.Box;

import java.util.ArrayList;
import java.util.List;

/// What a link looks like: its line, and its label in a pill on it.
final class Wire {

    private static final double CORNER = 8;

    private Wire() {}

    static List<Item> of(Link link) {
        Link.Style style = link.style();
        List<Item> items = new ArrayList<>();
        items.add(
                new Item.Line(
                        link.path(),
                        style.ink(),
                        style.width(),
                        style.dash(),
                        style.directed(),
                        CORNER));
        if (link.label() != null && link.labelAt() != null) {
            items.addAll(label(link.label(), link.labelAt(), style.ink()));
        }
        return items;
    }

    /// A pill with the label, around its middle.
    static List<Item> label(String label, Point middle, Ink ink) {
        Box pill = Labels.box(label, middle);
        return List.of(
                new Item.Rect(pill, pill.height() / 2, Ink.PAPER, ink, 1, Item.Dash.SOLID),
                new Item.Text(
                        label,
                        new Point(middle.x(), middle.y() + 4),
                        Align.CENTER,
                        TextStyle.SMALL,
                        ink,
                        pill.width()));
    }
}
