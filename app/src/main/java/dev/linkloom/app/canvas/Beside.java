package dev.linkloom.app.canvas;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Finds room for small controls beside a selection.
final class Beside {

    /// Leaves the connect handles of a card free.
    private static final double GAP = 26;

    private Beside() {}

    /// The upper left corner of the controls: above, below, right or left of the selection, inside
    /// of the canvas and over none of the cards; null when there is no such place.
    static @Nullable Point place(
            Box selection, double width, double height, Box canvas, List<Box> cards) {
        double middle = Math.rint(selection.centerX() - width / 2);
        double across = Math.clamp(middle, 4, Math.max(4, canvas.width() - width - 4));
        double down = Math.rint(selection.centerY() - height / 2);
        return List.of(
                        new Point(across, Math.rint(selection.y() - GAP - height)),
                        new Point(across, Math.rint(selection.bottom() + GAP)),
                        new Point(Math.rint(selection.right() + GAP), down),
                        new Point(Math.rint(selection.x() - GAP - width), down))
                .stream()
                .filter(each -> {
                    Box taken = new Box(each.x(), each.y(), width, height);
                    return isInside(taken, canvas)
                            && !taken.intersects(selection)
                            && cards.stream().noneMatch(taken::intersects);
                })
                .findFirst()
                .orElse(null);
    }

    private static boolean isInside(Box inner, Box outer) {
        return inner.x() >= outer.x()
                && inner.y() >= outer.y()
                && inner.right() <= outer.right()
                && inner.bottom() <= outer.bottom();
    }
}
