package dev.linkloom.app.canvas;

import dev.linkloom.app.canvas.gesture.Snap;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// What helps to draw and to look, each to be switched on and off.
public final class Aids {

    /// How near a guide must be, in pixels of the screen.
    private static final double TOLERANCE = 6;

    private final BooleanProperty grid = new SimpleBooleanProperty(this, "grid", true);
    private final BooleanProperty snapping = new SimpleBooleanProperty(this, "snapping", true);
    private final BooleanProperty guides = new SimpleBooleanProperty(this, "guides", true);

    private final BooleanProperty wheelZoom = new SimpleBooleanProperty(this, "wheelZoom");

    Aids() {}

    /// Whether the dots of the grid are drawn.
    public BooleanProperty gridProperty() {
        return grid;
    }

    /// Whether what is dragged snaps to the grid.
    public BooleanProperty snappingProperty() {
        return snapping;
    }

    /// Whether what is dragged snaps to what lies around.
    public BooleanProperty guidesProperty() {
        return guides;
    }

    /// Whether the wheel zooms, and scrolls with Control; usually it is the other way round.
    public BooleanProperty wheelZoomProperty() {
        return wheelZoom;
    }

    /// What a drag is drawn to at a scale of the view.
    Snap snap(double scale) {
        return new Snap(snapping.get(), guides.get(), TOLERANCE / scale);
    }
}
