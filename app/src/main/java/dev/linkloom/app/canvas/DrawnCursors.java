package dev.linkloom.app.canvas;

import javafx.geometry.Dimension2D;
import javafx.scene.Cursor;
import javafx.scene.ImageCursor;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

import java.util.function.Consumer;

/// The cursors JavaFX has no names for: a copy comes of this, and nothing can come of it.
///
/// Where a system takes no cursor of this size, an ordinary one has to do.
final class DrawnCursors {

    private static final double SIZE = 32;

    /// An arrow with a plus.
    static final Cursor COPY = drawn(DrawnCursors::copy, 1, Cursor.CROSSHAIR);

    /// A circle struck through.
    static final Cursor NOT_ALLOWED = drawn(DrawnCursors::notAllowed, 12, Cursor.DEFAULT);

    private DrawnCursors() {}

    private static Cursor drawn(Consumer<GraphicsContext> drawing, double hotspot, Cursor plain) {
        Dimension2D best = ImageCursor.getBestSize(SIZE, SIZE);
        if (best.getWidth() < SIZE || best.getHeight() < SIZE) {
            return plain;
        }
        var canvas = new Canvas(SIZE, SIZE);
        drawing.accept(canvas.getGraphicsContext2D());
        var transparent = new SnapshotParameters();
        transparent.setFill(Color.TRANSPARENT);
        return new ImageCursor(canvas.snapshot(transparent, null), hotspot, hotspot);
    }

    /// White around black shows on any ground.
    private static void copy(GraphicsContext graphics) {
        double[] xs = {1.5, 1.5, 5.5, 8.5, 11, 8, 13.5};
        double[] ys = {1.5, 18.5, 14.5, 21, 20, 13.5, 13.5};
        graphics.setFill(Color.BLACK);
        graphics.fillPolygon(xs, ys, xs.length);
        graphics.setStroke(Color.WHITE);
        graphics.strokePolygon(xs, ys, xs.length);
        graphics.setLineWidth(5);
        plus(graphics);
        graphics.setStroke(Color.BLACK);
        graphics.setLineWidth(2.5);
        plus(graphics);
    }

    private static void plus(GraphicsContext graphics) {
        graphics.strokeLine(17, 22, 25, 22);
        graphics.strokeLine(21, 18, 21, 26);
    }

    private static void notAllowed(GraphicsContext graphics) {
        graphics.setStroke(Color.WHITE);
        graphics.setLineWidth(5.5);
        struck(graphics);
        graphics.setStroke(Color.BLACK);
        graphics.setLineWidth(3);
        struck(graphics);
    }

    private static void struck(GraphicsContext graphics) {
        graphics.strokeOval(4, 4, 16, 16);
        graphics.strokeLine(6.5, 6.5, 17.5, 17.5);
    }
}
