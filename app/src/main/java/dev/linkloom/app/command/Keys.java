package dev.linkloom.app.command;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Shortcuts by key, never by character: a character would need the platform's keyboard layout.
public final class Keys {

    private Keys() {}

    public static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    /// With Shift.
    public static KeyCombination shift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
    }

    /// With Ctrl, or Command on macOS.
    public static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    /// With Shift and Ctrl, or Command on macOS.
    public static KeyCombination shiftShortcut(KeyCode code) {
        return new KeyCodeCombination(
                code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    /// With Alt.
    public static KeyCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }

    /// With Alt and Shift.
    public static KeyCombination altShift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    /// Whether these keys write a character where one can be written.
    static boolean types(KeyCombination keys) {
        return keys instanceof KeyCodeCombination it
                && !isDown(it.getShortcut())
                && !isDown(it.getControl())
                && !isDown(it.getAlt())
                && !isDown(it.getMeta())
                && !it.getCode().isFunctionKey()
                && !it.getCode().isNavigationKey()
                && it.getCode() != KeyCode.INSERT;
    }

    private static boolean isDown(KeyCombination.ModifierValue modifier) {
        return modifier == KeyCombination.ModifierValue.DOWN;
    }
}
