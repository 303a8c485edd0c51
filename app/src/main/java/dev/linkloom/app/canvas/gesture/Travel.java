package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How far resources come with the pointer: held to one axis, drawn to guides or to the grid.
final class Travel {

    private final Nesting nesting;
    private final ResourceId grabbed;
    private final Box frame;
    private final Point pressed;
    private final Set<ResourceId> moving;
    private final Snap snap;

    /// @param roots what moves; those beside the grabbed one are drawn to guides with it
    /// @param moving all that is out of the way meanwhile
    Travel(
            Nesting nesting,
            ResourceId grabbed,
            List<ResourceId> roots,
            Set<ResourceId> moving,
            Point pressed,
            Snap snap) {
        this.nesting = nesting;
        this.grabbed = grabbed;
        this.moving = moving;
        this.pressed = pressed;
        this.snap = snap;
        @Nullable ResourceId container = nesting.container(grabbed);
        Box all = nesting.box(grabbed);
        for (ResourceId root : roots) {
            ResourceId other = nesting.container(root);
            if (container == null ? other == null : container.equals(other)) {
                all = all.union(nesting.box(root));
            }
        }
        frame = all;
    }

    /// A distance, and what to show of how it came about.
    record Step(double dx, double dy, List<Guide> guides) {}

    /// Where the pointer would be if it had come just as far.
    Point pointer(Step step) {
        return new Point(pressed.x() + step.dx(), pressed.y() + step.dy());
    }

    /// The distance with the pointer here: with Shift along the longer axis only, with Control or
    /// Alt just as far as the pointer.
    Step to(Point world, Modifiers modifiers) {
        double right = world.x() - pressed.x();
        double down = world.y() - pressed.y();
        boolean across = Math.abs(right) >= Math.abs(down);
        double dx = modifiers.shift() && !across ? 0 : right;
        double dy = modifiers.shift() && across ? 0 : down;
        if (modifiers.control() || modifiers.alt()) {
            return new Step(dx, dy, List.of());
        }
        Box wanted = frame.moved(dx, dy);
        Vicinity near = near(wanted, world);
        Stops columns = Stops.ofBox(Axis.ACROSS, wanted, near);
        Stops rows = Stops.ofBox(Axis.DOWN, wanted, near);
        double x = dx == 0 ? wanted.x() : drawn(wanted.x(), columns);
        double y = dy == 0 ? wanted.y() : drawn(wanted.y(), rows);
        Box now = new Box(x, y, wanted.width(), wanted.height());
        List<Guide> guides = new ArrayList<>(columns.guides(x, now));
        guides.addAll(rows.guides(y, now));
        return new Step(x - frame.x(), y - frame.y(), Guide.onceEach(guides));
    }

    private Vicinity near(Box wanted, Point world) {
        if (!snap.toGuides()) {
            return Vicinity.EMPTY;
        }
        return nesting.annotations().containsKey(grabbed)
                ? Vicinity.ofAnnotation(nesting, moving, wanted)
                : Vicinity.of(
                        nesting,
                        moving,
                        nesting.resource(grabbed).type(),
                        wanted,
                        nesting.containerAt(world, moving));
    }

    private double drawn(double low, Stops stops) {
        Double stop = stops.nearest(low, snap.tolerance());
        return stop == null ? snap.rounded(low) : stop;
    }
}
