package dev.linkloom.model.file;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.function.Function;

/// One member of an object in a file.
///
/// @param standard what the member means when it is left out, given the components before it; it is
///   left out when it means that. Null for a member that must be there.
record Member<T>(
        String name,
        Value<T> value,
        @Nullable Function<List<@Nullable Object>, @Nullable T> standard) {

    /// A member that must be there.
    static <T> Member<T> required(String name, Value<T> value) {
        return new Member<>(name, value, null);
    }

    /// A member that may be left out and then is nothing.
    static <T> Member<T> optional(String name, Value<T> value) {
        return new Member<>(name, value, _ -> null);
    }

    /// A member that means this when it is left out.
    static <T> Member<T> standard(String name, Value<T> value, T meaning) {
        return new Member<>(name, value, _ -> meaning);
    }

    /// A member whose meaning when left out follows from the components before it.
    static <T> Member<T> derived(
            String name, Value<T> value, Function<List<@Nullable Object>, @Nullable T> meaning) {
        return new Member<>(name, value, meaning);
    }

    boolean isMissingIn(ObjectNode object) {
        return standard == null && !object.hasNonNull(name);
    }

    /// @param before the values of the components before this one
    @Nullable T read(ObjectNode object, List<@Nullable Object> before, Place place, Strays strays)
            throws DesignFormatException {
        JsonNode node = object.get(name);
        if (node != null && !node.isNull()) {
            return value.read(node, place.at(name), strays.at(name));
        }
        return standard == null ? null : standard.apply(before);
    }

    void write(
            @Nullable Object component,
            List<@Nullable Object> before,
            ObjectNode object,
            Strays strays) {
        if (component == null) {
            return;
        }
        @SuppressWarnings("unchecked") // it came out of the component that this member reads into
        T known = (T) component;
        Strays inside = strays.at(name);
        JsonNode node = value.write(known, inside);
        boolean isStandard = standard != null && known.equals(standard.apply(before));
        if (!isStandard || holdsStrays(node, known, inside)) {
            object.set(name, node);
        }
    }

    private boolean holdsStrays(JsonNode node, T known, Strays inside) {
        return inside.isHereOrBelow() && !node.equals(value.write(known, Strays.none()));
    }
}
