package dev.linkloom.app;

import javafx.animation.AnimationTimer;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/// Waits until a window has come to rest: a number of frames after nothing is being computed any
/// more.
final class Settled extends AnimationTimer {

    private static final int FRAMES = 24;

    private final BooleanSupplier busy;
    private final CompletableFuture<Integer> done = new CompletableFuture<>();
    private int calm;

    private Settled(BooleanSupplier busy) {
        this.busy = busy;
    }

    /// Begins to wait; to be called on the JavaFX thread.
    static CompletableFuture<Integer> when(BooleanSupplier busy) {
        Settled wait = new Settled(busy);
        wait.start();
        return wait.done;
    }

    @Override
    public void handle(long now) {
        calm = busy.getAsBoolean() ? 0 : calm + 1;
        if (calm == FRAMES) {
            stop();
            done.complete(calm);
        }
    }
}
