package dev.linkloom.app.canvas;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// The beat of highlighted resources; it stands still for people who want no motion.
final class Pulse extends AnimationTimer {

    private static final double NANOS_PER_BEAT = 1.4e9;

    private final Runnable changed;
    private double beat;
    private boolean beats;
    private boolean shows;
    private boolean still;

    Pulse(Runnable changed) {
        this.changed = changed;
    }

    /// Beats only while the node is in a window that shows.
    void runWhileShowing(Node node) {
        node.sceneProperty()
                .flatMap(each -> each.getPreferences().reducedMotionProperty())
                .orElse(false)
                .subscribe(reduced -> {
                    still = reduced;
                    update();
                });
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(showing -> {
                    shows = showing;
                    update();
                });
    }

    void beat(boolean now) {
        beats = now;
        update();
    }

    /// How far the present beat has come, 0 to 1.
    double beat() {
        return beat;
    }

    @Override
    public void handle(long now) {
        beat = now % NANOS_PER_BEAT / NANOS_PER_BEAT;
        changed.run();
    }

    private void update() {
        if (beats && shows && !still) {
            start();
        } else {
            stop();
            beat = 0;
        }
    }
}
