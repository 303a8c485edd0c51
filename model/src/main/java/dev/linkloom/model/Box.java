package dev.linkloom.model;

/// Where a resource is drawn: world coordinates in pixels at 100 %, y downwards.
public record Box(double x, double y, double width, double height) {

    public Box {
        if (!(Double.isFinite(x) && Double.isFinite(y) && width >= 0 && height >= 0)
                || !Double.isFinite(width)
                || !Double.isFinite(height)) {
            throw new IllegalArgumentException(
                    "The box %s, %s, %s x %s must be finite and not negative in size."
                            .formatted(x, y, width, height));
        }
        // Minus zero would be another box than zero, and no file can tell them apart.
        x += 0.0;
        y += 0.0;
        width += 0.0;
        height += 0.0;
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    public boolean contains(Box other) {
        return other.x >= x
                && other.y >= y
                && other.right() <= right()
                && other.bottom() <= bottom();
    }

    public boolean intersects(Box other) {
        return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
    }

    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /// The smallest box that holds both.
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(
                left,
                top,
                Math.max(right(), other.right()) - left,
                Math.max(bottom(), other.bottom()) - top);
    }

    /// This box with a margin on every side.
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }
}
