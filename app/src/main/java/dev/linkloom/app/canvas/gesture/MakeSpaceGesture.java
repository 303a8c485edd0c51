package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import java.util.LinkedHashMap;
import java.util.Map;

/// A drag that makes space: everything right of where it began goes right, or everything below goes
/// down; containers across the line grow.
public final class MakeSpaceGesture implements Gesture {

    private final Nesting nesting;
    private final Point pressed;
    private Map<ResourceId, Box> boxes = Map.of();
    private double space;

    public MakeSpaceGesture(Nesting nesting, Point pressed) {
        this.nesting = nesting;
        this.pressed = pressed;
    }

    @Override
    public Preview.Shifting moved(Point world, Modifiers modifiers) {
        double right = world.x() - pressed.x();
        double down = world.y() - pressed.y();
        boolean sideways = Math.abs(right) >= Math.abs(down);
        double far = Math.max(0, sideways ? right : down);
        space = Math.round(far / Room.GRID) * Room.GRID;
        boxes = sideways ? right() : down();
        return new Preview.Shifting(boxes, tr("%s px of space", Math.round(space)));
    }

    @Override
    public Outcome finish() {
        return space == 0 || boxes.isEmpty()
                ? new Outcome.Nothing()
                : new Outcome.Change(new Edit.Place(tr("Make space"), boxes));
    }

    private Map<ResourceId, Box> right() {
        Map<ResourceId, Box> shifted = new LinkedHashMap<>();
        for (ResourceId id : nesting.backToFront()) {
            Box box = nesting.box(id);
            boolean container = nesting.resource(id).type().isContainer();
            if (container ? box.x() >= pressed.x() : box.centerX() >= pressed.x()) {
                shifted.put(id, box.moved(space, 0));
            } else if (container && box.right() > pressed.x()) {
                shifted.put(id, new Box(box.x(), box.y(), box.width() + space, box.height()));
            }
        }
        return shifted;
    }

    private Map<ResourceId, Box> down() {
        Map<ResourceId, Box> shifted = new LinkedHashMap<>();
        for (ResourceId id : nesting.backToFront()) {
            Box box = nesting.box(id);
            boolean container = nesting.resource(id).type().isContainer();
            if (container ? box.y() >= pressed.y() : box.centerY() >= pressed.y()) {
                shifted.put(id, box.moved(0, space));
            } else if (container && box.bottom() > pressed.y()) {
                shifted.put(id, new Box(box.x(), box.y(), box.width(), box.height() + space));
            }
        }
        return shifted;
    }
}
