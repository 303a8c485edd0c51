package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/// Finds where a new box can lie without touching what is already there.
public final class FreeSpot {

    private static final double STEP = 2 * Room.GRID;
    private static final double REACH = 1200;

    private final List<Box> taken;
    private final Box wanted;
    private @Nullable Box best;
    private double distance = Double.MAX_VALUE;

    private FreeSpot(List<Box> taken, Box wanted) {
        this.taken = taken;
        this.wanted = wanted;
    }

    /// The free place nearest to a point, inside the container where it still has room, or else
    /// below its contents.
    ///
    /// @param container null for the bare canvas
    /// @param at where the middle should be
    public static Box near(
            Nesting nesting, @Nullable ResourceId container, ResourceType type, Point at) {
        if (container == null) {
            return onBareCanvas(nesting, Diagram.size(type), at);
        }
        return near(nesting, container, type, Diagram.size(type), at);
    }

    /// The same for a box of another size than a new resource of the type has.
    static Box near(Nesting nesting, ResourceId container, ResourceType type, Box size, Point at) {
        FreeSpot search = around(nesting, container, size, at);
        Box frame = nesting.box(container);
        if (Diagram.isDoor(type)) {
            Box door = search.onBorder(type, frame, at);
            if (door != null) {
                return door;
            }
        }
        Box inside = Diagram.inside(nesting.resource(container).type(), frame);
        return search.within(inside, () -> search.below(inside));
    }

    /// The free place on the bare canvas nearest to a point for a box of this size.
    public static Box onBareCanvas(Nesting nesting, Box size, Point at) {
        FreeSpot search = around(nesting, null, size, at);
        return search.within(search.wanted.grown(REACH), search::right);
    }

    private static FreeSpot around(
            Nesting nesting, @Nullable ResourceId container, Box size, Point at) {
        Box wanted =
                new Box(
                        snapped(at.x() - size.width() / 2),
                        snapped(at.y() - size.height() / 2),
                        size.width(),
                        size.height());
        return new FreeSpot(
                nesting.contents(container).stream().map(nesting::box).toList(), wanted);
    }

    /// A door dropped near the border of its VPC lies on it: endpoints at a side, gateways on top.
    private @Nullable Box onBorder(ResourceType type, Box frame, Point at) {
        double x = wanted.x();
        double y = wanted.y();
        boolean free = true;
        if (type == ResourceType.INTERNET_GATEWAY) {
            y = frame.y() - wanted.height() / 2;
            free = at.y() < frame.y() + wanted.height();
        } else if (at.x() > frame.right() - wanted.width() / 2) {
            x = frame.right() - wanted.width() / 2;
        } else if (at.x() < frame.x() + wanted.width() / 2) {
            x = frame.x() - wanted.width() / 2;
        } else {
            free = false;
        }
        if (!free) {
            return null;
        }
        boolean down = type != ResourceType.INTERNET_GATEWAY;
        for (double shift = 0; shift < REACH; shift += STEP) {
            for (double each : new double[] {shift, -shift}) {
                Box box = wanted.moved(x - wanted.x(), y - wanted.y());
                Box candidate = down ? box.moved(0, each) : box.moved(each, 0);
                boolean onIt =
                        down
                                ? candidate.y() > frame.y() && candidate.bottom() < frame.bottom()
                                : candidate.x() > frame.x() && candidate.right() < frame.right();
                if (onIt && isFree(candidate)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    private Box within(Box area, Supplier<Box> otherwise) {
        double right = area.right() - wanted.width();
        double bottom = area.bottom() - wanted.height();
        offer(
                new Box(
                        Math.clamp(wanted.x(), area.x(), Math.max(area.x(), right)),
                        Math.clamp(wanted.y(), area.y(), Math.max(area.y(), bottom)),
                        wanted.width(),
                        wanted.height()),
                right,
                bottom);
        for (double x = area.x(); x <= right && distance > 0; x += STEP) {
            for (double y = area.y(); y <= bottom; y += STEP) {
                offer(new Box(x, y, wanted.width(), wanted.height()), right, bottom);
            }
        }
        return best == null ? otherwise.get() : best;
    }

    private void offer(Box box, double right, double bottom) {
        double away = Math.hypot(box.x() - wanted.x(), box.y() - wanted.y());
        if (away < distance && box.x() <= right && box.y() <= bottom && isFree(box)) {
            best = box;
            distance = away;
        }
    }

    private boolean isFree(Box box) {
        Box claimed = box.grown(Room.GAP - 1);
        return taken.stream().noneMatch(claimed::intersects);
    }

    private Box below(Box inside) {
        double lowest = taken.stream().mapToDouble(Box::bottom).max().orElse(inside.y());
        return new Box(
                inside.x(),
                Math.max(inside.y(), snapped(lowest + Room.GAP)),
                wanted.width(),
                wanted.height());
    }

    private Box right() {
        double furthest = taken.stream().mapToDouble(Box::right).max().orElse(0);
        return new Box(
                snapped(furthest + 3 * Room.GAP), wanted.y(), wanted.width(), wanted.height());
    }

    private static double snapped(double coordinate) {
        return Math.rint(coordinate / Room.GRID) * Room.GRID;
    }
}
