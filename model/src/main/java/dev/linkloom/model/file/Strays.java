package dev.linkloom.model.file;

import dev.linkloom.model.Extras;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The members of a file that this version does not know, by the place of the object that held
/// them.
///
/// While reading they are kept, while writing they are put back.
///
/// @param all JSON text of an object of unknown members, by pointer; shared by every place of one
///   file
/// @param pointer the place this stands for
record Strays(NavigableMap<String, String> all, String pointer) {

    static Strays none() {
        return new Strays(new TreeMap<>(), "");
    }

    static Strays of(Extras extras) {
        return new Strays(new TreeMap<>(extras.byPointer()), "");
    }

    Extras toExtras() {
        return all.isEmpty() ? Extras.NONE : new Extras(all);
    }

    Strays at(String step) {
        return new Strays(all, pointer + "/" + Place.escaped(step));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /// Whether anything is kept for the value at this place or inside it.
    boolean isHereOrBelow() {
        return !all.isEmpty() && (all.containsKey(pointer) || !steps().isEmpty());
    }

    /// Keeps the unknown members of the object at this place.
    void keep(ObjectNode unknown) {
        if (!unknown.isEmpty()) {
            all.put(pointer, JsonLayout.inline(unknown));
        }
    }

    /// Keeps everything that was found below a place on its own.
    void keepAll(Strays inner) {
        inner.all.forEach((place, text) -> all.put(pointer + place, text));
    }

    /// Puts the unknown members of the object at this place back, behind the known ones.
    void restore(ObjectNode object) {
        String text = all.get(pointer);
        if (text != null) {
            JsonText.trusted(text).properties().stream()
                    .filter(member -> !object.has(member.getKey()))
                    .forEach(member -> object.set(member.getKey(), member.getValue()));
        }
    }

    /// The steps that lead from this place to places further down, without repetition.
    List<String> steps() {
        String start = pointer + "/";
        List<String> steps = new ArrayList<>();
        for (Map.Entry<String, String> each : all.tailMap(start, true).entrySet()) {
            if (!each.getKey().startsWith(start)) {
                break;
            }
            int end = each.getKey().indexOf('/', start.length());
            String step =
                    Place.unescaped(
                            each.getKey()
                                    .substring(
                                            start.length(),
                                            end < 0 ? each.getKey().length() : end));
            if (steps.isEmpty() || !steps.getLast().equals(step)) {
                steps.add(step);
            }
        }
        return steps;
    }
}
