package dev.linkloom.app.simulation;

import javafx.animation.AnimationTimer;

/// Drives a player with the pulses of the screen while it plays.
public final class Pulse extends AnimationTimer {

    /// A pulse that comes late (the window was hidden, the machine asleep) does not make the packet
    /// leap.
    private static final double LONGEST = 0.1;

    private final Player player;
    private long last;

    public Pulse(Player player) {
        this.player = player;
        player.playingProperty().subscribe(this::follow);
    }

    @Override
    public void handle(long now) {
        if (last != 0) {
            player.advance(Math.min(LONGEST, (now - last) / 1e9));
        }
        last = now;
    }

    private void follow(boolean playing) {
        if (playing) {
            last = 0;
            start();
        } else {
            stop();
        }
    }
}
