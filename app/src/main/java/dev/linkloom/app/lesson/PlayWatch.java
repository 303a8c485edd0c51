package dev.linkloom.app.lesson;

import dev.linkloom.app.simulation.Playback;
import dev.linkloom.app.simulation.Player;
import dev.linkloom.engine.path.Trace;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Notices when the user has pressed Play and has seen the flow from its beginning to its end.
///
/// Who plays on from where stepping led has seen it too; who leaps ahead has not.
final class PlayWatch {

    private final Player player;
    private final Consumer<Trace> played;
    private @Nullable Trace watched;
    private boolean started;
    private double seen;

    PlayWatch(Player player, Consumer<Trace> played) {
        this.player = player;
        this.played = played;
        player.traceProperty().subscribe(this::watch);
        player.playingProperty().subscribe(playing -> started |= playing);
        player.timeProperty()
                .subscribe((before, now) -> look(before.doubleValue(), now.doubleValue()));
    }

    private void watch(@Nullable Trace shown) {
        if (shown == null || !shown.equals(watched)) {
            watched = shown;
            forget();
        }
    }

    private void forget() {
        seen = 0;
        started = player.isPlaying();
    }

    private void look(double before, double now) {
        Playback film = player.playbackProperty().get();
        if (film == null) {
            return;
        }
        boolean goesOn = player.isPlaying() ? before <= seen : now <= film.after(seen);
        if (goesOn) {
            seen = Math.max(seen, now);
        }
        Trace shown = watched;
        if (started && shown != null && seen >= film.duration()) {
            forget();
            played.accept(shown);
        }
    }
}
