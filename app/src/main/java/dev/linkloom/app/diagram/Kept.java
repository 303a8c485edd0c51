package dev.linkloom.app.diagram;

import org.jspecify.annotations.Nullable;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What was made of the things of one version, for the next one that has most of them too, and
/// mostly in the same places.
///
/// @param <T> a thing, told from others by being that very one
/// @param <R> what was made of it
final class Kept<T, R> {

    private final List<T> things;
    private final List<R> made;
    private @Nullable Map<T, R> known;

    /// @param made in the order of the things
    Kept(List<T> things, List<R> made) {
        this.things = things;
        this.made = made;
    }

    /// What was made of a thing; null for a new one.
    ///
    /// @param at where it is likely to have been
    @SuppressWarnings({"ReferenceEquality", "IdentityHashMapUsage"}) // that very thing
    @Nullable R of(T thing, int at) {
        if (at < things.size() && things.get(at) == thing) {
            return made.get(at);
        }
        Map<T, R> all = known;
        if (all == null) {
            all = new IdentityHashMap<>();
            for (int i = 0; i < things.size(); i++) {
                all.put(things.get(i), made.get(i));
            }
            known = all;
        }
        return all.get(thing);
    }
}
