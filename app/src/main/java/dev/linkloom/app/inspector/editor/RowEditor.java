package dev.linkloom.app.inspector.editor;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The properties of one row side by side, over as many lines as they need.
public final class RowEditor<R> extends Editor<R> {

    private static final int COLUMNS = 12;

    private final GridPane grid = new GridPane();
    private final List<Cell<R, ?>> cells = new ArrayList<>();
    private @Nullable R present;
    private int column;
    private int line;

    private record Cell<R, T extends @Nullable Object>(
            String label, Lens<R, T> lens, Editor<T> editor) {

        void show(Subject subject, R row) {
            editor.show(subject, lens.get(row));
        }
    }

    public RowEditor() {
        grid.getStyleClass().add("cells");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints twelfth = new ColumnConstraints();
            twelfth.setPercentWidth(100.0 / COLUMNS);
            twelfth.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(twelfth);
        }
    }

    /// Adds a property; what does not fit into the line begins the next.
    ///
    /// @param span how many twelfths of the line it takes
    public <T extends @Nullable Object> RowEditor<R> cell(
            String label, int span, Lens<R, T> lens, Editor<T> editor) {
        if (column + span > COLUMNS) {
            column = 0;
            line++;
        }
        Label title = new Label(label);
        title.getStyleClass().add("cell-label");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Region control = editor.node();
        control.setMaxWidth(Double.MAX_VALUE);
        VBox cell = new VBox(title, control);
        cell.getStyleClass().add("row-cell");
        cell.setAlignment(Pos.BOTTOM_LEFT);
        grid.add(cell, column, line, span, 1);
        column += span;
        editor.onCommit(value -> present == null ? null : commit(lens.with(present, value)));
        cells.add(new Cell<>(label, lens, editor));
        return this;
    }

    @Override
    public Region node() {
        return grid;
    }

    @Override
    public void show(Subject subject, R row) {
        present = row;
        cells.forEach(cell -> cell.show(subject, row));
    }

    @Override
    public void showMixed(Subject subject) {
        present = null;
        cells.forEach(cell -> cell.editor().showMixed(subject));
    }

    @Override
    public void describe(String words) {
        cells.forEach(cell -> cell.editor().describe(words + ", " + cell.label()));
    }

    @Override
    public void identify(String id) {
        cells.forEach(cell -> cell.editor().identify(id + "-" + cell.lens().component()));
    }
}
