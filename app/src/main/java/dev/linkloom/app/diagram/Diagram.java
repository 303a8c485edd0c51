package dev.linkloom.app.diagram;

import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the drawing of one version shows: described once, painted on every surface, asked for
/// places by the animation.
public final class Diagram {

    private final Fabric fabric;

    private Diagram(Fabric fabric) {
        this.fabric = fabric;
    }

    /// Describes a compiled design.
    public static Diagram of(Fabric fabric) {
        return new Diagram(fabric);
    }

    public Fabric fabric() {
        return fabric;
    }

    /// Everything to draw, back to front.
    public List<Item> items() {
        return List.of();
    }

    /// The box around everything that is drawn; a small one at the origin when nothing is.
    public Box bounds() {
        return new Box(0, 0, 1, 1);
    }

    /// Where a resource is drawn, or null.
    public @Nullable Box box(ResourceId id) {
        return fabric.design().placement(id);
    }

    /// Where the network interface of an endpoint, or the node of a load balancer, in a zone is
    /// drawn; for other resources, or without a zone, the resource itself.
    public @Nullable Box box(ResourceId id, @Nullable String zoneId) {
        return box(id);
    }

    /// The way a packet is drawn between two of those places: at least two points, around boxes
    /// where it can.
    public List<Point> route(Box from, Box to) {
        return List.of(
                new Point(from.centerX(), from.centerY()), new Point(to.centerX(), to.centerY()));
    }
}
