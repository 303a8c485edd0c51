package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.stream.Stream;

/// Goes along links by arrow keys.
public final class LinkWalk {

    /// How far a new neighbour lies away.
    private static final double APART = 160;

    private LinkWalk() {}

    /// What a link from here leads to in a direction, such as (1, 0) for right: rather straight
    /// ahead than near; null when nothing lies that way.
    public static @Nullable ResourceId from(Diagram diagram, ResourceId id, int dx, int dy) {
        Point here = middle(diagram, id);
        return diagram.links().stream()
                .flatMap(each ->
                        each.from().equals(id)
                                ? Stream.of(each.to())
                                : each.to().equals(id) ? Stream.of(each.from()) : Stream.empty())
                .filter(other -> !other.equals(id) && diagram.box(other) != null)
                .distinct()
                .filter(other -> ahead(here, middle(diagram, other), dx, dy) > 0)
                .min(
                        Comparator.comparingDouble(
                                other -> cost(here, middle(diagram, other), dx, dy)))
                .orElse(null);
    }

    /// The middle of a new neighbour of a box in a direction.
    public static Point beside(Box box, int dx, int dy) {
        return new Point(
                box.centerX() + dx * (box.width() / 2 + APART),
                box.centerY() + dy * (box.height() / 2 + APART / 2));
    }

    static double ahead(Point from, Point to, int dx, int dy) {
        return (to.x() - from.x()) * dx + (to.y() - from.y()) * dy;
    }

    static double cost(Point from, Point to, int dx, int dy) {
        double sideways = Math.abs((to.x() - from.x()) * dy) + Math.abs((to.y() - from.y()) * dx);
        return ahead(from, to, dx, dy) + 2 * sideways;
    }

    private static Point middle(Diagram diagram, ResourceId id) {
        Box box = diagram.box(id);
        return box == null ? new Point(0, 0) : new Point(box.centerX(), box.centerY());
    }
}
