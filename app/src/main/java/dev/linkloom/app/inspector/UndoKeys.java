package dev.linkloom.app.inspector;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.inspector.editor.Uncommitted;

import javafx.event.EventHandler;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Gives Ctrl+Z in a text field to the design, unless there is something typed to take back: a text
/// field would keep every Ctrl+Z for itself.
record UndoKeys(Document document) implements EventHandler<KeyEvent> {

    @Override
    public void handle(KeyEvent key) {
        if (!key.isShortcutDown() || !(key.getTarget() instanceof TextInputControl field)) {
            return;
        }
        boolean redo =
                key.getCode() == KeyCode.Y || (key.getCode() == KeyCode.Z && key.isShiftDown());
        if ((!redo && key.getCode() != KeyCode.Z) || isPending(field)) {
            return;
        }
        if (redo) {
            document.redo();
        } else {
            document.undo();
        }
        key.consume();
    }

    private static boolean isPending(TextInputControl field) {
        return field.getProperties().get(Uncommitted.class) instanceof Uncommitted text
                && text.isPending();
    }
}
