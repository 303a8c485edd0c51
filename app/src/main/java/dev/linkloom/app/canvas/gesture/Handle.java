package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import java.util.List;

/// One of the eight places where a container is taken to change its size.
///
/// @param horizontal -1 for the left edge, 1 for the right one, 0 for neither
/// @param vertical -1 for the upper edge, 1 for the lower one, 0 for neither
public record Handle(int horizontal, int vertical) {

    /// All eight, the corners last so that they are found first from the end.
    public static final List<Handle> ALL =
            List.of(
                    new Handle(0, -1),
                    new Handle(1, 0),
                    new Handle(0, 1),
                    new Handle(-1, 0),
                    new Handle(-1, -1),
                    new Handle(1, -1),
                    new Handle(1, 1),
                    new Handle(-1, 1));

    boolean isCorner() {
        return horizontal != 0 && vertical != 0;
    }

    /// Which edge along an axis it moves: -1 the first, 1 the last, 0 none.
    int along(Axis axis) {
        return axis == Axis.ACROSS ? horizontal : vertical;
    }

    /// Where the handle lies on a box.
    public Point on(Box box) {
        return new Point(
                box.centerX() + horizontal * box.width() / 2,
                box.centerY() + vertical * box.height() / 2);
    }
}
