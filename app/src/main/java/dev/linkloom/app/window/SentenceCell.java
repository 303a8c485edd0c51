package dev.linkloom.app.window;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

/// A sentence in one line, with all of it in the tooltip; in the selected row it wraps instead, so
/// that it can be read as the selection moves.
public final class SentenceCell<S> extends TableCell<S, String> {

    private static final double PADDING = 16;

    private final Text whole = new Text();

    public SentenceCell() {
        whole.getStyleClass().add("cell-text");
        tableRowProperty().flatMap(TableRow::selectedProperty).subscribe(_ -> show());
        tableColumnProperty()
                .subscribe(column -> {
                    if (column != null) {
                        whole.wrappingWidthProperty()
                                .bind(column.widthProperty().subtract(PADDING));
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable String sentence, boolean empty) {
        super.updateItem(sentence, empty);
        setTooltip(empty || sentence == null ? null : new Tooltip(sentence));
        setAccessibleText(empty ? null : sentence);
        show();
    }

    private void show() {
        String sentence = isEmpty() ? null : getItem();
        boolean wraps = sentence != null && getTableRow() != null && getTableRow().isSelected();
        whole.setText(sentence);
        setText(wraps ? null : sentence);
        setGraphic(wraps ? whole : null);
    }
}
