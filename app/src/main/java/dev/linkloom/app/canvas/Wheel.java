package dev.linkloom.app.canvas;

import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Scrolls with the wheel, sideways with Shift, and zooms about the pointer with Control, Command
/// or a pinch; where the wheel is to zoom, it scrolls with Control.
final class Wheel {

    private static final double STEP = 1.0024;

    private final DesignCanvas canvas;

    Wheel(DesignCanvas canvas) {
        this.canvas = canvas;
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        canvas.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    }

    private void scroll(ScrollEvent event) {
        event.consume();
        boolean control = event.isShortcutDown() || event.isControlDown();
        boolean zooms = control != canvas.aids().wheelZoomProperty().get();
        if (zooms && !event.isShiftDown()) {
            if (!event.isInertia()) {
                zoom(event.getX(), event.getY(), Math.pow(STEP, event.getDeltaY()));
            }
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            canvas.camera().pan(event.getDeltaY(), 0);
        } else {
            canvas.camera().pan(event.getDeltaX(), event.getDeltaY());
        }
    }

    private void pinch(ZoomEvent event) {
        event.consume();
        if (!event.isInertia() && event.getZoomFactor() > 0) {
            zoom(event.getX(), event.getY(), event.getZoomFactor());
        }
    }

    private void zoom(double x, double y, double factor) {
        canvas.camera().setViewport(canvas.viewport().zoomedAbout(x, y, factor));
    }
}
