package dev.linkloom.app.canvas.gesture;

/// What a drag is drawn to.
///
/// @param toGrid steps of [Room#GRID], where no guide is near
/// @param toGuides edges, middles and gaps of what lies around
/// @param tolerance how near a guide must be, in world units
public record Snap(boolean toGrid, boolean toGuides, double tolerance) {

    /// To the grid alone.
    public static final Snap GRID = new Snap(true, false, 0);

    /// To nothing.
    public static final Snap NONE = new Snap(false, false, 0);

    double rounded(double coordinate) {
        return toGrid ? Math.round(coordinate / Room.GRID) * Room.GRID : coordinate;
    }
}
