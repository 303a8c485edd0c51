package dev.linkloom.app.diagram;

import java.util.List;

/// Places along a way by how much of it lies before them.
public final class Along {

    private Along() {}

    /// The point after this share of a way, 0 to 1.
    static Point at(List<Point> path, double share) {
        double left = share * length(path);
        for (int i = 1; i < path.size(); i++) {
            double stretch = path.get(i - 1).distance(path.get(i));
            if (left <= stretch && stretch > 0) {
                return path.get(i - 1).towards(path.get(i), left / stretch);
            }
            left -= stretch;
        }
        return path.getLast();
    }

    /// The share of a way before its point that is nearest to this one.
    public static double share(List<Point> path, Point point) {
        double least = Double.MAX_VALUE;
        double share = 0;
        double before = 0;
        double whole = length(path);
        for (int i = 1; i < path.size(); i++) {
            Point a = path.get(i - 1);
            Point b = path.get(i);
            double stretch = a.distance(b);
            double along = stretch == 0 ? 0 : Math.clamp(dot(a, b, point) / stretch, 0, stretch);
            Point nearest = stretch == 0 ? a : a.towards(b, along / stretch);
            if (nearest.distance(point) < least) {
                least = nearest.distance(point);
                share = whole == 0 ? 0 : (before + along) / whole;
            }
            before += stretch;
        }
        return Math.clamp(share, 0, 1);
    }

    static double length(List<Point> path) {
        double length = 0;
        for (int i = 1; i < path.size(); i++) {
            length += path.get(i - 1).distance(path.get(i));
        }
        return length;
    }

    private static double dot(Point a, Point b, Point point) {
        return (point.x() - a.x()) * (b.x() - a.x()) + (point.y() - a.y()) * (b.y() - a.y());
    }
}
