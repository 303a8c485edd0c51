package dev.linkloom.app.export;

import dev.linkloom.app.diagram.Point;

import javafx.scene.canvas.GraphicsContext;

import java.util.List;

/// Paints a line of level and upright stretches, each for itself where the whole spans much: see
/// [RoundBox] for why.
///
/// @param points its corners in pixels
/// @param radius how round the corners are
/// @param width how wide the line is, in whole pixels
/// @param solid whether it is without gaps
record Polyline(List<Point> points, double radius, double width, boolean solid) {

    private static final double LARGE = 2_400;

    /// What lies that far outside of the canvas does not show.
    private static final double MARGIN = 64;

    /// In the colours of the graphics' stroke and fill, which must be the same.
    void paint(GraphicsContext graphics) {
        if (!isUpright() || span() < LARGE) {
            whole(graphics);
        } else if (radius < RoundBox.LEAST) {
            sharp(graphics);
        } else {
            round(graphics);
        }
    }

    private void whole(GraphicsContext graphics) {
        graphics.beginPath();
        graphics.moveTo(points.getFirst().x(), points.getFirst().y());
        for (Bend each : Bend.of(points, radius)) {
            graphics.lineTo(each.in().x(), each.in().y());
            turn(graphics, each);
        }
        graphics.lineTo(points.getLast().x(), points.getLast().y());
        graphics.stroke();
    }

    private void sharp(GraphicsContext graphics) {
        double done = 0;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            Point start = i == 1 ? from : moved(from, to, width / 2);
            Point end = i == points.size() - 1 ? to : moved(to, from, -width / 2);
            stretch(graphics, start, end, done);
            done += from.distance(to);
        }
        graphics.setLineDashOffset(0);
    }

    private void round(GraphicsContext graphics) {
        double done = 0;
        Point from = points.getFirst();
        List<Bend> bends = Bend.of(points, radius);
        for (int i = 0; i < bends.size(); i++) {
            Bend each = bends.get(i);
            Point in = whole(each.in(), from);
            Point out = whole(each.out(), points.get(i + 2));
            stretch(graphics, from, in, done);
            done += from.distance(in);
            graphics.setLineDashOffset(done);
            graphics.beginPath();
            graphics.moveTo(in.x(), in.y());
            on(graphics, in, each.in());
            turn(graphics, each);
            on(graphics, each.out(), out);
            graphics.stroke();
            done += in.distance(each.corner()) + each.corner().distance(out);
            from = out;
        }
        stretch(graphics, from, points.getLast(), done);
        graphics.setLineDashOffset(0);
    }

    /// A stretch without a length would be stroked as a dot.
    private static void on(GraphicsContext graphics, Point from, Point to) {
        if (!from.equals(to)) {
            graphics.lineTo(to.x(), to.y());
        }
    }

    private static void turn(GraphicsContext graphics, Bend bend) {
        graphics.quadraticCurveTo(
                bend.corner().x(), bend.corner().y(), bend.out().x(), bend.out().y());
    }

    /// The point moved on towards another, to between two pixels, but not past it.
    private static Point whole(Point at, Point towards) {
        return new Point(whole(at.x(), towards.x()), whole(at.y(), towards.y()));
    }

    private static double whole(double at, double towards) {
        double next = towards > at ? Math.ceil(at) : towards < at ? Math.floor(at) : at;
        return (towards - next) * (towards - at) < 0 ? at : next;
    }

    /// The point moved so far towards another: stretches meet at the edge of a corner.
    private static Point moved(Point at, Point towards, double way) {
        return at.towards(towards, way / Math.max(at.distance(towards), 1e-9));
    }

    /// A level or upright stretch, as much as shows of it.
    private void stretch(GraphicsContext graphics, Point from, Point to, double done) {
        double right = graphics.getCanvas().getWidth() + MARGIN;
        double bottom = graphics.getCanvas().getHeight() + MARGIN;
        double x1 = Math.clamp(from.x(), -MARGIN, right);
        double y1 = Math.clamp(from.y(), -MARGIN, bottom);
        double x2 = Math.clamp(to.x(), -MARGIN, right);
        double y2 = Math.clamp(to.y(), -MARGIN, bottom);
        boolean level = from.y() == to.y();
        if (level ? x1 == x2 || y1 != from.y() : y1 == y2 || x1 != from.x()) {
            return;
        }
        if (!solid) {
            graphics.setLineDashOffset(done + Math.abs(x1 - from.x()) + Math.abs(y1 - from.y()));
            graphics.strokeLine(x1, y1, x2, y2);
        } else if (level) {
            graphics.fillRect(Math.min(x1, x2), y1 - width / 2, Math.abs(x1 - x2), width);
        } else {
            graphics.fillRect(x1 - width / 2, Math.min(y1, y2), width, Math.abs(y1 - y2));
        }
    }

    private boolean isUpright() {
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            if (from.x() != to.x() && from.y() != to.y()) {
                return false;
            }
        }
        return true;
    }

    /// The area that its stretches span.
    private double span() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point each : points) {
            left = Math.min(left, each.x());
            top = Math.min(top, each.y());
            right = Math.max(right, each.x());
            bottom = Math.max(bottom, each.y());
        }
        return (right - left + width) * (bottom - top + width);
    }
}
