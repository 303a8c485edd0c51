package dev.linkloom.app.command;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

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

    /// The keys a settings file means, such as `Shortcut+K` or `Ctrl+K`; null when there are none
    /// of this name.
    static @Nullable KeyCombination named(String name) {
        try {
            return KeyCombination.valueOf(name) instanceof KeyCodeCombination keys
                    ? plain(keys)
                    : null;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /// The keys just pressed; null while there is none but Shift, Ctrl and the like.
    public static @Nullable KeyCombination pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isModifierKey() || code == KeyCode.UNDEFINED || code == KeyCode.ALT_GRAPH) {
            return null;
        }
        return plain(
                new KeyCodeCombination(
                        code,
                        when(event.isShiftDown()),
                        when(event.isControlDown()),
                        when(event.isAltDown()),
                        when(event.isMetaDown()),
                        ModifierValue.UP));
    }

    /// With Ctrl, or Command on macOS, written as the shortcut key it is, so that the same keys are
    /// equal.
    private static KeyCombination plain(KeyCodeCombination keys) {
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        ModifierValue own = mac ? keys.getMeta() : keys.getControl();
        if (!isDown(own)) {
            return keys;
        }
        return new KeyCodeCombination(
                keys.getCode(),
                keys.getShift(),
                mac ? keys.getControl() : ModifierValue.UP,
                keys.getAlt(),
                mac ? ModifierValue.UP : keys.getMeta(),
                ModifierValue.DOWN);
    }

    /// How many of Shift, Ctrl, Alt and the like.
    static int modifiers(KeyCodeCombination keys) {
        return (int)
                Stream.of(
                                keys.getShift(),
                                keys.getControl(),
                                keys.getAlt(),
                                keys.getMeta(),
                                keys.getShortcut())
                        .filter(Keys::isDown)
                        .count();
    }

    static boolean opensMenu(KeyCodeCombination keys) {
        int modifiers = modifiers(keys);
        return keys.getCode() == KeyCode.F10
                ? modifiers == 0
                : keys.getCode().isLetterKey() && isDown(keys.getAlt()) && modifiers == 1;
    }

    private static ModifierValue when(boolean down) {
        return down ? ModifierValue.DOWN : ModifierValue.UP;
    }

    /// The same on the number pad; null for keys that are not on it.
    static @Nullable KeyCombination onPad(KeyCombination keys) {
        if (!(keys instanceof KeyCodeCombination it)) {
            return null;
        }
        KeyCode pad =
                switch (it.getCode()) {
                    case PLUS -> KeyCode.ADD;
                    case MINUS -> KeyCode.SUBTRACT;
                    case DIGIT0 -> KeyCode.NUMPAD0;
                    case DIGIT1 -> KeyCode.NUMPAD1;
                    case DIGIT2 -> KeyCode.NUMPAD2;
                    default -> null;
                };
        return pad == null
                ? null
                : new KeyCodeCombination(
                        pad,
                        it.getShift(),
                        it.getControl(),
                        it.getAlt(),
                        it.getMeta(),
                        it.getShortcut());
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

    private static boolean isDown(ModifierValue modifier) {
        return modifier == ModifierValue.DOWN;
    }
}
