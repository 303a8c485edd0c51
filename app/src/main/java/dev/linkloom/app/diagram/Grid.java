package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Boxes by the cells of a coarse grid, so that asking for those near a place costs the same in any
/// design.
final class Grid {

    private static final double CELL = 192;

    private final Map<Long, List<Box>> cells = new HashMap<>();

    void add(Box box) {
        for (long column = cell(box.x()); column <= cell(box.right()); column++) {
            for (long row = cell(box.y()); row <= cell(box.bottom()); row++) {
                cells.computeIfAbsent(key(column, row), _ -> new ArrayList<>(4)).add(box);
            }
        }
    }

    /// How many boxes that pass the test cross the area; a box may count once per cell it shares
    /// with the area.
    int crossings(Box area, Predicate<Box> counts) {
        int found = 0;
        for (long column = cell(area.x()); column <= cell(area.right()); column++) {
            for (long row = cell(area.y()); row <= cell(area.bottom()); row++) {
                for (Box each : cells.getOrDefault(key(column, row), List.of())) {
                    if (each.intersects(area) && counts.test(each)) {
                        found++;
                    }
                }
            }
        }
        return found;
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }

    private static long key(long column, long row) {
        return (column << 32) ^ (row & 0xffffffffL);
    }
}
