package dev.linkloom.app.canvas.gesture;

import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// All places along one axis where a box on its way meets what lies near.
final class Stops {

    private static final double SAME = .01;

    private final Axis axis;
    private final Box box;
    private final Vicinity near;
    private final List<Stop> stops = new ArrayList<>();

    private Stops(Axis axis, Box box, Vicinity near) {
        this.axis = axis;
        this.box = box;
        this.near = near;
    }

    /// Those of a box that moves as a whole.
    static Stops ofBox(Axis axis, Box box, Vicinity near) {
        var stops = new Stops(axis, box, near);
        near.others().forEach(stops::alongside);
        stops.inContainer();
        stops.stops.addAll(Gaps.of(axis, box, near.siblings()));
        return stops;
    }

    /// Those of one edge of a box, the other edge being held.
    ///
    /// @param high whether it is the right or the lower edge
    static Stops ofEdge(Axis axis, Box box, boolean high, Vicinity near) {
        var stops = new Stops(axis, box, near);
        for (Box other : near.others()) {
            stops.meets(other, axis.low(other), 0);
            stops.meets(other, axis.high(other), 0);
        }
        for (Box other : near.siblings()) {
            stops.asLargeAs(other, high);
        }
        return stops;
    }

    /// The nearest to a coordinate; null when none is as near as that.
    @Nullable Double nearest(double coordinate, double tolerance) {
        return stops.stream()
                .filter(each -> Math.abs(each.at() - coordinate) <= tolerance)
                .min(
                        Comparator.comparingDouble((Stop each) -> Math.abs(each.at() - coordinate))
                                .thenComparingDouble(Stop::away))
                .map(Stop::at)
                .orElse(null);
    }

    /// What to draw of a box that has come to lie here with what stops.
    List<Guide> guides(double coordinate, Box now) {
        List<Stop> met =
                stops.stream()
                        .filter(each -> Math.abs(each.at() - coordinate) < SAME)
                        .sorted(Comparator.comparingDouble(Stop::away))
                        .toList();
        Set<Double> lines = new HashSet<>();
        Set<Guide> guides = new LinkedHashSet<>();
        boolean measured = false;
        for (Stop each : met) {
            List<Guide> all = each.guides().apply(now);
            if (each.line() == null) {
                if (!guides.contains(all.getFirst())) { // one of the same size is enough
                    guides.addAll(all);
                }
            } else if (lines.add(each.line())) {
                guides.addAll(measured ? all.subList(0, 1) : all);
                measured |= all.size() > 1;
            }
        }
        return List.copyOf(guides);
    }

    private void alongside(Box other) {
        double size = axis.size(box);
        meets(other, axis.low(other), 0);
        meets(other, axis.low(other), size);
        meets(other, axis.high(other), 0);
        meets(other, axis.high(other), size);
        meets(other, axis.middle(other), size / 2);
    }

    /// @param before how much of the box lies before the line
    private void meets(Box other, double line, double before) {
        stops.add(new Stop(line - before, line, away(other), now -> aligned(line, now, other)));
    }

    private double away(Box other) {
        return Math.max(0, Math.max(-axis.overlap(box, other), -axis.other().overlap(box, other)));
    }

    private List<Guide> aligned(double line, Box now, Box other) {
        Axis beside = axis.other();
        double first = Math.min(beside.low(now), beside.low(other));
        double last = Math.max(beside.high(now), beside.high(other));
        Guide whole = new Guide.Aligned(axis.point(line, first), axis.point(line, last));
        if (beside.overlap(now, other) > -SAME) {
            return List.of(whole);
        }
        double from = Math.min(beside.high(now), beside.high(other));
        double to = Math.max(beside.low(now), beside.low(other));
        return List.of(whole, new Guide.Distance(axis.point(line, from), axis.point(line, to)));
    }

    private void inContainer() {
        Box holder = near.holder();
        Box inside = near.inside();
        if (holder == null || inside == null) {
            return;
        }
        double size = axis.size(box);
        padding(axis.low(inside), axis.low(holder), 0);
        padding(axis.high(inside), axis.high(holder), size);
        through(holder, axis.middle(inside));
        if (near.door()) {
            through(holder, axis.low(holder));
            through(holder, axis.high(holder));
        }
    }

    private void padding(double line, double border, double before) {
        stops.add(
                new Stop(
                        line - before,
                        null,
                        0,
                        now -> {
                            double beside = axis.other().middle(now);
                            return List.of(
                                    new Guide.Distance(
                                            axis.point(Math.min(border, line), beside),
                                            axis.point(Math.max(border, line), beside)));
                        }));
    }

    /// With its middle on a line of the container.
    private void through(Box holder, double line) {
        Axis beside = axis.other();
        Guide guide =
                new Guide.Aligned(
                        axis.point(line, beside.low(holder)),
                        axis.point(line, beside.high(holder)));
        stops.add(new Stop(line - axis.size(box) / 2, line, 0, _ -> List.of(guide)));
    }

    private void asLargeAs(Box other, boolean high) {
        double size = axis.size(other);
        double at = high ? axis.low(box) + size : axis.high(box) - size;
        stops.add(new Stop(at, null, away(other), now -> List.of(across(now), across(other))));
    }

    private Guide across(Box each) {
        double beside = axis.other().middle(each);
        return new Guide.Distance(
                axis.point(axis.low(each), beside), axis.point(axis.high(each), beside));
    }
}
