package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Item.Align;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.model.Box;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// What a link looks like: its line, and its label in a pill on it.
final class Wire {

    /// How far to each side an arc over another link reaches.
    static final double JUMP = 5;

    private static final double CORNER = 8;

    /// An arc as the corners of a line whose corners are rounded, from its middle at the link.
    private static final double[][] ARC = {
        {-6, 0}, {-5, 0}, {-5, -2}, {-4, -4}, {-2, -5}, {2, -5}, {4, -4}, {5, -2}, {5, 0}, {6, 0}
    };

    private Wire() {}

    static List<Item> of(Link link) {
        Link.Style style = link.style();
        List<Item> items = new ArrayList<>();
        items.add(
                new Item.Line(
                        jumping(link),
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

    private static List<Point> jumping(Link link) {
        if (link.jumps().isEmpty()) {
            return link.path();
        }
        List<Point> points = new ArrayList<>();
        Iterator<Point> jumps = link.jumps().iterator();
        Point next = jumps.next();
        Point last = link.path().getFirst();
        for (Point each : link.path()) {
            while (next != null
                    && Router.stretch(last, each).grown(0.1).contains(next.x(), next.y())) {
                arc(points, next, Math.signum(each.x() - last.x()));
                next = jumps.hasNext() ? jumps.next() : null;
            }
            points.add(each);
            last = each;
        }
        return points;
    }

    private static void arc(List<Point> points, Point middle, double ahead) {
        for (double[] each : ARC) {
            points.add(new Point(middle.x() + ahead * each[0], middle.y() + each[1]));
        }
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
