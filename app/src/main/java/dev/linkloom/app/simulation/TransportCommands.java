package dev.linkloom.app.simulation;

import static dev.linkloom.app.command.Keys.key;
import static dev.linkloom.app.command.Keys.shift;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Selection;
import dev.linkloom.engine.path.Flow;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What can be done with the flow shown, with its shortcuts.
public record TransportCommands(
        Commands commands, FlowDraft draft, Player player, Selection selection) {

    /// Adds them: `play`, `pause`, `step-back`, `step-forward`, `flow-start`, `flow-end`,
    /// `play-from`.
    public void register() {
        ObservableBooleanValue shown = player.playbackProperty().isNotNull();
        commands.add(
                Command.of("play", tr("Play"), this::playOrPause)
                        .withIcon(BootstrapIcons.PLAY_FILL)
                        .on(key(KeyCode.F5)));
        commands.add(
                Command.of("pause", tr("Pause"), player::pause)
                        .withIcon(BootstrapIcons.PAUSE_FILL)
                        .when(player.playingProperty(), tr("Nothing is playing")));
        commands.add(
                Command.of("step-forward", tr("Next decision"), player::stepForward)
                        .withIcon(BootstrapIcons.SKIP_END_FILL)
                        .when(shown, tr("Play a flow first"))
                        .on(key(KeyCode.F10)));
        commands.add(
                Command.of("step-back", tr("Previous decision"), player::stepBack)
                        .withIcon(BootstrapIcons.SKIP_START_FILL)
                        .when(shown, tr("Play a flow first"))
                        .on(shift(KeyCode.F10)));
        commands.add(
                Command.of("flow-start", tr("Back to the start of the flow"), player::stop)
                        .when(shown, tr("Play a flow first")));
        commands.add(
                Command.of("play-from", tr("Simulate from here"), this::playFrom)
                        .withIcon(BootstrapIcons.PLAY_CIRCLE)
                        .when(
                                Bindings.createBooleanBinding(
                                        () -> draft.canCall(selection.only()),
                                        selection.idsProperty()),
                                tr("Select one instance or host")));
        commands.add(
                Command.of("flow-end", tr("To the end of the flow"), player::seekEnd)
                        .when(shown, tr("Play a flow first")));
    }

    private void playFrom() {
        draft.fromProperty().set(selection.only());
        play();
    }

    private void playOrPause() {
        if (player.isPlaying()) {
            player.pause();
        } else {
            play();
        }
    }

    /// Goes on with the flow shown if it is the one asked for, else starts that one.
    private void play() {
        Flow asked = draft.flow();
        if (asked == null) {
            draft.complain();
        } else if (!player.shows(asked)) {
            player.show(asked);
            player.play();
        } else {
            player.play();
        }
    }
}
