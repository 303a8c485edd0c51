package dev.linkloom.engine.resolve;

import java.util.List;

/// A sentence that is put together only when someone reads it.
record Sentence(String template, List<Object> arguments) {

    static Sentence of(String template, Object... arguments) {
        return new Sentence(template, List.of(arguments));
    }

    @Override
    public String toString() {
        return arguments.isEmpty() ? template : template.formatted(arguments.toArray());
    }
}
