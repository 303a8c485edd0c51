package dev.linkloom.app.export;

import dev.linkloom.app.diagram.Point;

import java.util.ArrayList;
import java.util.List;

/// A rounded corner of a line: it leaves the straight at `in`, turns about `corner` and goes on
/// from `out`.
record Bend(Point in, Point corner, Point out) {

    /// The corners between the ends of a line; a short stretch makes its corners tighter.
    static List<Bend> of(List<Point> points, double radius) {
        List<Bend> bends = new ArrayList<>();
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            bends.add(
                    new Bend(
                            towards(corner, points.get(i - 1), radius),
                            corner,
                            towards(corner, points.get(i + 1), radius)));
        }
        return bends;
    }

    private static Point towards(Point corner, Point neighbour, double radius) {
        double length = corner.distance(neighbour);
        return length == 0
                ? corner
                : corner.towards(neighbour, Math.min(radius, length / 2) / length);
    }
}
