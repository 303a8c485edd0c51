package dev.linkloom.app;

import dev.linkloom.app.command.CommandNodes;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.window.JobIndicator;
import dev.linkloom.app.window.StatusBar;

import javafx.scene.control.ButtonBase;

/// What the status bar of a window with a design tells: what is selected, what is being done, when
/// it was saved, what is hidden, how the canvas helps, and how large it is seen.
final class StatusLine {

    private StatusLine() {}

    static StatusBar of(Desk desk, Commands commands) {
        Filing filing = desk.filing();
        StatusBar bar =
                new StatusBar(
                        new JobIndicator(
                                filing.background().jobProperty(), desk.canvas()::requestFocus),
                        new SavedLabel(desk.document(), filing.files().savedAtProperty()),
                        new HiddenTypes(desk.canvas().folding()),
                        quiet(commands, "snap"),
                        quiet(commands, "grid"),
                        new ZoomControl(desk.canvas(), commands));
        bar.text()
                .textProperty()
                .bind(new StatusText(desk.document(), desk.selection(), desk.canvas()));
        return bar;
    }

    private static ButtonBase quiet(Commands commands, String id) {
        ButtonBase button = CommandNodes.iconButton(commands.get(id));
        button.setId("status-" + id);
        return button;
    }
}
