package dev.linkloom.app;

import dev.linkloom.app.document.Document;

import javafx.beans.binding.StringBinding;

/// `• saas.json — Linkloom`: the dot while there is something to save.
final class WindowTitle extends StringBinding {

    private final Document document;

    WindowTitle(Document document) {
        this.document = document;
        bind(document.designProperty(), document.fileProperty(), document.dirtyProperty());
    }

    @Override
    protected String computeValue() {
        return (document.dirtyProperty().get() ? "• " : "") + document.name() + " — Linkloom";
    }
}
