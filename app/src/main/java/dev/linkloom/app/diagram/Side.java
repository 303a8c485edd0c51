package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;
import dev.linkloom.model.DrawnLink;

/// A side of a box that links leave and enter at a right angle.
enum Side {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM;

    /// How far from its corners links stay.
    private static final double CORNER = 8;

    static Side of(DrawnLink.Side side) {
        return valueOf(side.name());
    }

    DrawnLink.Side drawn() {
        return DrawnLink.Side.valueOf(name());
    }

    boolean sideways() {
        return this == LEFT || this == RIGHT;
    }

    /// Towards which coordinates it looks: 1 or -1.
    double sign() {
        return this == RIGHT || this == BOTTOM ? 1 : -1;
    }

    Side opposite() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case TOP -> BOTTOM;
            case BOTTOM -> TOP;
        };
    }

    double length(Box box) {
        return sideways() ? box.height() : box.width();
    }

    /// The point of this side of a box that is that far from its middle, but not in a corner.
    Point at(Box box, double offset) {
        double most = Math.max(0, length(box) / 2 - CORNER);
        double across = (sideways() ? box.centerY() : box.centerX()) + within(offset, most);
        return sideways()
                ? new Point(this == RIGHT ? box.right() : box.x(), across)
                : new Point(across, this == BOTTOM ? box.bottom() : box.y());
    }

    /// The coordinate that changes when a link leaves here.
    double along(Point point) {
        return sideways() ? point.x() : point.y();
    }

    /// The coordinate that stays when a link leaves here.
    double across(Point point) {
        return sideways() ? point.y() : point.x();
    }

    /// The point with these coordinates, seen from here.
    Point point(double along, double across) {
        return sideways() ? new Point(along, across) : new Point(across, along);
    }

    private static double within(double offset, double most) {
        return Math.max(-most, Math.min(most, offset));
    }
}
