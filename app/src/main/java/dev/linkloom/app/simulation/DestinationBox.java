package dev.linkloom.app.simulation;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.document.Document;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A field for a name or address and a port, with what the design offers in its list.
final class DestinationBox extends ComboBox<Suggestion> {

    private final FlowDraft draft;
    private boolean stale = true;

    DestinationBox(Document document, FlowDraft draft) {
        this.draft = draft;
        setId("flow-to");
        setEditable(true);
        setPromptText("api.example.com:443");
        setAccessibleText(tr("Destination: host and port"));
        setTooltip(new Tooltip(tr("A name or an address and a port, such as api.example.com:443")));
        setPrefWidth(232);
        setMinWidth(195);
        setConverter(new AsText());
        setCellFactory(_ -> new Cell());
        document.designProperty().subscribe(_ -> spoil());
        draft.fromProperty().subscribe(_ -> spoil());
        setOnShowing(_ -> refresh());
        getEditor().textProperty().bindBidirectional(draft.toProperty());
        getEditor().setOnAction(_ -> draft.complain());
        getEditor().focusedProperty().subscribe(this::focused);
        draft.complainingProperty()
                .subscribe(now -> pseudoClassStateChanged(Styles.STATE_DANGER, now));
    }

    /// The list is made when somebody is about to use it: a large design has thousands of names.
    private void spoil() {
        stale = true;
        if (isShowing() || getEditor().isFocused()) {
            refresh();
        }
    }

    private void refresh() {
        if (stale) {
            stale = false;
            list();
        }
    }

    private void focused(boolean now) {
        if (now) {
            refresh();
        }
        if (!now && !draft.toProperty().get().isBlank()) {
            draft.complain();
        }
    }

    private void list() {
        String typed = draft.toProperty().get();
        List<Suggestion> suggestions = draft.destinations();
        if (!suggestions.equals(getItems())) {
            getItems().setAll(suggestions);
            draft.toProperty().set(typed);
        }
    }

    /// The list shows suggestions, the field their text; whatever else is typed is a suggestion of
    /// the user's own.
    private static final class AsText extends StringConverter<Suggestion> {
        @Override
        public String toString(@Nullable Suggestion suggestion) {
            return suggestion == null ? "" : suggestion.text();
        }

        @Override
        public Suggestion fromString(String text) {
            return new Suggestion(text, "");
        }
    }

    private static final class Cell extends ListCell<Suggestion> {
        @Override
        protected void updateItem(@Nullable Suggestion suggestion, boolean empty) {
            super.updateItem(suggestion, empty);
            setText(null);
            setGraphic(empty || suggestion == null ? null : row(suggestion));
        }

        private static HBox row(Suggestion suggestion) {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label note = new Label(suggestion.note());
            note.getStyleClass().add("suggestion-note");
            HBox row = new HBox(8, new Label(suggestion.text()), space, note);
            row.setMinWidth(330);
            return row;
        }
    }
}
