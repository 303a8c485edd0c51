package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.inspector.editor.Format;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.app.inspector.editor.TextEditor;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// One tag: its key, its value, and a button that takes it away.
final class TagLine extends VBox {

    /// A text that says in an empty field what belongs there.
    private record Words(String prompt) implements Format<String> {

        @Override
        public String write(Subject subject, String value) {
            return value;
        }

        @Override
        public String read(Subject subject, String text) {
            return text;
        }
    }

    private final String key;
    private final TagList list;
    private final TextEditor<String> keys = new TextEditor<>(new Words(tr("Key")));
    private final TextEditor<String> values = new TextEditor<>(new Words(tr("Value")));
    private final Button partly = new Button();

    /// @param key empty for a new one
    TagLine(String key, int row, TagList list) {
        this.key = key;
        this.list = list;
        keys.reasonIn(this).identify("tag-key-" + row);
        keys.describe(key.isEmpty() ? tr("Key of the new tag") : tr("Key of tag %s", key));
        keys.onCommit(typed -> list.rename(this, typed));
        values.reasonIn(this).identify("tag-value-" + row);
        values.describe(tr("Value of tag %s", key));
        values.onCommit(typed -> list.give(key, typed));
        values.node().setDisable(key.isEmpty());
        partly.setId("tag-all-" + row);
        partly.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "add");
        partly.setTooltip(new Tooltip(tr("Give it to all that are selected")));
        HBox line = new HBox(grow(keys.node()), grow(values.node()), remove(row));
        line.getStyleClass().add("tag-line");
        getChildren().add(line);
        setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE && key.isEmpty()) {
                list.giveUp(this);
                pressed.consume();
            }
        });
    }

    private static Region grow(Region field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPrefWidth(80);
        field.setMinWidth(0);
        return field;
    }

    private Button remove(int row) {
        Button remove = new Button(null, new FontIcon(BootstrapIcons.X));
        remove.setId("remove-tag-" + row);
        remove.setAccessibleText(key.isEmpty() ? tr("No new tag") : tr("Remove tag %s", key));
        remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(_ -> {
            if (key.isEmpty()) {
                list.giveUp(this);
            } else {
                list.remove(key);
            }
        });
        return remove;
    }

    String key() {
        return key;
    }

    void show(List<Subject> subjects, Tagging.Row row) {
        Subject first = subjects.getFirst();
        keys.show(first, row.key());
        if (row.value() == null) {
            values.showMixed(first);
        } else {
            values.show(first, row.value());
        }
        getChildren().remove(partly);
        if (row.on() < subjects.size()) {
            partly.setText(tr("on %s of %s", row.on(), subjects.size()));
            partly.setAccessibleText(tr("Give tag %s to all", key));
            partly.setDisable(row.value() == null);
            String value = row.value() == null ? "" : row.value();
            partly.setOnAction(_ -> list.give(key, value));
            getChildren().add(partly);
        }
    }

    void focusKey() {
        keys.focus();
    }

    void focusValue() {
        values.focus();
    }
}
