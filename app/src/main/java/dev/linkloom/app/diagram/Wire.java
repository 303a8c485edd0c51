package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Item.Align;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.model.Box;

import java.util.ArrayList;
import java.util.List;

/// What a link looks like: its line, and its label above the longest level stretch.
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
        if (link.label() != null) {
            label(items, link, link.label());
        }
        return items;
    }

    private static void label(List<Item> items, Link link, String label) {
        Point from = link.path().getFirst();
        Point to = from;
        for (int i = 1; i < link.path().size(); i++) {
            Point a = link.path().get(i - 1);
            Point b = link.path().get(i);
            if (a.y() == b.y() && Math.abs(a.x() - b.x()) > Math.abs(from.x() - to.x())) {
                from = a;
                to = b;
            }
        }
        Point middle = from.towards(to, 0.5);
        Item.Text text =
                new Item.Text(
                        label,
                        new Point(middle.x(), middle.y() + 4),
                        Align.CENTER,
                        TextStyle.SMALL,
                        link.style().ink(),
                        Math.abs(from.x() - to.x()) - 48);
        if (text.text().equals(label)) {
            Box pill =
                    new Box(
                            middle.x() - text.width() / 2 - 8,
                            middle.y() - 9,
                            text.width() + 16,
                            18);
            items.add(new Item.Rect(pill, 9, Ink.PAPER, link.style().ink(), 1, Item.Dash.SOLID));
            items.add(text);
        }
    }
}
