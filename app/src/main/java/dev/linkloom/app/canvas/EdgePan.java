package dev.linkloom.app.canvas;

import javafx.animation.AnimationTimer;

/// Moves the view on while a gesture holds the pointer near the edge of the canvas.
final class EdgePan extends AnimationTimer {

    private static final double ZONE = 28;
    private static final double SPEED = 14;

    /// Moves the view by so many pixels and the gesture with it.
    @FunctionalInterface
    interface Panning {
        void by(double dx, double dy);
    }

    private final Panning panning;
    private double dx;
    private double dy;

    EdgePan(Panning panning) {
        this.panning = panning;
    }

    /// The pointer is here, on a canvas of this size.
    void pointerAt(double x, double y, double width, double height) {
        dx = pull(x, width);
        dy = pull(y, height);
        if (dx == 0 && dy == 0) {
            stop();
        } else {
            start();
        }
    }

    @Override
    public void handle(long now) {
        panning.by(dx, dy);
    }

    /// How far to go per pulse: faster the nearer to the edge.
    static double pull(double at, double size) {
        if (at < ZONE) {
            return SPEED * Math.clamp((ZONE - at) / ZONE, 0, 1);
        }
        return -SPEED * Math.clamp((at - size + ZONE) / ZONE, 0, 1);
    }
}
