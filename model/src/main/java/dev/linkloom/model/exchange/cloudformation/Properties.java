package dev.linkloom.model.exchange.cloudformation;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The properties of one resource of a template, or of a row of one of its lists.
record Properties(Map<?, ?> values) {

    static Properties of(@Nullable Object value) {
        return new Properties(value instanceof Map<?, ?> map ? map : Map.of());
    }

    @Nullable String text(String name) {
        return switch (values.get(name)) {
            case String text when !text.isBlank() -> text;
            case List<?> list when !list.isEmpty() && list.getFirst() instanceof String text ->
                    text;
            case null, default -> null;
        };
    }

    String text(String name, String otherwise) {
        String text = text(name);
        return text == null ? otherwise : text;
    }

    boolean flag(String name, boolean otherwise) {
        String text = text(name);
        return text == null ? otherwise : text.equalsIgnoreCase("true");
    }

    int number(String name, int otherwise) {
        String text = text(name);
        return text != null && text.matches("-?\\d{1,8}") ? Integer.parseInt(text) : otherwise;
    }

    Properties inside(String name) {
        return of(values.get(name));
    }

    List<String> texts(String name) {
        List<String> all = new ArrayList<>();
        Object value = values.get(name);
        if (value instanceof String text) {
            all.add(text);
        } else if (value instanceof List<?> list) {
            list.forEach(each -> {
                if (each instanceof String text) {
                    all.add(text);
                }
            });
        }
        return all;
    }

    List<Properties> rows(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(Properties::of).toList()
                : List.of();
    }

    /// The value of one of the attributes that stand as keys and values in a list.
    @Nullable String attribute(String list, String key) {
        return rows(list).stream()
                .filter(each -> key.equals(each.text("Key")))
                .map(each -> each.text("Value"))
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
    }
}
