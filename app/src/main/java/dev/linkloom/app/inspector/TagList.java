package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.edit.Edit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The tags of what is selected: a line for each key, and one for a new key while it is asked for.
final class TagList extends VBox {

    private final Consumer<Edit> edits;
    private final VBox lines = new VBox();
    private final Button add = new Button(tr("Add tag"), new FontIcon(BootstrapIcons.PLUS));
    private final List<TagLine> shown = new ArrayList<>();
    private @Nullable TagLine fresh;
    private List<Subject> subjects = List.of();

    TagList(Consumer<Edit> edits) {
        this.edits = edits;
        getStyleClass().add("tags");
        lines.getStyleClass().add("tag-lines");
        Label title = new Label(tr("Tags"));
        title.getStyleClass().add("section");
        add.setId("add-tag");
        add.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "add");
        add.setOnAction(_ -> begin());
        getChildren().addAll(title, lines, add);
    }

    /// Shows those of these resources together.
    ///
    /// @param now at least one
    void show(List<Subject> now) {
        boolean others = !ids(now).equals(ids(subjects));
        subjects = List.copyOf(now);
        if (others) {
            fresh = null;
        }
        List<Tagging.Row> rows = tagging().rows();
        if (others || !keys(rows).equals(shown.stream().map(TagLine::key).toList())) {
            build(rows);
        }
        for (int i = 0; i < rows.size(); i++) {
            shown.get(i).show(subjects, rows.get(i));
        }
    }

    private static List<String> keys(List<Tagging.Row> rows) {
        return rows.stream().map(Tagging.Row::key).toList();
    }

    private static List<Object> ids(List<Subject> subjects) {
        return subjects.stream().<Object>map(each -> each.resource().id()).toList();
    }

    private Tagging tagging() {
        return new Tagging(
                subjects.getFirst().design(),
                subjects.stream().map(each -> each.resource().id()).toList());
    }

    private void build(List<Tagging.Row> rows) {
        boolean focused = lines.getScene() != null && isWithin();
        shown.clear();
        for (Tagging.Row each : rows) {
            shown.add(new TagLine(each.key(), shown.size(), this));
        }
        lines.getChildren().setAll(shown);
        if (fresh != null) {
            lines.getChildren().add(fresh);
        } else if (focused) {
            add.requestFocus();
        }
    }

    private boolean isWithin() {
        for (var each = getScene().getFocusOwner(); each != null; each = each.getParent()) {
            if (each.equals(lines)) {
                return true;
            }
        }
        return false;
    }

    private void begin() {
        if (fresh == null) {
            TagLine line = new TagLine("", shown.size(), this);
            fresh = line;
            lines.getChildren().add(line);
            line.show(subjects, new Tagging.Row("", "", subjects.size()));
        }
        fresh.focusKey();
    }

    /// Leaves the line of a new key.
    void giveUp(TagLine line) {
        if (line.equals(fresh)) {
            fresh = null;
            lines.getChildren().remove(line);
            add.requestFocus();
        }
    }

    /// Takes a key typed into a line; empty in the line of a new one means none after all.
    @Nullable String rename(TagLine line, String to) {
        if (!line.equals(fresh)) {
            return perform(tagging().renamed(line.key(), to));
        }
        if (tagging().has(to)) {
            throw Tagging.taken(to);
        }
        Edit edit = tagging().with(to, "");
        fresh = null;
        perform(edit);
        shown.stream().filter(each -> each.key().equals(to)).forEach(TagLine::focusValue);
        return null;
    }

    @Nullable String give(String key, String value) {
        return perform(tagging().with(key, value));
    }

    void remove(String key) {
        perform(tagging().without(key));
    }

    private @Nullable String perform(@Nullable Edit edit) {
        if (edit != null) {
            edits.accept(edit);
        }
        return null;
    }
}
