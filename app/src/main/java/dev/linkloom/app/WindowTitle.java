package dev.linkloom.app;

import dev.linkloom.app.document.Document;

import javafx.beans.binding.StringBinding;

import java.nio.file.Path;

/// `• saas.json — Linkloom`: the dot while there is something to save.
final class WindowTitle extends StringBinding {

    private final Document document;

    WindowTitle(Document document) {
        this.document = document;
        bind(document.designProperty(), document.fileProperty(), document.dirtyProperty());
    }

    @Override
    protected String computeValue() {
        Path file = document.fileProperty().get();
        String name = file == null ? document.design().title() : String.valueOf(file.getFileName());
        return (document.dirtyProperty().get() ? "• " : "") + name + " — Linkloom";
    }
}
