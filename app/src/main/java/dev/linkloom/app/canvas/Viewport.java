package dev.linkloom.app.canvas;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

/// Which part of the world a canvas shows: a world point is drawn at `point * scale + (tx, ty)`.
///
/// @param scale pixels per world unit, 1 at 100 %
/// @param tx where the world's origin is drawn, in pixels from the left
/// @param ty the same from the top
public record Viewport(double scale, double tx, double ty) {

    /// The smallest scale: 5 %.
    public static final double MIN = .05;

    /// The largest scale: 800 %.
    public static final double MAX = 8;

    /// The origin at the upper left corner, at 100 %.
    public static final Viewport HOME = new Viewport(1, 0, 0);

    private static final double SNAP = .02;

    public Viewport {
        if (!(scale >= MIN && scale <= MAX)) {
            throw new IllegalArgumentException(
                    "The scale (%s) must lie in %s..%s.".formatted(scale, MIN, MAX));
        }
    }

    public Point toWorld(double x, double y) {
        return new Point((x - tx) / scale, (y - ty) / scale);
    }

    public Point toScreen(Point world) {
        return new Point(world.x() * scale + tx, world.y() * scale + ty);
    }

    public Box toScreen(Box world) {
        return new Box(
                world.x() * scale + tx,
                world.y() * scale + ty,
                world.width() * scale,
                world.height() * scale);
    }

    /// The part of the world that a surface of this size shows.
    public Box visible(double width, double height) {
        return new Box(-tx / scale, -ty / scale, width / scale, height / scale);
    }

    /// This viewport with the drawing moved by so many pixels.
    public Viewport panned(double dx, double dy) {
        return new Viewport(scale, tx + dx, ty + dy);
    }

    /// This viewport zoomed by a factor while what lies under the pivot stays there.
    ///
    /// Coming close to 100 % arrives at exactly 100 %; leaving it is never held back.
    public Viewport zoomedAbout(double pivotX, double pivotY, double factor) {
        double wanted = Math.clamp(scale * factor, MIN, MAX);
        boolean approaching = Math.abs(wanted - 1) < Math.abs(scale - 1);
        return scaledAbout(
                pivotX, pivotY, approaching && Math.abs(wanted - 1) <= SNAP ? 1 : wanted);
    }

    /// This viewport at a scale while what lies under the pivot stays there.
    public Viewport scaledAbout(double pivotX, double pivotY, double newScale) {
        double next = Math.clamp(newScale, MIN, MAX);
        double ratio = next / scale;
        return new Viewport(next, pivotX - (pivotX - tx) * ratio, pivotY - (pivotY - ty) * ratio);
    }

    /// The viewport that shows the box centred in a surface of this size, as large as `largest`
    /// allows.
    ///
    /// @param margin pixels kept free on every side
    public static Viewport fitting(
            Box box, double width, double height, double margin, double largest) {
        double across = (width - 2 * margin) / Math.max(box.width(), 1);
        double down = (height - 2 * margin) / Math.max(box.height(), 1);
        double scale = Math.clamp(Math.min(Math.min(across, down), largest), MIN, MAX);
        return new Viewport(scale, 0, 0).centredOn(box.centerX(), box.centerY(), width, height);
    }

    /// This viewport moved so that a world point lies in the middle of a surface of this size.
    public Viewport centredOn(double worldX, double worldY, double width, double height) {
        return new Viewport(
                scale,
                Math.rint(width / 2 - worldX * scale),
                Math.rint(height / 2 - worldY * scale));
    }

    /// This viewport held back where it goes further away from a box than the size of the surface,
    /// unless the one before was as far away.
    Viewport near(Box world, double width, double height, Viewport before) {
        Box seen = toScreen(world);
        Box was = before.toScreen(world);
        double dx = back(seen.x(), seen.right(), was.x(), was.right(), width);
        double dy = back(seen.y(), seen.bottom(), was.y(), was.bottom(), height);
        return panned(dx, dy);
    }

    private static double back(
            double low, double high, double lowWas, double highWas, double size) {
        double first = Math.min(-size, highWas);
        double last = Math.max(2 * size, lowWas);
        return high < first ? first - high : low > last ? last - low : 0;
    }

    /// This viewport moved as little as needed to show the box, or its upper left corner when it is
    /// too large.
    public Viewport revealing(Box world, double width, double height, double margin) {
        Box seen = toScreen(world);
        return panned(
                shift(seen.x(), seen.right(), width, margin),
                shift(seen.y(), seen.bottom(), height, margin));
    }

    private static double shift(double low, double high, double size, double margin) {
        if (low < margin || high - low > size - 2 * margin) {
            return margin - low;
        }
        return high > size - margin ? size - margin - high : 0;
    }
}
