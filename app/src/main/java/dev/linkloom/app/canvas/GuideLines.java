package dev.linkloom.app.canvas;

import dev.linkloom.app.canvas.gesture.Guide;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Item.Align;
import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import java.util.ArrayList;
import java.util.List;

/// How guides are drawn: thin lines, distances with a bar at each end and their length beside them.
record GuideLines(Viewport viewport) {

    private static final double TICK = 4;
    private static final double HIGH = 15;
    private static final double AWAY = 3;

    List<Item> of(List<Guide> guides) {
        List<Item> lines = new ArrayList<>();
        List<Item> lengths = new ArrayList<>();
        for (Guide each : guides) {
            Point from = sharp(each.from());
            Point to = sharp(each.to());
            switch (each) {
                case Guide.Aligned _ -> lines.add(line(from, to));
                case Guide.Distance distance -> {
                    lines.addAll(measure(from, to));
                    lengths.addAll(length(Math.round(distance.length()), from, to));
                }
            }
        }
        lines.addAll(lengths);
        return lines;
    }

    /// In the middle of pixels, so that a line is one pixel wide.
    private Point sharp(Point world) {
        Point at = viewport.toScreen(world);
        return new Point(Math.floor(at.x()) + .5, Math.floor(at.y()) + .5);
    }

    private static List<Item> measure(Point from, Point to) {
        boolean across = from.y() == to.y();
        double dx = across ? 0 : TICK;
        double dy = across ? TICK : 0;
        return List.of(
                line(from, to),
                line(
                        new Point(from.x() - dx, from.y() - dy),
                        new Point(from.x() + dx, from.y() + dy)),
                line(new Point(to.x() - dx, to.y() - dy), new Point(to.x() + dx, to.y() + dy)));
    }

    private static Item line(Point from, Point to) {
        return new Item.Line(List.of(from, to), Ink.GUIDE, 1, Dash.SOLID, false, 0);
    }

    /// On the line where it is long enough, or else beside it.
    private static List<Item> length(long length, Point from, Point to) {
        var text =
                new Item.Text(
                        Long.toString(length),
                        new Point(0, 0),
                        Align.CENTER,
                        TextStyle.SMALL,
                        Ink.TEXT_ON_SOLID,
                        80);
        double width = Math.ceil(text.width()) + 8;
        boolean across = from.y() == to.y();
        double room = from.distance(to) - 2 * AWAY;
        double x = (from.x() + to.x()) / 2;
        double y = (from.y() + to.y()) / 2;
        if (across && room < width) {
            y += TICK + AWAY + HIGH / 2;
        } else if (!across && room < HIGH) {
            x += TICK + AWAY + width / 2;
        }
        var pill = new Box(Math.rint(x - width / 2), Math.rint(y - HIGH / 2), width, HIGH);
        return List.of(
                Item.Rect.filled(pill, 4, Ink.GUIDE),
                new Item.Text(
                        text.text(),
                        new Point(pill.centerX(), pill.bottom() - 4),
                        Align.CENTER,
                        TextStyle.SMALL,
                        Ink.TEXT_ON_SOLID,
                        80));
    }
}
