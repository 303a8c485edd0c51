package dev.linkloom.app.inspector;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// One line of words that wraps, so that a long title is read whole; Enter takes it.
final class TitleField extends TextArea {

    private static final int MOST_ROWS = 4;

    /// What the field itself needs beside its words.
    private static final double MARGIN = 20;

    private final Text measure = new Text();

    TitleField(Runnable taken) {
        setWrapText(true);
        setPrefRowCount(1);
        setPrefColumnCount(1);
        getStyleClass().add("title-field");
        setTextFormatter(new TextFormatter<>(TitleField::onOneLine));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, taken));
        textProperty().subscribe(this::fit);
        widthProperty().subscribe(this::fit);
        fontProperty().subscribe(this::fit);
    }

    private static TextFormatter.Change onOneLine(TextFormatter.Change change) {
        change.setText(change.getText().replaceAll("\\p{Cntrl}+", " "));
        return change;
    }

    /// Keys that mean something else where text has many lines.
    private void pressed(KeyEvent key, Runnable taken) {
        if (key.getCode() == KeyCode.ENTER) {
            taken.run();
            key.consume();
        } else if (key.getCode() == KeyCode.TAB) {
            requestFocusTraversal(
                    key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    private void fit() {
        measure.setFont(getFont());
        measure.setText("X");
        double line = measure.getLayoutBounds().getHeight();
        measure.setWrappingWidth(Math.max(1, getWidth() - MARGIN));
        measure.setText(getText());
        long rows = Math.round(measure.getLayoutBounds().getHeight() / line);
        measure.setWrappingWidth(0);
        setPrefRowCount(Math.clamp(rows, 1, MOST_ROWS));
    }
}
