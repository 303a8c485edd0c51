package dev.linkloom.app.lesson;

import dev.linkloom.app.simulation.Playback;
import dev.linkloom.app.simulation.Player;
import dev.linkloom.engine.path.Trace;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Notices when the user has started a flow and it was shown to its end.
final class PlayWatch {

    private final Player player;
    private final Consumer<Trace> played;
    private @Nullable Trace started;

    PlayWatch(Player player, Consumer<Trace> played) {
        this.player = player;
        this.played = played;
        player.playingProperty().subscribe(this::start);
        player.timeProperty().subscribe(time -> end(time.doubleValue()));
    }

    private void start(boolean playing) {
        if (playing) {
            started = player.traceProperty().get();
        }
    }

    private void end(double time) {
        Trace shown = started;
        Playback playback = player.playbackProperty().get();
        if (shown != null
                && playback != null
                && shown.equals(playback.trace())
                && time >= playback.duration()) {
            started = null;
            played.accept(shown);
        }
    }
}
