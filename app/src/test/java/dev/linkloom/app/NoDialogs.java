package dev.linkloom.app;

import dev.linkloom.app.document.FileDialogs;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Dialogs that nobody answers.
final class NoDialogs implements FileDialogs {

    @Override
    public @Nullable Path chooseOpen(@Nullable Path near) {
        return null;
    }

    @Override
    public @Nullable Path chooseSave(String name, @Nullable Path near) {
        return null;
    }

    @Override
    public Unsaved askUnsaved(String title) {
        return Unsaved.CANCEL;
    }
}
