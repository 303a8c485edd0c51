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
            double enters = Gaps.entry(from, points.get(i), box);
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

    /// The part of the way outside of some boxes, in pieces.
    List<Way> outside(List<Box> boxes) {
        List<Way> pieces = new ArrayList<>();
        List<Point> piece = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            for (double[] part : Gaps.outside(points.get(i - 1), points.get(i), boxes)) {
                Point from = points.get(i - 1).towards(points.get(i), part[0]);
                if (piece.isEmpty() || piece.getLast().distance(from) > 1e-6) {
                    finish(piece, pieces);
                    piece.add(from);
                }
                piece.add(points.get(i - 1).towards(points.get(i), part[1]));
            }
        }
        finish(piece, pieces);
        return pieces;
    }

    private static void finish(List<Point> piece, List<Way> pieces) {
        if (piece.size() > 1) {
            pieces.add(new Way(piece));
        }
        piece.clear();
    }

    /// The way moved to its right-hand side, like a lane of a road.
    Way shifted(double distance) {
        List<Point> moved = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point before = points.get(Math.max(0, i - 1));
            Point after = points.get(Math.min(points.size() - 1, i + 1));
            moved.add(moved(before, points.get(i), after, distance));
        }
        return new Way(moved);
    }

    /// A corner moved so that both of its sides keep the distance; sharp ones are not drawn out.
    private static Point moved(Point before, Point at, Point after, double distance) {
        Point in = normal(before, at);
        Point out = normal(at, after);
        if (at.equals(before)) {
            in = out;
        } else if (at.equals(after)) {
            out = in;
        }
        double x = in.x() + out.x();
        double y = in.y() + out.y();
        double share = Math.max(0.5, (x * x + y * y) / 2);
        return new Point(at.x() + x / share * distance, at.y() + y / share * distance);
    }

    private static Point normal(Point from, Point to) {
        double length = from.distance(to);
        return length == 0
                ? new Point(0, 0)
                : new Point(-(to.y() - from.y()) / length, (to.x() - from.x()) / length);
    }
}
