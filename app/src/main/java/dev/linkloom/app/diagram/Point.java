package dev.linkloom.app.diagram;

/// A point of the drawing in world coordinates: pixels at 100 %.
public record Point(double x, double y) {

    /// The point this share of the way to another, 0 to 1.
    public Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
