package dev.linkloom.app.history;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.model.edit.History;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// One step: what was done, whether it is undone, whether the file holds it.
final class StepCell extends ListCell<History.Step> {

    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Document document;

    StepCell(Document document) {
        this.document = document;
    }

    @Override
    protected void updateItem(History.@Nullable Step step, boolean empty) {
        super.updateItem(step, empty);
        int cursor = document.stepsProperty().get().cursor();
        boolean undone = !empty && getIndex() > cursor;
        pseudoClassStateChanged(UNDONE, undone);
        pseudoClassStateChanged(CURRENT, !empty && getIndex() == cursor);
        if (empty || step == null) {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String label = getIndex() == 0 ? tr("Open") : step.label();
        setText(
                undone
                        ? tr("%s (undone)", label)
                        : step.saved() ? tr("%s (in the file)", label) : label);
        setAccessibleText(getText());
        setGraphic(
                new FontIcon(
                        undone
                                ? BootstrapIcons.CIRCLE
                                : getIndex() == cursor
                                        ? BootstrapIcons.ARROW_RIGHT_CIRCLE_FILL
                                        : BootstrapIcons.CHECK_CIRCLE));
    }
}
