package dev.linkloom.app.command;

import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.scene.input.KeyCombination;

import java.util.Map;

/// What a window does on which keys. Menus put their entries there too, without asking whether
/// somebody is just typing: commands have the last word.
final class Answers {

    private final ObservableMap<KeyCombination, Runnable> accelerators;
    private Map<KeyCombination, Runnable> wanted = Map.of();

    Answers(ObservableMap<KeyCombination, Runnable> accelerators) {
        this.accelerators = accelerators;
        accelerators.addListener(
                (MapChangeListener<KeyCombination, Runnable>) change -> mend(change.getKey()));
    }

    void set(Map<KeyCombination, Runnable> next) {
        Map<KeyCombination, Runnable> before = wanted;
        wanted = Map.copyOf(next);
        before.keySet().stream()
                .filter(each -> !wanted.containsKey(each))
                .forEach(accelerators::remove);
        accelerators.putAll(wanted);
    }

    private void mend(KeyCombination keys) {
        Runnable answer = wanted.get(keys);
        if (answer != null && !answer.equals(accelerators.get(keys))) {
            accelerators.put(keys, answer);
        }
    }
}
