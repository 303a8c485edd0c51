package dev.linkloom.app.inspector;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Lines of text about the design, each behind its label: Enter and leaving a line take what was
/// typed, Esc takes it back.
final class LineGrid extends GridPane {

    private final Runnable commit;
    private final Runnable revert;

    LineGrid(Runnable commit, Runnable revert) {
        this.commit = commit;
        this.revert = revert;
        getStyleClass().add("fields");
    }

    void line(int row, String words, TextField field, String id) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("line-label");
        label.setLabelFor(field);
        field.setId(id);
        field.setAccessibleText(words);
        field.setOnAction(_ -> commit.run());
        field.focusedProperty()
                .subscribe((before, _) -> {
                    if (before) {
                        commit.run();
                    }
                });
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                revert.run();
            }
        });
        add(label, 0, row);
        add(field, 1, row);
        GridPane.setHgrow(field, Priority.ALWAYS);
    }
}
