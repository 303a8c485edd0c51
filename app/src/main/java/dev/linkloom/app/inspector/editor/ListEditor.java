package dev.linkloom.app.inspector.editor;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// Rows that can be added, changed and removed.
public final class ListEditor<T> extends Editor<List<T>> {

    private final String word;
    private final Supplier<Editor<T>> rowEditor;
    private final BiFunction<Subject, List<T>, @Nullable T> newRow;
    private final VBox rows = new VBox();
    private final Label reason = new Label();
    private final Label others = new Label(tr("Mixed; here is what all have in common."));
    private final Button add = new Button();
    private final List<Editor<T>> editors = new ArrayList<>();
    private @Nullable BiFunction<T, T, List<T>> swap;
    private BiFunction<Subject, @Nullable T, String> note = (_, _) -> "";
    private final Label unmatched = noteLabel();
    private final VBox all = new VBox(rows, unmatched, add);
    private final List<Label> notes = new ArrayList<>();
    private List<T> present = List.of();
    private String id = "rows";
    private String description = "";

    /// @param word what one row is called, such as `rule`
    /// @param newRow the row that Add begins with; null when there is nothing to add
    public ListEditor(
            String word,
            Supplier<Editor<T>> rowEditor,
            BiFunction<Subject, List<T>, @Nullable T> newRow) {
        this.word = word;
        this.rowEditor = rowEditor;
        this.newRow = newRow;
        all.getStyleClass().add("rows");
        rows.getStyleClass().add("row-list");
        reason.getStyleClass().add("reason");
        reason.setWrapText(true);
        others.getStyleClass().add("mixed");
        others.setWrapText(true);
        add.setText(tr("Add %s", word));
        add.setGraphic(new FontIcon(BootstrapIcons.PLUS));
        add.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "add");
    }

    /// Lets rows change places.
    ///
    /// @param newSwap what a row and the one below it become
    public ListEditor<T> ordered(BiFunction<T, T, List<T>> newSwap) {
        swap = newSwap;
        return this;
    }

    /// Tells something about each row below it, and about no row at all below the last; nothing
    /// where it is empty.
    public ListEditor<T> noting(BiFunction<Subject, @Nullable T, String> newNote) {
        note = newNote;
        return this;
    }

    private static Label noteLabel() {
        Label label = new Label(null, new FontIcon(BootstrapIcons.LIGHTNING));
        label.getStyleClass().add("row-note");
        label.setMinWidth(0);
        return label;
    }

    private static void tell(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    @Override
    public Region node() {
        return all;
    }

    @Override
    public void show(Subject subject, List<T> values) {
        present = List.copyOf(values);
        while (editors.size() > values.size()) {
            editors.removeLast();
            rows.getChildren().removeLast();
            notes.removeLast();
        }
        while (editors.size() < values.size()) {
            addEditor(editors.size());
        }
        for (int i = 0; i < values.size(); i++) {
            editors.get(i).show(subject, values.get(i));
            tell(notes.get(i), note.apply(subject, values.get(i)));
        }
        tell(unmatched, note.apply(subject, null));
        T next = newRow.apply(subject, values);
        add.setDisable(next == null);
        add.setOnAction(_ -> append(next));
        refuse(null);
        all.getChildren().remove(others);
    }

    @Override
    public void showMixed(Subject subject) {
        showShared(subject, List.of());
    }

    /// Shows the rows that several resources have in common, while each has others besides.
    public void showShared(Subject subject, List<T> common) {
        show(subject, common);
        all.getChildren().addFirst(others);
    }

    @Override
    public void describe(String words) {
        description = words;
        add.setAccessibleText(tr("Add %s to %s", word, words));
    }

    @Override
    public void identify(String newId) {
        id = newId;
        add.setId("add-" + newId);
        unmatched.setId("note-" + newId);
    }

    private void addEditor(int index) {
        Editor<T> editor = rowEditor.get();
        editor.identify(id + "-" + index);
        editor.describe(tr("%s, %s %s", description, word, index + 1));
        editor.onCommit(value -> replace(index, value));
        Button remove = new Button(null, new FontIcon(BootstrapIcons.X));
        remove.setId("remove-" + id + "-" + index);
        remove.setAccessibleText(tr("Remove %s %s", word, index + 1));
        remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(_ -> remove(index));
        VBox tools = new VBox(remove);
        if (swap != null) {
            tools.getChildren().addAll(mover(index, -1), mover(index, 1));
        }
        Label told = noteLabel();
        told.setId("note-" + id + "-" + index);
        notes.add(told);
        VBox whole = new VBox(editor.node(), told);
        whole.getStyleClass().add("whole");
        HBox row = new HBox(whole, tools);
        row.getStyleClass().add("row");
        HBox.setHgrow(whole, Priority.ALWAYS);
        editors.add(editor);
        rows.getChildren().add(row);
    }

    private Button mover(int index, int by) {
        boolean up = by < 0;
        Button move =
                new Button(
                        null,
                        new FontIcon(up ? BootstrapIcons.CHEVRON_UP : BootstrapIcons.CHEVRON_DOWN));
        move.setId((up ? "up-" : "down-") + id + "-" + index);
        move.setAccessibleText(
                up ? tr("Move %s %s up", word, index + 1) : tr("Move %s %s down", word, index + 1));
        move.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        move.setOnAction(_ -> exchange(Math.min(index, index + by)));
        return move;
    }

    /// Lets a row and the one below it change places.
    private void exchange(int upper) {
        BiFunction<T, T, List<T>> how = swap;
        if (how != null && upper >= 0 && upper + 1 < present.size()) {
            List<T> next = new ArrayList<>(present);
            List<T> two = how.apply(present.get(upper), present.get(upper + 1));
            next.set(upper, two.getFirst());
            next.set(upper + 1, two.getLast());
            refuse(commit(next));
        }
    }

    private @Nullable String replace(int index, T value) {
        List<T> next = new ArrayList<>(present);
        next.set(index, value);
        return commit(next);
    }

    private void remove(int index) {
        List<T> next = new ArrayList<>(present);
        next.remove(index);
        refuse(commit(next));
    }

    private void append(@Nullable T row) {
        if (row != null) {
            List<T> next = new ArrayList<>(present);
            next.add(row);
            refuse(commit(next));
        }
    }

    private void refuse(@Nullable String why) {
        all.getChildren().remove(reason);
        if (why != null) {
            reason.setText(why);
            all.getChildren().add(reason);
        }
    }
}
