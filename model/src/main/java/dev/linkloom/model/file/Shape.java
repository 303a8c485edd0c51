package dev.linkloom.model.file;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How a record stands in a file: an object with a member for each of its last components, in their
/// order.
///
/// The components before those come from elsewhere: the id of a resource is the key of its object.
final class Shape<R extends Record> {

    private final List<Member<?>> members;
    private final List<RecordComponent> components;
    private final Constructor<R> constructor;
    private final int leading;

    private Shape(Class<R> type, List<Member<?>> members) {
        this.members = members;
        components = List.of(type.getRecordComponents());
        leading = components.size() - members.size();
        List<String> names =
                components.stream().skip(leading).map(RecordComponent::getName).toList();
        if (!names.equals(members.stream().map(Member::name).toList())) {
            throw new IllegalArgumentException(
                    "The members must be the components %s of %s.".formatted(names, type));
        }
        try {
            constructor =
                    type.getConstructor(
                            components.stream()
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    static <R extends Record> Shape<R> of(Class<R> type, Member<?>... members) {
        return new Shape<>(type, List.of(members));
    }

    List<Member<?>> members() {
        return members;
    }

    /// Reads the record; members that neither it nor the caller knows go to the strays.
    R read(
            JsonNode node,
            Place place,
            Strays strays,
            Set<String> alsoKnown,
            Object... leadingValues)
            throws DesignFormatException {
        ObjectNode object = object(node, place);
        ObjectNode unknown = unknown(object, alsoKnown);
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(leadingValues));
        for (Member<?> member : members) {
            if (member.isMissingIn(object)) {
                throw missing(member.name(), unknown, place);
            }
            values.add(member.read(object, values, place, strays));
        }
        strays.keep(unknown);
        return construct(values, unknown, place);
    }

    /// Writes the record's members behind those the object has already.
    void write(R value, ObjectNode object, Strays strays) {
        writeKnown(value, object, strays);
        strays.restore(object);
    }

    /// The same without what is not known of the record itself.
    void writeKnown(R value, ObjectNode object, Strays strays) {
        List<@Nullable Object> before = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            Object component = valueOf(components.get(i), value);
            if (i >= leading) {
                members.get(i - leading).write(component, before, object, strays);
            }
            before.add(component);
        }
    }

    static ObjectNode object(JsonNode node, Place place) throws DesignFormatException {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw place.problem(
                "An object in braces belongs here, not %s.".formatted(Words.describe(node)));
    }

    private ObjectNode unknown(ObjectNode object, Set<String> alsoKnown) {
        Set<String> known = members.stream().map(Member::name).collect(Collectors.toSet());
        ObjectNode unknown = JsonNodeFactory.instance.objectNode();
        object.properties().stream()
                .filter(each ->
                        !known.contains(each.getKey()) && !alsoKnown.contains(each.getKey()))
                .forEach(each -> unknown.set(each.getKey(), each.getValue()));
        return unknown;
    }

    static DesignFormatException missing(String name, ObjectNode unknown, Place place) {
        String misspelt = Words.nearest(name, unknown.propertyNames());
        return misspelt == null
                ? place.problem("The member %s is missing; add it.".formatted(Words.quoted(name)))
                : misspelt(misspelt, name, place);
    }

    private static DesignFormatException misspelt(String found, String meant, Place place) {
        return place.at(found)
                .problem(
                        "There is no member %s here; did you mean %s?"
                                .formatted(Words.quoted(found), Words.quoted(meant)));
    }

    private R construct(List<@Nullable Object> values, ObjectNode unknown, Place place)
            throws DesignFormatException {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException reason) {
                throw refusal(String.valueOf(reason.getMessage()), unknown, place);
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What the record itself refuses may have come of a misspelt member that then was missing.
    private DesignFormatException refusal(String reason, ObjectNode unknown, Place place) {
        List<String> names = members.stream().map(Member::name).toList();
        for (String found : unknown.propertyNames()) {
            String meant = Words.nearest(found, names);
            if (meant != null) {
                return misspelt(found, meant, place);
            }
        }
        return place.problem(reason);
    }

    private static @Nullable Object valueOf(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
