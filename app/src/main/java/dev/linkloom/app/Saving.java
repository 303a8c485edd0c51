package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.FileDialogs;
import dev.linkloom.app.notice.Notices;

import java.io.IOException;
import java.nio.file.Path;

/// What is said about a file that was written beside the design: that it is there, and where.
record Saving(Notices notices, FileDialogs dialogs) {

    void saved(Path file) {
        notices.done(
                tr("%s is saved.", file.getFileName()),
                new Notices.Choice("show-file", tr("Show"), () -> reveal(file)));
    }

    /// Shows a file or folder where the user manages files.
    void reveal(Path file) {
        try {
            dialogs.reveal(file);
        } catch (IOException nothingToShowWith) {
            notices.error(
                    tr("This computer has nothing to show folders with. It is here: %s", file));
        }
    }
}
