package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;

/// Where the next of many boxes goes: in rows from left to right, each row below the highest of the
/// one above.
final class Shelf {

    private final double left;
    private final double right;
    private final double gap;
    private double x;
    private double y;
    private double bottom;

    Shelf(double left, double top, double right, double gap) {
        this.left = left;
        this.right = right;
        this.gap = gap;
        x = left;
        y = top;
        bottom = top;
    }

    /// The place for a box of this width.
    Point place(double width) {
        if (x > left && x + width > right) {
            newRow(gap);
        }
        return new Point(x, y);
    }

    /// Counts a box that was put there.
    void took(Box box) {
        x = Math.max(x, box.right() + gap);
        bottom = Math.max(bottom, box.bottom());
    }

    /// Goes on below, unless nothing was put into this row.
    void newRow(double distance) {
        if (x > left) {
            x = left;
            y = bottom + distance;
        }
    }
}
