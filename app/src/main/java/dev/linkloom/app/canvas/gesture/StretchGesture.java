package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import java.util.Map;

/// Changes the size of a note or a frame, which nothing else cares about. Edges snap to guides and
/// to the grid unless Control is held; Shift keeps the proportions, Alt the middle.
public final class StretchGesture implements Gesture {

    private static final double LEAST_WIDTH = 64;
    private static final double LEAST_HEIGHT = 32;

    private final Nesting nesting;
    private final ResourceId annotation;
    private final Box before;
    private final Stretch stretch;
    private Box after;

    /// Starts with the pointer on a handle.
    public StretchGesture(
            Nesting nesting, ResourceId annotation, Handle handle, Point pressed, Snap snap) {
        this.nesting = nesting;
        this.annotation = annotation;
        stretch = new Stretch(nesting, annotation, handle, pressed, snap);
        before = nesting.box(annotation);
        after = before;
    }

    @Override
    public Preview.Resizing moved(Point world, Modifiers modifiers) {
        Box wanted = stretch.to(world, modifiers);
        after = stretch.held(wanted, stretch.least(LEAST_WIDTH, LEAST_HEIGHT));
        String chip = "%.0f × %.0f".formatted(after.width(), after.height());
        return new Preview.Resizing(
                annotation, Map.of(annotation, after), stretch.guides(after), chip);
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
}
