package dev.linkloom.app.canvas.gesture;

import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Where a box keeps the same gap to its neighbours in a row as they keep among themselves.
final class Gaps {

    private final Axis axis;
    private final Box box;
    private final List<Box> row;
    private final List<Stop> stops = new ArrayList<>();

    private Gaps(Axis axis, Box box, List<Box> siblings) {
        this.axis = axis;
        this.box = box;
        row = siblings.stream().filter(each -> axis.other().overlap(box, each) > 0).toList();
    }

    /// The places along an axis; a row goes along it.
    static List<Stop> of(Axis axis, Box box, List<Box> siblings) {
        var gaps = new Gaps(axis, box, siblings);
        double middle = axis.middle(box);
        Box before = gaps.before(middle);
        Box after = gaps.after(middle);
        if (before != null && after != null) {
            gaps.between(before, after);
        }
        if (before != null) {
            gaps.behind(before, gaps.before(axis.low(before)));
        }
        if (after != null) {
            gaps.ahead(after, gaps.after(axis.high(after)));
        }
        return gaps.stops;
    }

    private @Nullable Box before(double limit) {
        return row.stream()
                .filter(each -> axis.high(each) <= limit)
                .max(Comparator.comparingDouble(axis::high))
                .orElse(null);
    }

    private @Nullable Box after(double limit) {
        return row.stream()
                .filter(each -> axis.low(each) >= limit)
                .min(Comparator.comparingDouble(axis::low))
                .orElse(null);
    }

    private void between(Box before, Box after) {
        double gap = (axis.low(after) - axis.high(before) - axis.size(box)) / 2;
        if (gap > 0) {
            stop(axis.high(before) + gap, now -> List.of(gap(before, now), gap(now, after)));
        }
    }

    private void behind(Box before, @Nullable Box first) {
        if (first != null && axis.low(before) > axis.high(first)) {
            stop(
                    axis.high(before) + axis.low(before) - axis.high(first),
                    now -> List.of(gap(first, before), gap(before, now)));
        }
    }

    private void ahead(Box after, @Nullable Box last) {
        if (last != null && axis.low(last) > axis.high(after)) {
            stop(
                    axis.low(after) - (axis.low(last) - axis.high(after)) - axis.size(box),
                    now -> List.of(gap(after, last), gap(now, after)));
        }
    }

    private void stop(double at, Function<Box, List<Guide>> guides) {
        stops.add(new Stop(at, null, 0, guides));
    }

    /// From edge to edge, halfway down what the two have in common.
    private Guide gap(Box one, Box other) {
        Axis beside = axis.other();
        double from = Math.max(beside.low(one), beside.low(other));
        double to = Math.min(beside.high(one), beside.high(other));
        double at = (from + to) / 2;
        return new Guide.Distance(axis.point(axis.high(one), at), axis.point(axis.low(other), at));
    }
}
