package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Boxes by the cells of a coarse grid, so that asking for those near a place costs the same in any
/// design.
final class Grid {

    private static final double CELL = 192;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Map<Long, List<Box>> cells = new HashMap<>();

    void add(Box box) {
        for (long column = cell(box.x()); column <= cell(box.right()); column++) {
            for (long row = cell(box.y()); row <= cell(box.bottom()); row++) {
                cells.computeIfAbsent(key(column, row), _ -> new ArrayList<>(4)).add(box);
            }
        }
    }

    /// Whether a box that passes the test crosses the area.
    boolean isCrossed(Box area, Predicate<Box> counts) {
        return crossings(area, counts, 1) > 0;
    }

    /// How many boxes that pass the test cross the area, no more than asked for; a box may count
    /// once per cell it shares with the area.
    int crossings(Box area, Predicate<Box> counts, int most) {
        int found = 0;
        for (long column = cell(area.x()); column <= cell(area.right()); column++) {
            for (long row = cell(area.y()); row <= cell(area.bottom()); row++) {
                for (Box each : cells.getOrDefault(key(column, row), List.of())) {
                    if (each.intersects(area) && counts.test(each) && ++found >= most) {
                        return found;
                    }
                }
            }
        }
        return found;
    }

    /// The boxes that cross the area, each once; null when there are more than that.
    @Nullable List<Box> in(Box area, int most) {
        Set<Box> found = new LinkedHashSet<>();
        for (long column = cell(area.x()); column <= cell(area.right()); column++) {
            for (long row = cell(area.y()); row <= cell(area.bottom()); row++) {
                for (Box each : cells.getOrDefault(key(column, row), List.of())) {
                    if (each.intersects(area) && found.add(each) && found.size() > most) {
                        return null;
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }

    /// Spread out, because neighbours along a diagonal would else have one hash.
    private static long key(long column, long row) {
        return ((column << 32) ^ (row & 0xffffffffL)) * SPREAD;
    }
}
