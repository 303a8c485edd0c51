package dev.linkloom.app.command;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

import java.util.List;

/// One thing the user can do: what it is called, how it is reached, when it may be done, what it
/// does.
///
/// @param id the node id of its button, such as `undo`
/// @param label follows the state where it matters: "Undo Add subnet-1"
/// @param keys the first one is shown
/// @param enabled whether it can be done now
/// @param toggled for commands that switch something on and off
public record Command(
        String id,
        ObservableValue<String> label,
        @Nullable Ikon icon,
        List<KeyCombination> keys,
        ObservableBooleanValue enabled,
        @Nullable BooleanProperty toggled,
        Runnable action) {

    public Command {
        keys = List.copyOf(keys);
    }

    /// A command that can always be done.
    public static Command of(String id, String label, Runnable action) {
        return new Command(
                id,
                new ReadOnlyStringWrapper(label),
                null,
                List.of(),
                new ReadOnlyBooleanWrapper(true),
                null,
                action);
    }

    /// A command that switches something on and off.
    public static Command toggle(String id, String label, BooleanProperty state) {
        return new Command(
                id,
                new ReadOnlyStringWrapper(label),
                null,
                List.of(),
                new ReadOnlyBooleanWrapper(true),
                state,
                () -> state.set(!state.get()));
    }

    public Command labelled(ObservableValue<String> newLabel) {
        return new Command(id, newLabel, icon, keys, enabled, toggled, action);
    }

    public Command withIcon(Ikon newIcon) {
        return new Command(id, label, newIcon, keys, enabled, toggled, action);
    }

    public Command on(KeyCombination... newKeys) {
        return new Command(id, label, icon, List.of(newKeys), enabled, toggled, action);
    }

    public Command when(ObservableBooleanValue condition) {
        return new Command(id, label, icon, keys, condition, toggled, action);
    }

    /// Does it, if it can be done now.
    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }

    /// What a tooltip says: label and shortcut.
    public String hint() {
        return keys.isEmpty()
                ? label.getValue()
                : label.getValue() + " (" + keys.getFirst().getDisplayText() + ")";
    }
}
