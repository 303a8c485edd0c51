package dev.linkloom.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What a file held that this version of the program does not know: kept as it was and written
/// back.
///
/// @param byPointer the JSON pointer of an object in the file to the JSON text of its unknown
///   members
public record Extras(Map<String, String> byPointer) {

    public static final Extras NONE = new Extras(Map.of());

    public Extras {
        byPointer = Collections.unmodifiableMap(new TreeMap<>(byPointer));
    }
}
