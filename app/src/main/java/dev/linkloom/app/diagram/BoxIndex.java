package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Boxes that are found by where they lie, without looking at those elsewhere.
public final class BoxIndex {

    private static final double CELL = 512;
    private static final int MANY = 64;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Box[] boxes;
    private final Map<Long, List<Integer>> cells = new HashMap<>();
    private final BitSet everywhere = new BitSet();

    public BoxIndex(List<Box> boxes) {
        this.boxes = boxes.toArray(Box[]::new);
        for (int i = 0; i < this.boxes.length; i++) {
            add(i, this.boxes[i]);
        }
    }

    /// Which of the boxes meet the area, by their place in the list.
    public BitSet in(Box area) {
        BitSet candidates = (BitSet) everywhere.clone();
        if (count(area) > cells.size()) {
            candidates.set(0, boxes.length);
        } else {
            for (long column = cell(area.x()); column <= cell(area.right()); column++) {
                for (long row = cell(area.y()); row <= cell(area.bottom()); row++) {
                    cells.getOrDefault(key(column, row), List.of()).forEach(candidates::set);
                }
            }
        }
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            if (!meets(boxes[i], area)) {
                candidates.clear(i);
            }
        }
        return candidates;
    }

    /// Moves one of the boxes.
    public void move(int index, Box to) {
        Box from = boxes[index];
        if (to.equals(from)) {
            return;
        }
        everywhere.clear(index);
        if (count(from) <= MANY) {
            for (long column = cell(from.x()); column <= cell(from.right()); column++) {
                for (long row = cell(from.y()); row <= cell(from.bottom()); row++) {
                    cells.getOrDefault(key(column, row), List.of()).removeIf(each -> each == index);
                }
            }
        }
        boxes[index] = to;
        add(index, to);
    }

    private void add(int index, Box box) {
        if (count(box) > MANY) {
            everywhere.set(index);
            return;
        }
        for (long column = cell(box.x()); column <= cell(box.right()); column++) {
            for (long row = cell(box.y()); row <= cell(box.bottom()); row++) {
                cells.computeIfAbsent(key(column, row), _ -> new ArrayList<>()).add(index);
            }
        }
    }

    /// Unlike [Box#intersects(Box)] also for boxes without a width or a height, such as straight
    /// lines.
    private static boolean meets(Box one, Box other) {
        return one.x() <= other.right()
                && other.x() <= one.right()
                && one.y() <= other.bottom()
                && other.y() <= one.bottom();
    }

    private static double count(Box box) {
        return (box.width() / CELL + 1) * (box.height() / CELL + 1);
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }

    /// Spread out, because neighbours along a diagonal would else have one hash.
    private static long key(long column, long row) {
        return ((column << 32) ^ (row & 0xffffffffL)) * SPREAD;
    }
}
