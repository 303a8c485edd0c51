package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

/// One of the two directions of the drawing, so that what holds for both is said once.
enum Axis {
    ACROSS,
    DOWN;

    Axis other() {
        return this == ACROSS ? DOWN : ACROSS;
    }

    /// The left or the upper edge.
    double low(Box box) {
        return this == ACROSS ? box.x() : box.y();
    }

    /// The right or the lower edge.
    double high(Box box) {
        return this == ACROSS ? box.right() : box.bottom();
    }

    double middle(Box box) {
        return this == ACROSS ? box.centerX() : box.centerY();
    }

    double size(Box box) {
        return this == ACROSS ? box.width() : box.height();
    }

    /// The point with this coordinate along the axis and that one along the other.
    Point point(double along, double beside) {
        return this == ACROSS ? new Point(along, beside) : new Point(beside, along);
    }

    /// The box moved so that its low edge lies here.
    Box at(Box box, double low) {
        return this == ACROSS
                ? new Box(low, box.y(), box.width(), box.height())
                : new Box(box.x(), low, box.width(), box.height());
    }

    /// How much two boxes overlap along this axis; where they do not, minus the gap between them.
    double overlap(Box one, Box other) {
        return Math.min(high(one), high(other)) - Math.max(low(one), low(other));
    }
}
