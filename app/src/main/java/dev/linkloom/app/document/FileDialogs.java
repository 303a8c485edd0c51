package dev.linkloom.app.document;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;

/// What has to be asked before files change: the platform's dialogs in the app, answers in a test.
public interface FileDialogs {

    /// What to do with unsaved changes that are about to be left.
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /// The design to open, or null when the user thought better of it.
    @Nullable Path chooseOpen(@Nullable Path near);

    /// Where to save, or null when the user thought better of it.
    ///
    /// @param name what to call the file unless the user has a better name
    @Nullable Path chooseSave(String name, @Nullable Path near);

    /// Where to save a packet capture, or null when the user thought better of it.
    ///
    /// @param name what to call the file unless the user has a better name
    @Nullable Path chooseCapture(String name, @Nullable Path near);

    /// Where to save a table, or null when the user thought better of it.
    ///
    /// @param name what to call the file unless the user has a better name
    @Nullable Path chooseTable(String name, @Nullable Path near);

    /// Where to save a picture, or null when the user thought better of it.
    ///
    /// @param name what to call the file unless the user has a better name
    @Nullable Path choosePicture(String name, @Nullable Path near);

    /// The picture to put on the drawing, or null when the user thought better of it.
    @Nullable Path chooseImage(@Nullable Path near);

    /// Shows a file or a folder where the user manages files.
    ///
    /// @throws IOException when there is nothing to show it with
    void reveal(Path file) throws IOException;

    /// Opens a page of the web in the user's browser, or does something else when there is none.
    void browse(String address, Runnable otherwise);

    /// Asks what becomes of the changes to the design.
    Unsaved askUnsaved(String title);
}
