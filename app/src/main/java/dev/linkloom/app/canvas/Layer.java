package dev.linkloom.app.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

import java.util.function.Predicate;

/// One sheet of the drawing, as large as what is seen of it; painted at most once per pulse, and
/// away while there is nothing on it: laying a sheet over the others takes its time even if it is
/// blank.
final class Layer extends Canvas {

    private final Predicate<GraphicsContext> painting;
    private boolean stale = true;
    private boolean blank = true;

    /// @param painting paints and answers whether there is anything to see
    Layer(Predicate<GraphicsContext> painting) {
        this.painting = painting;
        setMouseTransparent(true);
        setManaged(false);
    }

    /// Has it painted anew in the next layout pass.
    void spoil() {
        stale = true;
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    /// Takes the size and paints what is stale.
    void refresh(double width, double height) {
        if (width != getWidth() || height != getHeight()) {
            setWidth(width);
            setHeight(height);
            stale = true;
        }
        if (stale && width > 0 && height > 0) {
            stale = false;
            GraphicsContext graphics = getGraphicsContext2D();
            graphics.setTransform(1, 0, 0, 1, 0, 0);
            graphics.setGlobalAlpha(1);
            if (!blank) {
                graphics.clearRect(0, 0, width, height);
            }
            blank = !painting.test(graphics);
            setVisible(!blank);
        }
    }
}
