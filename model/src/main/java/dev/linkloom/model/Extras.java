package dev.linkloom.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What a file held that this version of the program does not know: kept as it was and written
/// back.
///
/// @param byPointer the JSON pointer of an object in the file to the JSON text of its unknown
///   members; a row of a list stands there by what it holds instead of by its number, since rows
///   move
public record Extras(Map<String, String> byPointer) {

    public static final Extras NONE = new Extras(Map.of());

    public Extras {
        byPointer = Collections.unmodifiableMap(new TreeMap<>(byPointer));
    }

    /// These extras but for what lay in or below a place.
    Extras without(String pointer) {
        if (byPointer.isEmpty()) {
            return this;
        }
        Map<String, String> rest = new TreeMap<>(byPointer);
        rest.keySet().removeIf(each -> each.equals(pointer) || each.startsWith(pointer + "/"));
        return rest.size() == byPointer.size() ? this : new Extras(rest);
    }

    /// These extras with others in place of what was known of some resources, notes and frames.
    public Extras replacing(Collection<ResourceId> ids, Extras by) {
        Extras left = this;
        for (ResourceId each : ids) {
            left = left.without("/resources/" + each).without("/annotations/" + each);
        }
        Map<String, String> all = new TreeMap<>(left.byPointer);
        all.putAll(by.byPointer);
        return new Extras(all);
    }
}
