package dev.linkloom.app.command;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The keys that do a command: the usual ones, until the user chooses others.
public final class Shortcut {

    private final List<KeyCombination> usual;
    private final ReadOnlyObjectWrapper<List<KeyCombination>> keys;

    Shortcut(List<KeyCombination> usual) {
        this.usual = List.copyOf(usual);
        keys = new ReadOnlyObjectWrapper<>(this.usual);
    }

    /// Those that the user did not choose.
    public List<KeyCombination> usual() {
        return usual;
    }

    public List<KeyCombination> keys() {
        return keys.get();
    }

    public ReadOnlyObjectProperty<List<KeyCombination>> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    /// The one that is shown; null when there is none.
    public @Nullable KeyCombination first() {
        return keys().isEmpty() ? null : keys().getFirst();
    }

    ObservableValue<@Nullable KeyCombination> firstValue() {
        return keys.map(list -> list.isEmpty() ? null : list.getFirst());
    }

    /// As the platform writes it; empty when there is none.
    public String text() {
        KeyCombination first = first();
        return first == null ? "" : first.getDisplayText();
    }

    /// All of them as the platform writes them.
    public List<String> texts() {
        return keys().stream().map(KeyCombination::getDisplayText).toList();
    }

    public void change(List<KeyCombination> chosen) {
        keys.set(List.copyOf(chosen));
    }

    public void reset() {
        keys.set(usual);
    }

    /// Whether the user chose other keys than the usual ones.
    public boolean isChanged() {
        return !keys().equals(usual);
    }
}
