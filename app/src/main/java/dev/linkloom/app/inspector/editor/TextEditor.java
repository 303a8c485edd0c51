package dev.linkloom.app.inspector.editor;

import static dev.linkloom.app.text.Texts.tr;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A value as text: Enter or leaving the field commits it, Esc takes back what was typed.
public final class TextEditor<T extends @Nullable Object> extends Editor<T> {

    private final Format<T> format;
    private final TextField text = new TextField();
    private final Field field = new Field(text);
    private @Nullable Subject subject;
    private String committed = "";

    public TextEditor(Format<T> format) {
        this.format = format;
        text.setPromptText(format.prompt());
        text.setPrefColumnCount(1);
        text.setOnAction(_ -> commitText());
        text.focusedProperty()
                .subscribe((before, _) -> {
                    if (before) {
                        commitText();
                    }
                });
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::revertOnEscape);
        text.getProperties().put(Uncommitted.class, (Uncommitted) this::isPending);
    }

    /// The same with a fixed style, such as `mono`.
    public TextEditor<T> styled(String styleClass) {
        text.getStyleClass().add(styleClass);
        return this;
    }

    /// Tells what is typed while it is typed: the value, or null while it is none. What looks whole
    /// and is wrong is refused at once.
    public TextEditor<T> watch(Consumer<@Nullable T> watcher) {
        text.textProperty().subscribe(_ -> watcher.accept(typed()));
        return this;
    }

    private @Nullable T typed() {
        Subject now = subject;
        String what = text.getText().strip();
        if (now == null || !isPending()) {
            return null;
        }
        try {
            T value = format.read(now, what);
            field.refuse(null);
            return value;
        } catch (IllegalArgumentException unreadable) {
            field.refuse(what.matches(".*/\\d+") ? unreadable.getMessage() : null);
            return null;
        }
    }

    @Override
    public Region node() {
        return field;
    }

    @Override
    public void show(Subject newSubject, T value) {
        text.setPromptText(format.prompt());
        present(newSubject, format.write(newSubject, value));
    }

    @Override
    public void showMixed(Subject one) {
        text.setPromptText(tr("mixed"));
        present(one, "");
    }

    private void present(Subject newSubject, String now) {
        subject = newSubject;
        if (!now.equals(committed) || !isPending()) {
            committed = now;
            revert();
        }
    }

    @Override
    public void describe(String words) {
        text.setAccessibleText(words);
    }

    @Override
    public void identify(String id) {
        text.setId(id);
    }

    /// The same with the reason why something is refused at the end of a wider place.
    public TextEditor<T> reasonIn(VBox wider) {
        field.reasonIn(wider);
        return this;
    }

    /// Puts the keyboard here.
    public void focus() {
        text.requestFocus();
    }

    private boolean isPending() {
        return !text.getText().strip().equals(committed);
    }

    private void commitText() {
        if (subject == null || !isPending()) {
            field.refuse(null);
            return;
        }
        field.refuse(refusal(subject));
    }

    private @Nullable String refusal(Subject now) {
        T value;
        try {
            value = format.read(now, text.getText().strip());
        } catch (IllegalArgumentException unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
        String typed = text.getText();
        String why = commit(value);
        if (why == null && typed.equals(text.getText())) {
            committed = format.write(now, value);
            revert();
        }
        return why;
    }

    private void revertOnEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && (isPending() || field.refused())) {
            revert();
            key.consume();
        }
    }

    private void revert() {
        if (!text.getText().equals(committed)) {
            text.setText(committed);
        }
        field.refuse(null);
    }
}
