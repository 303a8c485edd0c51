package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;

import java.util.ArrayList;
import java.util.List;

/// Ways cut off at the border of a box that stands for what they led to inside of it.
final class Cut {

    private Cut() {}

    /// The part of a way after it has left the box for the last time; one that starts outside gets
    /// a piece from the nearest border.
    static List<Point> leaving(List<Point> path, Box box) {
        for (int i = path.size() - 1; i > 0; i--) {
            Point a = path.get(i - 1);
            Point b = path.get(i);
            boolean ends = !box.contains(b.x(), b.y());
            if (ends && Router.stretch(a, b).grown(.01).intersects(box)) {
                return from(nearest(b, box), path.subList(i, path.size()));
            }
        }
        return from(nearest(path.getFirst(), box), path);
    }

    /// The same for a way that leads into the box.
    static List<Point> entering(List<Point> path, Box box) {
        return leaving(path.reversed(), box).reversed();
    }

    /// Those of the points that lie on the way.
    static List<Point> on(List<Point> path, List<Point> points) {
        return points.stream().filter(each -> isOn(path, each)).toList();
    }

    private static boolean isOn(List<Point> path, Point point) {
        for (int i = 1; i < path.size(); i++) {
            Box stretch = Router.stretch(path.get(i - 1), path.get(i));
            if (stretch.grown(.5).contains(point.x(), point.y())) {
                return true;
            }
        }
        return false;
    }

    private static List<Point> from(Point first, List<Point> rest) {
        List<Point> path = new ArrayList<>();
        path.add(first);
        rest.stream().filter(each -> each.distance(path.getLast()) > .01).forEach(path::add);
        if (path.size() == 1) {
            path.add(rest.getLast());
        }
        return List.copyOf(path);
    }

    private static Point nearest(Point outside, Box box) {
        return new Point(
                Math.clamp(outside.x(), box.x(), box.right()),
                Math.clamp(outside.y(), box.y(), box.bottom()));
    }
}
