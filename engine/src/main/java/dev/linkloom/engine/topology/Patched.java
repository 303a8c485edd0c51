package dev.linkloom.engine.topology;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/// A map that never changes, and what edits have changed in it since: versions share the large
/// part.
public final class Patched<K, V> {

    /// From here on, putting both together is cheaper than looking into both.
    private static final int MOST = 4096;

    private final Map<K, V> base;

    /// Null for what is gone.
    private final Map<K, @Nullable V> changes;

    /// @param base is not changed by anybody from now on
    public Patched(Map<K, V> base) {
        this(base, Map.of());
    }

    private Patched(Map<K, V> base, Map<K, @Nullable V> changes) {
        this.base = base;
        this.changes = changes;
    }

    public @Nullable V get(K key) {
        return changed(key) ? changes.get(key) : base.get(key);
    }

    /// Whether an edit has changed what stands there since the large part was put together.
    public boolean changed(K key) {
        return !changes.isEmpty() && changes.containsKey(key);
    }

    /// Whether there is nothing beside the large part.
    public boolean whole() {
        return changes.isEmpty();
    }

    /// The same with other changes on top; null for what is gone.
    public Patched<K, V> with(Map<K, @Nullable V> further) {
        if (further.isEmpty()) {
            return this;
        }
        Map<K, @Nullable V> all = new HashMap<>(changes);
        all.putAll(further);
        var patched = new Patched<>(base, all);
        return all.size() > MOST ? new Patched<>(patched.together()) : patched;
    }

    public void forEach(BiConsumer<K, V> action) {
        base.forEach((key, value) -> {
            if (!changed(key)) {
                action.accept(key, value);
            }
        });
        changes.forEach((key, value) -> {
            if (value != null) {
                action.accept(key, value);
            }
        });
    }

    private Map<K, V> together() {
        Map<K, V> all = new HashMap<>(base.size() + changes.size());
        forEach(all::put);
        return all;
    }
}
