package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes containers large enough for what comes to lie in them, and shifts neighbours that would be
/// covered.
///
/// Neighbours are shifted by what the container grew, all of that side together, so what was
/// aligned stays aligned.
public final class Room {

    /// The step of the grid that boxes snap to.
    public static final double GRID = 8;

    /// The least distance between a container and what lies beside it.
    public static final double GAP = 16;

    private final Nesting nesting;
    private final Set<ResourceId> moving;
    private final Map<ResourceId, Box> changes = new LinkedHashMap<>();

    private Room(Nesting nesting, Map<ResourceId, Box> moved) {
        this.nesting = nesting;
        this.moving = Set.copyOf(moved.keySet());
        changes.putAll(moved);
    }

    /// The new boxes: those given, containers that grow for them, neighbours that make way.
    ///
    /// @param moved the new boxes of everything that moves, contents included
    public static Map<ResourceId, Box> make(
            Nesting nesting, Map<ResourceId, Box> moved, List<Arrival> arrivals) {
        var room = new Room(nesting, moved);
        arrivals.forEach(each -> room.hold(each.container(), each.box()));
        return room.changes;
    }

    /// The new boxes when containers become as large as these, which neighbours make way for.
    public static Map<ResourceId, Box> enlarge(Nesting nesting, Map<ResourceId, Box> sizes) {
        var room = new Room(nesting, Map.of());
        sizes.forEach((id, size) -> {
            Box now = room.now(id);
            room.grow(id, new Box(now.x(), now.y(), size.width(), size.height()));
        });
        return room.changes;
    }

    /// A box that comes to lie in a container.
    public record Arrival(Box box, ResourceId container) {}

    /// The new boxes of doors on a container's border when the border moves.
    static Map<ResourceId, Box> followBorder(
            Nesting nesting, ResourceId container, Box before, Box after) {
        Map<ResourceId, Box> followers = new LinkedHashMap<>();
        for (ResourceId id : nesting.contents(container)) {
            Box box = nesting.box(id);
            if (!before.contains(box)) {
                double dx =
                        follow(
                                box.x(),
                                box.right(),
                                before.x(),
                                after.x(),
                                before.right(),
                                after.right());
                double dy =
                        follow(
                                box.y(),
                                box.bottom(),
                                before.y(),
                                after.y(),
                                before.bottom(),
                                after.bottom());
                followers.put(id, box.moved(dx, dy));
            }
        }
        return followers;
    }

    private static double follow(
            double low, double high, double near, double nearNow, double far, double farNow) {
        if (low < near && near < high) {
            return nearNow - near;
        }
        return low < far && far < high ? farNow - far : 0;
    }

    private Box now(ResourceId id) {
        Box changed = changes.get(id);
        return changed != null ? changed : nesting.box(id);
    }

    private void hold(ResourceId container, Box content) {
        grow(container, beyond(now(container), content, around(container, content)));
    }

    private void grow(ResourceId container, Box after) {
        Box before = now(container);
        if (after.equals(before)) {
            return;
        }
        changes.put(container, after);
        followBorder(nesting, container, before, after)
                .forEach((id, box) -> changes.putIfAbsent(id, box));
        @Nullable ResourceId parent = parentOf(container);
        Box all = after;
        for (ResourceId neighbour : neighbours(container, parent)) {
            Box shifted = makeWay(now(neighbour), before, after);
            if (!shifted.equals(now(neighbour))) {
                shift(
                        neighbour,
                        shifted.x() - now(neighbour).x(),
                        shifted.y() - now(neighbour).y());
                all = all.union(shifted);
            }
        }
        if (parent != null) {
            hold(parent, all);
        }
    }

    private List<ResourceId> neighbours(ResourceId container, @Nullable ResourceId parent) {
        List<ResourceId> others =
                nesting.contents(parent).stream()
                        .filter(id -> !id.equals(container) && !moving.contains(id))
                        .toList();
        Box after = now(container);
        boolean covers = others.stream().anyMatch(id -> now(id).intersects(after.grown(GAP - 1)));
        return covers ? others : List.of();
    }

    /// The frame moved out on those sides where the content is not inside it.
    private static Box beyond(Box frame, Box content, Box around) {
        double left = content.x() < frame.x() ? around.x() : frame.x();
        double top = content.y() < frame.y() ? around.y() : frame.y();
        double right = content.right() > frame.right() ? around.right() : frame.right();
        double bottom = content.bottom() > frame.bottom() ? around.bottom() : frame.bottom();
        return new Box(left, top, right - left, bottom - top);
    }

    private Box around(ResourceId container, Box content) {
        return Diagram.around(nesting.resource(container).type(), content);
    }

    private @Nullable ResourceId parentOf(ResourceId id) {
        return nesting.container(id);
    }

    private static Box makeWay(Box neighbour, Box before, Box after) {
        double dx = 0;
        double dy = 0;
        if (neighbour.x() >= before.right()) {
            dx = after.right() - before.right();
        } else if (neighbour.right() <= before.x()) {
            dx = after.x() - before.x();
        }
        if (neighbour.y() >= before.bottom()) {
            dy = after.bottom() - before.bottom();
        } else if (neighbour.bottom() <= before.y()) {
            dy = after.y() - before.y();
        }
        return neighbour.moved(dx, dy);
    }

    private void shift(ResourceId id, double dx, double dy) {
        for (ResourceId each : nesting.withContents(List.of(id))) {
            if (!moving.contains(each)) {
                changes.put(each, now(each).moved(dx, dy));
            }
        }
    }
}
