package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.text.When;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Instant;

/// Whether what is on the canvas is in the file: a tick with the time after saving, a word while it
/// is not.
final class SavedLabel extends Label {

    SavedLabel(Document document, ObservableValue<@Nullable Instant> savedAt) {
        setId("saved");
        setMinWidth(USE_PREF_SIZE);
        FontIcon tick = new FontIcon(BootstrapIcons.CHECK2);
        textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words(document, savedAt.getValue()),
                                document.dirtyProperty(),
                                savedAt));
        textProperty()
                .subscribe(() ->
                        setGraphic(
                                document.dirtyProperty().get() || getText().isEmpty()
                                        ? null
                                        : tick));
    }

    private static String words(Document document, @Nullable Instant savedAt) {
        if (document.dirtyProperty().get()) {
            return tr("Unsaved changes");
        }
        return savedAt == null ? "" : tr("Saved %s", When.words(savedAt));
    }
}
