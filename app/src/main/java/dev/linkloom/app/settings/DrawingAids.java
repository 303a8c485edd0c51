package dev.linkloom.app.settings;

/// Which of the helps to draw and to look are switched on.
///
/// @param grid the dots are shown
/// @param snapping what is dragged snaps to the grid
/// @param guides what is dragged snaps to what lies around
/// @param wheelZoom the wheel zooms instead of scrolling
public record DrawingAids(boolean grid, boolean snapping, boolean guides, boolean wheelZoom) {

    public static final DrawingAids DEFAULT = new DrawingAids(true, true, true, false);
}
