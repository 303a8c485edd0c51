package dev.linkloom.app.canvas;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.export.Palette;

import javafx.scene.canvas.GraphicsContext;

/// The dots on the paper, which thin out as the view zooms out.
final class Grid {

    private static final double STEP = 16;
    private static final double LEAST = 20;

    private Grid() {}

    static void paint(
            GraphicsContext graphics,
            Viewport viewport,
            Palette palette,
            double width,
            double height) {
        graphics.setFill(palette.color(Ink.GRID));
        double step = spacing(viewport.scale());
        double size = viewport.scale() >= 2 ? 2 : 1.5;
        for (double x = first(viewport.tx(), step); x < width; x += step) {
            for (double y = first(viewport.ty(), step); y < height; y += step) {
                graphics.fillRect(Math.rint(x), Math.rint(y), size, size);
            }
        }
    }

    /// The distance of dots in pixels: the grid's, or twice or four times it while that is too
    /// dense.
    static double spacing(double scale) {
        double step = STEP * scale;
        while (step < LEAST) {
            step *= 2;
        }
        return step;
    }

    /// The first dot at or before the edge.
    static double first(double offset, double step) {
        return offset - Math.ceil(offset / step) * step;
    }
}
