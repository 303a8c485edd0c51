package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import java.util.List;
import java.util.Map;

/// Changes the size of a note or a frame, which nothing else cares about. Edges snap to the grid
/// unless Control is held.
public final class StretchGesture implements Gesture {

    private static final double LEAST_WIDTH = 64;
    private static final double LEAST_HEIGHT = 32;

    private final Nesting nesting;
    private final ResourceId annotation;
    private final Handle handle;
    private final Box before;
    private final Point pressed;
    private Box after;

    /// Starts with the pointer on a handle.
    public StretchGesture(Nesting nesting, ResourceId annotation, Handle handle, Point pressed) {
        this.nesting = nesting;
        this.annotation = annotation;
        this.handle = handle;
        this.pressed = pressed;
        before = nesting.box(annotation);
        after = before;
    }

    @Override
    public Preview.Resizing moved(Point world, Modifiers modifiers) {
        double dx = handle.horizontal() == 0 ? 0 : world.x() - pressed.x();
        double dy = handle.vertical() == 0 ? 0 : world.y() - pressed.y();
        double left = handle.horizontal() < 0 ? edge(before.x(), dx, modifiers) : before.x();
        double right =
                handle.horizontal() > 0 ? edge(before.right(), dx, modifiers) : before.right();
        double top = handle.vertical() < 0 ? edge(before.y(), dy, modifiers) : before.y();
        double bottom =
                handle.vertical() > 0 ? edge(before.bottom(), dy, modifiers) : before.bottom();
        double width = Math.max(LEAST_WIDTH, right - left);
        double height = Math.max(LEAST_HEIGHT, bottom - top);
        after =
                new Box(
                        handle.horizontal() < 0 ? right - width : left,
                        handle.vertical() < 0 ? bottom - height : top,
                        width,
                        height);
        String chip = "%.0f × %.0f".formatted(after.width(), after.height());
        return new Preview.Resizing(annotation, Map.of(annotation, after), List.of(), chip);
    }

    @Override
    public Outcome finish() {
        return after.equals(before)
                ? new Outcome.Nothing()
                : new Outcome.Change(
                        new Edit.Place(
                                tr("Resize %s", nesting.design().name(annotation)),
                                Map.of(annotation, after)));
    }

    private static double edge(double start, double distance, Modifiers modifiers) {
        return modifiers.control()
                ? start + distance
                : Math.round((start + distance) / Room.GRID) * Room.GRID;
    }
}
