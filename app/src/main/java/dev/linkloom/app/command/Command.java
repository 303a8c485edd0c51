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
/// @param name what it is called whatever the state: "Undo"
/// @param label follows the state where it matters: "Undo Add subnet-1"
/// @param shortcut the keys that do it
/// @param enabled whether it can be done now
/// @param need what has to be the case for that, in a few words; may be empty
/// @param toggled for commands that switch something on and off
public record Command(
        String id,
        String name,
        ObservableValue<String> label,
        @Nullable Ikon icon,
        Category category,
        Shortcut shortcut,
        ObservableBooleanValue enabled,
        String need,
        @Nullable BooleanProperty toggled,
        Runnable action) {

    /// A command that can always be done.
    public static Command of(String id, String label, Runnable action) {
        return plain(id, label, null, action);
    }

    /// A command that switches something on and off.
    public static Command toggle(String id, String label, BooleanProperty state) {
        return plain(id, label, state, () -> state.set(!state.get()));
    }

    private static Command plain(
            String id, String label, @Nullable BooleanProperty toggled, Runnable action) {
        return new Command(
                id,
                label,
                new ReadOnlyStringWrapper(label),
                null,
                Category.OTHER,
                new Shortcut(List.of()),
                new ReadOnlyBooleanWrapper(true),
                "",
                toggled,
                action);
    }

    public Command labelled(ObservableValue<String> newLabel) {
        return new Command(
                id, name, newLabel, icon, category, shortcut, enabled, need, toggled, action);
    }

    public Command withIcon(Ikon newIcon) {
        return new Command(
                id, name, label, newIcon, category, shortcut, enabled, need, toggled, action);
    }

    /// Listed under this category.
    public Command in(Category newCategory) {
        return new Command(
                id, name, label, icon, newCategory, shortcut, enabled, need, toggled, action);
    }

    public Command on(KeyCombination... newKeys) {
        Shortcut usual = new Shortcut(List.of(newKeys));
        return new Command(id, name, label, icon, category, usual, enabled, need, toggled, action);
    }

    public Command when(ObservableBooleanValue condition) {
        return when(condition, need);
    }

    /// Can be done only on a condition, which is told where it is not met.
    ///
    /// @param newNeed what has to be the case, such as "Select one resource"
    public Command when(ObservableBooleanValue condition, String newNeed) {
        return new Command(
                id, name, label, icon, category, shortcut, condition, newNeed, toggled, action);
    }

    public List<KeyCombination> keys() {
        return shortcut.keys();
    }

    /// Does it, if it can be done now.
    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }

    /// Whether what was typed stands in its name, its category or its keys.
    public boolean isMeantBy(String typed) {
        String alias = category.label() + " " + id + " " + String.join(" ", shortcut.texts());
        return typed.isBlank() || Match.isWhole(Match.score(typed, label.getValue(), alias));
    }

    /// What a tooltip says: label and shortcut.
    public String hint() {
        return keys().isEmpty()
                ? label.getValue()
                : label.getValue() + " (" + shortcut.text() + ")";
    }
}
