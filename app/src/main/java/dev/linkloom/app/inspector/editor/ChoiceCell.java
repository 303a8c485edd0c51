package dev.linkloom.app.inspector.editor;

import static dev.linkloom.app.text.Texts.tr;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/// One line of a choice; in the closed box in brief, or what is being looked for.
final class ChoiceCell<T extends @Nullable Object> extends ListCell<ChoiceEditor.Option<T>> {

    private static final PseudoClass UNFIT = PseudoClass.getPseudoClass("unfit");
    private static final PseudoClass MAKE = PseudoClass.getPseudoClass("make");

    private final boolean closed;

    ChoiceCell(boolean closed) {
        this.closed = closed;
        getStyleClass().add("choice-cell");
        setText(closed ? tr("mixed") : "");
    }

    /// Shows what is looked for; empty shows the value again.
    void find(String query) {
        if (!query.isEmpty()) {
            setText(query + "▏");
        } else {
            setText(words(getItem()));
        }
    }

    @Override
    protected void updateItem(ChoiceEditor.@Nullable Option<T> option, boolean empty) {
        super.updateItem(option, empty);
        setText(words(option));
        ChoiceEditor.Extra extra = option == null ? null : option.extra();
        pseudoClassStateChanged(UNFIT, extra != null && extra.why() != null);
        pseudoClassStateChanged(MAKE, extra != null && extra.why() == null);
    }

    private String words(ChoiceEditor.@Nullable Option<T> option) {
        if (option == null) {
            return closed ? tr("mixed") : "";
        }
        if (closed) {
            return option.brief();
        }
        ChoiceEditor.Extra extra = option.extra();
        return extra == null || extra.why() == null
                ? option.words()
                : option.words() + "\n" + extra.why();
    }
}
