package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Changes the size of a container: never smaller than what it holds, never over its neighbours.
///
/// Containers around it grow on demand. Edges snap to guides and to the grid unless Control is
/// held; Shift keeps the proportions, Alt the middle.
public final class ResizeGesture implements Gesture {

    private static final double LEAST_WIDTH = 160;
    private static final double LEAST_HEIGHT = 96;

    private final Nesting nesting;
    private final ResourceId container;
    private final Box before;
    private final Stretch stretch;
    private Map<ResourceId, Box> boxes = Map.of();

    /// Starts with the pointer on a handle of the container.
    public ResizeGesture(
            Nesting nesting, ResourceId container, Handle handle, Point pressed, Snap snap) {
        this.nesting = nesting;
        this.container = container;
        before = nesting.box(container);
        stretch = new Stretch(nesting, container, handle, pressed, snap);
    }

    @Override
    public Preview.Resizing moved(Point world, Modifiers modifiers) {
        Box wanted = stretch.to(world, modifiers);
        Box least = least();
        Box held = stretch.held(wanted, least);
        Box after = free(held);
        boxes = after.equals(before) ? Map.of() : withOthers(after);
        return new Preview.Resizing(
                container, boxes, stretch.guides(after), chip(wanted, held, after));
    }

    @Override
    public Outcome finish() {
        if (boxes.isEmpty()) {
            return new Outcome.Nothing();
        }
        String label = tr("Resize %s", nesting.resource(container).name());
        return new Outcome.Change(new Edit.Place(label, boxes));
    }

    /// The least box: around its contents, large enough to read, and no edge moves that is not
    /// taken.
    private Box least() {
        Box contents = null;
        for (ResourceId id : nesting.contents(container)) {
            Box box = nesting.box(id);
            if (before.contains(box)) {
                contents = contents == null ? box : contents.union(box);
            }
        }
        Box readable = stretch.least(LEAST_WIDTH, LEAST_HEIGHT);
        return contents == null
                ? readable
                : readable.union(Diagram.around(nesting.resource(container).type(), contents));
    }

    /// The box cut back to where it would come too close to a neighbour.
    private Box free(Box held) {
        double left = held.x();
        double right = held.right();
        double top = held.y();
        double bottom = held.bottom();
        for (Box other : neighbours()) {
            if (other.y() < before.bottom() && before.y() < other.bottom()) {
                if (other.x() >= before.right()) {
                    right = Math.min(right, Math.max(before.right(), other.x() - Room.GAP));
                } else if (other.right() <= before.x()) {
                    left = Math.max(left, Math.min(before.x(), other.right() + Room.GAP));
                }
            }
        }
        for (Box other : neighbours()) {
            if (other.x() < right && left < other.right()) {
                if (other.y() >= before.bottom()) {
                    bottom = Math.min(bottom, Math.max(before.bottom(), other.y() - Room.GAP));
                } else if (other.bottom() <= before.y()) {
                    top = Math.max(top, Math.min(before.y(), other.bottom() + Room.GAP));
                }
            }
        }
        return spanning(left, top, right, bottom);
    }

    private List<Box> neighbours() {
        return nesting.contents(parent()).stream()
                .filter(id -> !id.equals(container))
                .map(nesting::box)
                .filter(box -> !box.intersects(before))
                .toList();
    }

    private @Nullable ResourceId parent() {
        return nesting.container(container);
    }

    private Map<ResourceId, Box> withOthers(Box after) {
        Map<ResourceId, Box> changed = new LinkedHashMap<>();
        changed.put(container, after);
        changed.putAll(Room.followBorder(nesting, container, before, after));
        ResourceId parent = parent();
        return parent == null
                ? changed
                : Room.make(nesting, changed, List.of(new Room.Arrival(after, parent)));
    }

    private static String chip(Box wanted, Box held, Box after) {
        String size = "%.0f × %.0f".formatted(after.width(), after.height());
        if (!held.equals(after)) {
            return tr("%s · a neighbour is in the way", size);
        }
        return wanted.equals(held) ? size : tr("%s · as small as its contents", size);
    }

    private static Box spanning(double left, double top, double right, double bottom) {
        return new Box(left, top, right - left, bottom - top);
    }
}
