package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Item.Align;
import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import java.util.ArrayList;
import java.util.List;

/// Gathers what is drawn above the diagram, back to front.
final class Sketch {

    private final List<Item> items = new ArrayList<>();

    List<Item> items() {
        return List.copyOf(items);
    }

    void card(Box box, Ink border) {
        items.add(new Item.Rect(box.moved(0, 2), 7, Ink.GRID, null, 0, Dash.SOLID));
        items.add(new Item.Rect(box, 7, Ink.CARD, border, 1.25, Dash.SOLID));
    }

    void rect(Box box, double radius, Ink fill) {
        items.add(new Item.Rect(box, radius, fill, null, 0, Dash.SOLID));
    }

    void frame(Box box, double radius, Ink stroke, double width) {
        items.add(new Item.Rect(box, radius, null, stroke, width, Dash.SOLID));
    }

    void disc(Point center, double radius, Ink fill, Ink stroke, double width) {
        items.add(new Item.Ellipse(square(center, radius), fill, stroke, width));
    }

    void ring(Point center, double radius, Ink stroke, double width) {
        items.add(new Item.Ellipse(square(center, radius), null, stroke, width));
    }

    void glyph(String path, Point center, double size, Ink fill) {
        items.add(new Item.Glyph(path, square(center, size / 2), fill));
    }

    void line(List<Point> points, Ink stroke, double width) {
        items.add(new Item.Line(points, stroke, width, Dash.SOLID, false, 0));
    }

    void way(Way way, Ink stroke, double width, Dash dash) {
        if (way.length() > 0) {
            items.add(new Item.Line(way.points(), stroke, width, dash, false, 8));
        }
    }

    void left(String text, double x, double baseline, TextStyle style, Ink ink, double maxWidth) {
        items.add(new Item.Text(text, new Point(x, baseline), Align.LEFT, style, ink, maxWidth));
    }

    void right(String text, double x, double baseline, TextStyle style, Ink ink, double maxWidth) {
        items.add(new Item.Text(text, new Point(x, baseline), Align.RIGHT, style, ink, maxWidth));
    }

    /// A text with a line through as much of it as the share says, 0 to 1.
    void struck(String text, double x, double baseline, TextStyle style, double share) {
        left(text, x, baseline, style, Ink.TEXT_MUTED, Double.MAX_VALUE);
        if (share > 0) {
            double y = baseline - style.size() * 0.33;
            double end = x + Lettering.width(text, style) * Math.min(1, share);
            line(List.of(new Point(x, y), new Point(end, y)), Ink.REWRITE, 1.1);
        }
    }

    private static Box square(Point center, double radius) {
        return new Box(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
    }
}
