package dev.linkloom.app.minimap;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

/// How the whole world fits into a small picture: a world point is drawn at `point * scale + (tx,
/// ty)`.
record Scope(double scale, double tx, double ty) {

    private static final double MARGIN = 4;

    /// The whole drawing, and what is seen now where that lies elsewhere, in the middle of a
    /// picture of this size.
    static Scope of(Box drawing, Box seen, double width, double height) {
        Box all = drawing.intersects(seen) ? drawing : drawing.union(seen);
        double scale =
                Math.min(
                        (width - 2 * MARGIN) / Math.max(1, all.width()),
                        (height - 2 * MARGIN) / Math.max(1, all.height()));
        return new Scope(
                scale, width / 2 - all.centerX() * scale, height / 2 - all.centerY() * scale);
    }

    Point toWorld(double x, double y) {
        return new Point((x - tx) / scale, (y - ty) / scale);
    }

    Box toPicture(Box world) {
        return new Box(
                world.x() * scale + tx,
                world.y() * scale + ty,
                world.width() * scale,
                world.height() * scale);
    }
}
