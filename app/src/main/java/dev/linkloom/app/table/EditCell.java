package dev.linkloom.app.table;

import dev.linkloom.model.resource.Resource;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/// A cell of the table. Where its text can be changed, Enter takes the new one and Escape keeps the
/// old one; what is refused stays in the field.
final class EditCell extends TableCell<Resource, String> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("danger");

    private final Column column;
    private final Taker taker;
    private final TextField field = new TextField();

    /// Takes a text that was typed into a cell.
    @FunctionalInterface
    interface Taker {
        /// Whether it was taken.
        boolean take(Resource resource, Column column, String text);
    }

    EditCell(Column column, Taker taker) {
        this.column = column;
        this.taker = taker;
        field.setAccessibleText(column.title());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        Resource row = row();
        setGraphic(null);
        setText(empty ? null : text);
        pseudoClassStateChanged(OPEN, row != null && CellEdit.isOpen(row, column));
        setTooltip(text == null || text.isEmpty() || empty ? null : new Tooltip(text));
    }

    @Override
    public void startEdit() {
        Resource row = row();
        if (row == null || !CellEdit.isOpen(row, column)) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            field.setText(getItem());
            field.pseudoClassStateChanged(REFUSED, false);
            setText(null);
            setGraphic(field);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
    }

    private void pressed(KeyEvent event) {
        Resource row = row();
        switch (event.getCode()) {
            case ENTER -> {
                boolean taken = row == null || taker.take(row, column, field.getText());
                field.pseudoClassStateChanged(REFUSED, !taken);
                if (taken) {
                    leave();
                }
            }
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leave() {
        cancelEdit();
        getTableView().requestFocus();
    }

    private @Nullable Resource row() {
        return getTableRow() == null ? null : getTableRow().getItem();
    }
}
