package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;

/// Searches a way through the gaps between boxes where no simple one is free.
///
/// What it may spend on one diagram is bounded, so that a large one with many such links is drawn
/// in time; it is the same on every machine.
final class Detour {

    private static final double AROUND = 160;
    private static final double[] GAPS = {8, 16, 28};
    private static final double[] OFFSETS = {0, -12, 12};
    private static final double BEND = 40;
    private static final double BESIDE = 400;
    private static final int MOST_BOXES = 100;

    private final Grid obstacles;
    private final Lanes lanes;
    private final double clear;
    private int steps = 40_000;

    Detour(Grid obstacles, Lanes lanes, double clear) {
        this.obstacles = obstacles;
        this.lanes = lanes;
        this.clear = clear;
    }

    /// The cheapest way by length and bends; null where there is none nearby.
    @Nullable List<Point> find(Box from, Box to, @Nullable Object bundle) {
        if (steps <= 0) {
            return null;
        }
        List<Box> near = obstacles.in(from.union(to).grown(AROUND), MOST_BOXES);
        return near == null ? null : new Search(from, to, near, bundle).run();
    }

    /// A corner reached, and in which direction.
    private record Spot(int column, int row, boolean level) {}

    private record Reached(Spot spot, double cost, double estimate) {}

    private final class Search {

        private final Box from;
        private final Box to;
        private final @Nullable Object bundle;
        private final double[] columns;
        private final double[] rows;
        private final Map<Spot, Double> costs = new HashMap<>();
        private final Map<Spot, Spot> before = new HashMap<>();
        private final PriorityQueue<Reached> open =
                new PriorityQueue<>(
                        Comparator.comparingDouble(Reached::estimate)
                                .thenComparingInt(each -> each.spot.column)
                                .thenComparingInt(each -> each.spot.row));

        Search(Box from, Box to, List<Box> near, @Nullable Object bundle) {
            this.from = from;
            this.to = to;
            this.bundle = bundle;
            TreeSet<Double> xs = new TreeSet<>();
            TreeSet<Double> ys = new TreeSet<>();
            for (Box each : near) {
                for (double gap : GAPS) {
                    xs.addAll(List.of(each.x() - gap, each.right() + gap));
                    ys.addAll(List.of(each.y() - gap, each.bottom() + gap));
                }
            }
            for (Box end : List.of(from, to)) {
                for (double offset : OFFSETS) {
                    for (Side side : Side.values()) {
                        xs.add(side.at(end, offset).x());
                        ys.add(side.at(end, offset).y());
                    }
                }
            }
            columns = xs.stream().mapToDouble(Double::doubleValue).toArray();
            rows = ys.stream().mapToDouble(Double::doubleValue).toArray();
        }

        @Nullable List<Point> run() {
            Map<Spot, Double> goals = ends(to);
            ends(from).forEach((spot, cost) -> reach(spot, null, cost));
            while (!open.isEmpty() && steps-- > 0) {
                Reached next = open.remove();
                if (next.cost > costs.getOrDefault(next.spot, Double.MAX_VALUE)) {
                    continue;
                }
                if (goals.containsKey(next.spot)) {
                    return path(next.spot);
                }
                spread(next);
            }
            return null;
        }

        /// The ports of a box, and how much less welcome they are than the middle of a side.
        private Map<Spot, Double> ends(Box box) {
            Map<Spot, Double> ends = new HashMap<>();
            for (Side side : Side.values()) {
                for (double offset : OFFSETS) {
                    Point at = side.at(box, offset);
                    ends.putIfAbsent(
                            new Spot(
                                    Arrays.binarySearch(columns, at.x()),
                                    Arrays.binarySearch(rows, at.y()),
                                    side.sideways()),
                            Math.abs(offset));
                }
            }
            return ends;
        }

        private void spread(Reached at) {
            Spot spot = at.spot;
            step(at, new Spot(spot.column - 1, spot.row, true));
            step(at, new Spot(spot.column + 1, spot.row, true));
            step(at, new Spot(spot.column, spot.row - 1, false));
            step(at, new Spot(spot.column, spot.row + 1, false));
        }

        private void step(Reached at, Spot next) {
            boolean outside =
                    next.column < 0
                            || next.row < 0
                            || next.column >= columns.length
                            || next.row >= rows.length;
            boolean leaves = !before.containsKey(at.spot) && at.spot.level != next.level;
            if (outside || leaves || costs.getOrDefault(next, Double.MAX_VALUE) <= at.cost) {
                return;
            }
            Point a = point(at.spot);
            Point b = point(next);
            Box stretch = Router.stretch(a, b);
            if (Router.runsThrough(from, to, stretch)
                    || obstacles.isCrossed(
                            stretch.grown(clear), each -> !each.equals(from) && !each.equals(to))) {
                return;
            }
            double beside = lanes.conflicts(a, b, bundle) ? BESIDE : 0;
            double bend = at.spot.level == next.level ? 0 : BEND;
            reach(next, at.spot, at.cost + a.distance(b) + bend + beside);
        }

        private void reach(Spot spot, @Nullable Spot last, double cost) {
            if (cost < costs.getOrDefault(spot, Double.MAX_VALUE)) {
                costs.put(spot, cost);
                if (last != null) {
                    before.put(spot, last);
                }
                Point at = point(spot);
                double left =
                        Math.abs(at.x() - to.centerX())
                                - to.width() / 2
                                + Math.abs(at.y() - to.centerY())
                                - to.height() / 2;
                open.add(new Reached(spot, cost, cost + Math.max(0, left)));
            }
        }

        private List<Point> path(Spot goal) {
            Deque<Point> points = new ArrayDeque<>();
            for (Spot each = goal; each != null; each = before.get(each)) {
                points.addFirst(point(each));
            }
            return withoutStraightCorners(new ArrayList<>(points));
        }

        private Point point(Spot spot) {
            return new Point(columns[spot.column], rows[spot.row]);
        }
    }

    private static List<Point> withoutStraightCorners(List<Point> points) {
        List<Point> kept = new ArrayList<>(points.subList(0, 1));
        for (int i = 1; i < points.size(); i++) {
            Point next = i + 1 < points.size() ? points.get(i + 1) : null;
            Point last = kept.getLast();
            Point at = points.get(i);
            boolean straight =
                    next != null
                            && ((last.x() == at.x() && at.x() == next.x())
                                    || (last.y() == at.y() && at.y() == next.y()));
            if (!straight) {
                kept.add(at);
            }
        }
        return kept;
    }
}
