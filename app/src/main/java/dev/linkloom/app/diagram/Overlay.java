package dev.linkloom.app.diagram;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// A map that begins as the one before it: a copy costs what differs, not what there is.
///
/// The one before must not change any more.
final class Overlay<K, V> {

    /// So much that differs is brought together with what does not.
    private static final int MANY = 500;

    private final Map<K, V> base;
    private final Map<K, @Nullable V> changed;
    private final boolean isCopy;

    Overlay() {
        base = new HashMap<>();
        changed = Map.of();
        isCopy = false;
    }

    private Overlay(Map<K, V> base, Map<K, @Nullable V> changed) {
        this.base = base;
        this.changed = changed;
        isCopy = true;
    }

    Overlay<K, V> copy() {
        if (changed.size() <= MANY) {
            return new Overlay<>(base, new HashMap<>(changed));
        }
        Map<K, V> all = new HashMap<>(base);
        changed.forEach((key, value) -> {
            if (value == null) {
                all.remove(key);
            } else {
                all.put(key, value);
            }
        });
        return new Overlay<>(all, new HashMap<>());
    }

    @Nullable V get(@Nullable K key) {
        return isCopy && changed.containsKey(key) ? changed.get(key) : base.get(key);
    }

    boolean has(K key) {
        return get(key) != null;
    }

    /// Answers what was there.
    @Nullable V put(K key, V value) {
        V before = get(key);
        if (isCopy) {
            changed.put(key, value);
        } else {
            base.put(key, value);
        }
        return before;
    }

    void remove(K key) {
        if (isCopy) {
            changed.put(key, null);
        } else {
            base.remove(key);
        }
    }
}
