package dev.linkloom.app.canvas.gesture;

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
/// Containers around it grow on demand. Edges snap to the grid unless Control is held.
public final class ResizeGesture implements Gesture {

    private static final double LEAST_WIDTH = 160;
    private static final double LEAST_HEIGHT = 96;

    private final Nesting nesting;
    private final ResourceId container;
    private final Handle handle;
    private final Box before;
    private final Point pressed;
    private Map<ResourceId, Box> boxes = Map.of();

    /// Starts with the pointer on a handle of the container.
    public ResizeGesture(Nesting nesting, ResourceId container, Handle handle, Point pressed) {
        this.nesting = nesting;
        this.container = container;
        this.handle = handle;
        this.pressed = pressed;
        before = nesting.box(container);
    }

    @Override
    public Preview.Resizing moved(Point world, Modifiers modifiers) {
        Box wanted = dragged(world.x() - pressed.x(), world.y() - pressed.y(), modifiers);
        Box least = least();
        Box held = held(wanted, least);
        Box after = free(held);
        boxes = after.equals(before) ? Map.of() : withOthers(after);
        return new Preview.Resizing(container, boxes, chip(wanted, held, after));
    }

    @Override
    public Outcome finish() {
        if (boxes.isEmpty()) {
            return new Outcome.Nothing();
        }
        String label = "Resize " + nesting.resource(container).name();
        return new Outcome.Change(new Edit.Place(label, boxes));
    }

    private Box dragged(double dx, double dy, Modifiers modifiers) {
        double left = edge(before.x(), handle.horizontal() < 0 ? dx : 0, modifiers);
        double right = edge(before.right(), handle.horizontal() > 0 ? dx : 0, modifiers);
        double top = edge(before.y(), handle.vertical() < 0 ? dy : 0, modifiers);
        double bottom = edge(before.bottom(), handle.vertical() > 0 ? dy : 0, modifiers);
        return spanning(
                Math.min(left, right),
                Math.min(top, bottom),
                Math.max(left, right),
                Math.max(top, bottom));
    }

    private static double edge(double start, double distance, Modifiers modifiers) {
        return distance == 0 || modifiers.control()
                ? start + distance
                : Math.round((start + distance) / Room.GRID) * Room.GRID;
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
        double x = handle.horizontal() < 0 ? before.right() - LEAST_WIDTH : before.x();
        double y = handle.vertical() < 0 ? before.bottom() - LEAST_HEIGHT : before.y();
        Box readable = new Box(x, y, LEAST_WIDTH, LEAST_HEIGHT);
        return contents == null
                ? readable
                : readable.union(Diagram.around(nesting.resource(container).type(), contents));
    }

    private Box held(Box wanted, Box least) {
        return spanning(
                handle.horizontal() < 0 ? Math.min(wanted.x(), least.x()) : before.x(),
                handle.vertical() < 0 ? Math.min(wanted.y(), least.y()) : before.y(),
                handle.horizontal() > 0 ? Math.max(wanted.right(), least.right()) : before.right(),
                handle.vertical() > 0
                        ? Math.max(wanted.bottom(), least.bottom())
                        : before.bottom());
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
            return size + " · a neighbour is in the way";
        }
        return wanted.equals(held) ? size : size + " · as small as its contents";
    }

    private static Box spanning(double left, double top, double right, double bottom) {
        return new Box(left, top, right - left, bottom - top);
    }
}
