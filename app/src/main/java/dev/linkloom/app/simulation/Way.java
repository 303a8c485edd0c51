package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import java.util.ArrayList;
import java.util.List;

/// The line a packet travels along, measured so that any share of it can be asked for.
record Way(List<Point> points) {

    Way {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A way needs at least one point.");
        }
        points = List.copyOf(points);
    }

    Point start() {
        return points.getFirst();
    }

    Point end() {
        return points.getLast();
    }

    double length() {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += points.get(i - 1).distance(points.get(i));
        }
        return sum;
    }

    /// The point where this share of the way, 0 to 1, has been travelled.
    Point at(double share) {
        return upTo(share).end();
    }

    /// The part of the way that has been travelled at this share.
    Way upTo(double share) {
        double left = length() * Math.clamp(share, 0, 1);
        List<Point> travelled = new ArrayList<>(List.of(start()));
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            double step = from.distance(points.get(i));
            if (step >= left) {
                travelled.add(step == 0 ? from : from.towards(points.get(i), left / step));
                return new Way(travelled);
            }
            travelled.add(points.get(i));
            left -= step;
        }
        return new Way(travelled);
    }

    /// The way up to where it first enters the box; the whole way if it starts inside.
    Way untilIn(Box box) {
        if (box.contains(start().x(), start().y())) {
            return this;
        }
        List<Point> kept = new ArrayList<>(List.of(start()));
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            double enters = entry(from, points.get(i), box);
            if (enters <= 1) {
                kept.add(from.towards(points.get(i), enters));
                return new Way(kept);
            }
            kept.add(points.get(i));
        }
        return new Way(kept);
    }

    Way reversed() {
        return new Way(points.reversed());
    }

    Way from(Point start) {
        List<Point> joined = new ArrayList<>(List.of(start));
        joined.addAll(points);
        return new Way(joined);
    }

    /// The share of a segment at which it enters the box; more than 1 where it misses it.
    private static double entry(Point from, Point to, Box box) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double enters =
                Math.max(
                        first(from.x(), dx, box.x(), box.right()),
                        first(from.y(), dy, box.y(), box.bottom()));
        double leaves =
                Math.min(
                        last(from.x(), dx, box.x(), box.right()),
                        last(from.y(), dy, box.y(), box.bottom()));
        return enters <= leaves && enters >= 0 ? enters : Double.POSITIVE_INFINITY;
    }

    private static double first(double at, double step, double low, double high) {
        if (step == 0) {
            return at >= low && at <= high ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return ((step > 0 ? low : high) - at) / step;
    }

    private static double last(double at, double step, double low, double high) {
        return step == 0 ? Double.POSITIVE_INFINITY : ((step > 0 ? high : low) - at) / step;
    }
}
