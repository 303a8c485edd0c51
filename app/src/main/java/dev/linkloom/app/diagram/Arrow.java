package dev.linkloom.app.diagram;

import java.util.List;

/// The head of a line, the same on every surface.
public final class Arrow {

    private Arrow() {}

    /// How long the head of a line of this width is.
    public static double size(double width) {
        return 5 + 2.2 * width;
    }

    /// Where a line through these points ends below its head, so that it does not show beside the
    /// tip.
    ///
    /// @param scale how much the points are enlarged against the width
    public static Point foot(List<Point> points, double width, double scale) {
        Point tip = points.getLast();
        Point before = points.get(points.size() - 2);
        double length = before.distance(tip);
        return length == 0
                ? tip
                : tip.towards(before, Math.min(size(width) * scale / 2 / length, 1));
    }

    /// The three corners of the head of a line through these points, its tip first.
    ///
    /// @param scale how much the points are enlarged against the width
    public static List<Point> head(List<Point> points, double width, double scale) {
        Point tip = points.getLast();
        Point before = points.get(points.size() - 2);
        double length = Math.max(before.distance(tip), 1e-9);
        double size = size(width) * scale;
        double dx = (tip.x() - before.x()) / length * size;
        double dy = (tip.y() - before.y()) / length * size;
        return List.of(
                tip,
                new Point(tip.x() - dx - dy * 0.45, tip.y() - dy + dx * 0.45),
                new Point(tip.x() - dx + dy * 0.45, tip.y() - dy - dx * 0.45));
    }
}
