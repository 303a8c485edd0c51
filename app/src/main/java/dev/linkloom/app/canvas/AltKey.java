package dev.linkloom.app.canvas;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/// Alt that is held for the pointer, so that letting it go does not lead to the menus as Alt alone
/// does.
final class AltKey {

    private AltKey() {}

    /// A menu bar watches the whole scene for an Alt with no other key before it is let go; it
    /// knows nothing of the mouse. A key that is none tells it that there was something else.
    static void isForPointer(@Nullable Scene scene) {
        if (scene != null) {
            Event.fireEvent(
                    scene,
                    new KeyEvent(
                            KeyEvent.KEY_RELEASED,
                            KeyEvent.CHAR_UNDEFINED,
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            true,
                            false));
        }
    }
}
