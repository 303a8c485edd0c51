package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The box that a dragged handle asks for, before anything stands in its way.
///
/// Shift keeps the proportions at a corner, Alt keeps the middle, Control ignores guides and grid.
final class Stretch {

    private final Nesting nesting;
    private final ResourceId container;
    private final Handle handle;
    private final Box before;
    private final Point pressed;
    private final Snap snap;
    private final Set<ResourceId> own;
    private boolean fromMiddle;
    private Vicinity near = Vicinity.EMPTY;

    Stretch(Nesting nesting, ResourceId container, Handle handle, Point pressed, Snap snap) {
        this.nesting = nesting;
        this.container = container;
        this.handle = handle;
        this.pressed = pressed;
        this.snap = snap;
        before = nesting.box(container);
        own = nesting.withContents(List.of(container));
    }

    private record Span(double low, double high) {}

    Box to(Point world, Modifiers modifiers) {
        fromMiddle = modifiers.alt();
        double dx = world.x() - pressed.x();
        double dy = world.y() - pressed.y();
        near = Vicinity.EMPTY;
        Box free = box(span(Axis.ACROSS, dx, true), span(Axis.DOWN, dy, true));
        if (snap.toGuides() && !modifiers.control()) {
            near = vicinity(free);
        }
        Box drawn =
                box(
                        span(Axis.ACROSS, dx, modifiers.control()),
                        span(Axis.DOWN, dy, modifiers.control()));
        return modifiers.shift() && handle.isCorner() ? inProportion(drawn) : drawn;
    }

    private Vicinity vicinity(Box free) {
        return nesting.annotations().containsKey(container)
                ? Vicinity.ofAnnotation(nesting, own, free)
                : Vicinity.of(
                        nesting,
                        own,
                        nesting.resource(container).type(),
                        free,
                        nesting.container(container));
    }

    /// The box as small as it may be, held where no edge moves.
    Box least(double width, double height) {
        return new Box(first(Axis.ACROSS, width), first(Axis.DOWN, height), width, height);
    }

    private double first(Axis axis, double size) {
        if (!movesLow(axis)) {
            return axis.low(before);
        }
        return movesHigh(axis) ? axis.middle(before) - size / 2 : axis.high(before) - size;
    }

    /// The wanted box where it is no smaller than the least; edges that are not taken stay.
    Box held(Box wanted, Box least) {
        return box(held(Axis.ACROSS, wanted, least), held(Axis.DOWN, wanted, least));
    }

    private Span held(Axis axis, Box wanted, Box least) {
        return new Span(
                movesLow(axis) ? Math.min(axis.low(wanted), axis.low(least)) : axis.low(before),
                movesHigh(axis)
                        ? Math.max(axis.high(wanted), axis.high(least))
                        : axis.high(before));
    }

    /// Whether the left or the upper edge moves.
    boolean movesLow(Axis axis) {
        return handle.along(axis) < 0 || (fromMiddle && handle.along(axis) != 0);
    }

    /// Whether the right or the lower edge moves.
    boolean movesHigh(Axis axis) {
        return handle.along(axis) > 0 || (fromMiddle && handle.along(axis) != 0);
    }

    /// What to show when the box has become this.
    List<Guide> guides(Box after) {
        List<Guide> guides = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            if (handle.along(axis) != 0) {
                guides.addAll(stops(axis).guides(edge(axis, after), after));
            }
        }
        return guides;
    }

    private Span span(Axis axis, double distance, boolean free) {
        double low = axis.low(before);
        double high = axis.high(before);
        if (handle.along(axis) == 0) {
            return new Span(low, high);
        }
        double edge = edge(axis, before);
        double moved =
                free || distance == 0 ? distance : drawn(edge + distance, stops(axis)) - edge;
        double first = low + (handle.along(axis) < 0 ? moved : fromMiddle ? -moved : 0);
        double last = high + (handle.along(axis) > 0 ? moved : fromMiddle ? -moved : 0);
        return new Span(Math.min(first, last), Math.max(first, last));
    }

    private double edge(Axis axis, Box box) {
        return handle.along(axis) < 0 ? axis.low(box) : axis.high(box);
    }

    private Stops stops(Axis axis) {
        return Stops.ofEdge(axis, before, handle.along(axis) > 0, near);
    }

    private double drawn(double at, Stops stops) {
        Double stop = stops.nearest(at, snap.tolerance());
        return stop == null ? snap.rounded(at) : stop;
    }

    private Box inProportion(Box drawn) {
        double scale = Math.max(drawn.width() / before.width(), drawn.height() / before.height());
        return box(scaled(Axis.ACROSS, scale), scaled(Axis.DOWN, scale));
    }

    private Span scaled(Axis axis, double scale) {
        double size = axis.size(before) * scale;
        if (fromMiddle) {
            double middle = axis.middle(before);
            return new Span(middle - size / 2, middle + size / 2);
        }
        return handle.along(axis) < 0
                ? new Span(axis.high(before) - size, axis.high(before))
                : new Span(axis.low(before), axis.low(before) + size);
    }

    private static Box box(Span across, Span down) {
        return new Box(
                across.low(), down.low(), across.high() - across.low(), down.high() - down.low());
    }
}
