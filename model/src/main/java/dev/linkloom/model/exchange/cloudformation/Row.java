package dev.linkloom.model.exchange.cloudformation;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A resource, or a row of one of its lists, with the members that a design's file has.
final class Row {

    private final Map<String, Object> members = new LinkedHashMap<>();

    void put(String name, Object value) {
        members.put(name, value instanceof Row row ? row.members : value);
    }

    /// Adds to a list, which begins with it where there is none.
    void add(String list, Object value) {
        List<Object> all =
                new ArrayList<>(members.get(list) instanceof List<?> known ? known : List.of());
        all.add(value instanceof Row row ? row.members : value);
        members.put(list, all);
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /// A text; null for none.
    @Nullable String text(String name) {
        return members.get(name) instanceof String text ? text : null;
    }

    String text(String name, String otherwise) {
        String text = text(name);
        return text == null ? otherwise : text;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    /// What the rows of a list have as this member.
    List<String> texts(String list, String name) {
        List<String> all = new ArrayList<>();
        if (members.get(list) instanceof List<?> rows) {
            for (Object each : rows) {
                if (Functions.member(each, name) instanceof String text) {
                    all.add(text);
                }
            }
        }
        return all;
    }

    Map<String, Object> members() {
        return members;
    }
}
