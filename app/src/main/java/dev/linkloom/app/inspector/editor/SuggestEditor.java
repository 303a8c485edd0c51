package dev.linkloom.app.inspector.editor;

import static dev.linkloom.app.text.Texts.tr;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A value as text that may also be picked from suggestions, such as a CIDR block or a group.
public final class SuggestEditor<T extends @Nullable Object> extends Editor<T> {

    private final Format<T> format;
    private final ComboBox<String> box = new ComboBox<>();
    private final Field field = new Field(box);
    private @Nullable Subject subject;
    private String committed = "";
    private boolean showing;

    public SuggestEditor(Format<T> format) {
        this.format = format;
        box.setEditable(true);
        box.setPromptText(format.prompt());
        box.setPrefWidth(80);
        box.getEditor().setOnAction(_ -> commitText());
        box.getEditor()
                .focusedProperty()
                .subscribe((before, _) -> {
                    if (before) {
                        commitText();
                    }
                });
        box.getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, picked) -> {
                    if (!showing && picked != null) {
                        box.getEditor().setText(picked);
                        commitText();
                    }
                });
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::revertOnEscape);
        box.getEditor().getProperties().put(Uncommitted.class, (Uncommitted) this::isPending);
    }

    @Override
    public Region node() {
        return field;
    }

    @Override
    public void show(Subject newSubject, T value) {
        box.setPromptText(format.prompt());
        present(newSubject, format.write(newSubject, value));
    }

    @Override
    public void showMixed(Subject one) {
        box.setPromptText(tr("mixed"));
        present(one, "");
    }

    private void present(Subject newSubject, String now) {
        subject = newSubject;
        showing = true;
        var suggestions =
                format.suggestions(newSubject).stream()
                        .map(each -> format.write(newSubject, each))
                        .toList();
        if (!box.getItems().equals(suggestions)) {
            box.getItems().setAll(suggestions);
        }
        if (!now.equals(committed) || !isPending()) {
            committed = now;
            revert();
        }
        showing = false;
    }

    @Override
    public void describe(String words) {
        box.setAccessibleText(words);
        box.getEditor().setAccessibleText(words);
    }

    @Override
    public void identify(String id) {
        box.setId(id);
    }

    private boolean isPending() {
        return !box.getEditor().getText().strip().equals(committed);
    }

    private void commitText() {
        if (subject == null || !isPending()) {
            field.refuse(null);
            return;
        }
        String why;
        try {
            why = commit(format.read(subject, box.getEditor().getText().strip()));
        } catch (IllegalArgumentException unreadable) {
            why = unreadable.getMessage();
        }
        field.refuse(why);
    }

    private void revertOnEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && (isPending() || field.refused())) {
            revert();
            key.consume();
        }
    }

    private void revert() {
        box.setValue(committed);
        box.getEditor().setText(committed);
        field.refuse(null);
    }
}
