package dev.linkloom.app.settings;

import org.jspecify.annotations.Nullable;

/// How the window was left.
///
/// @param x null means wherever the system puts it
/// @param paletteSize widths and heights of the side panels in pixels
public record WindowState(
        @Nullable Double x,
        @Nullable Double y,
        double width,
        double height,
        boolean maximized,
        double paletteSize,
        double inspectorSize,
        double dockSize,
        boolean paletteShown,
        boolean inspectorShown,
        boolean dockShown) {

    public static final WindowState DEFAULT =
            new WindowState(null, null, 1440, 900, false, 208, 304, 220, true, true, true);

    public WindowState {
        width = within(width, 640, 20_000);
        height = within(height, 480, 20_000);
        paletteSize = within(paletteSize, 120, 600);
        inspectorSize = within(inspectorSize, 200, 900);
        dockSize = within(dockSize, 80, 1200);
    }

    private static double within(double value, double least, double most) {
        return Double.isFinite(value) ? Math.clamp(value, least, most) : least;
    }
}
