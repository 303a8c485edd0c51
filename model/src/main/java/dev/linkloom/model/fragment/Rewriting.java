package dev.linkloom.model.fragment;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/// Goes through a record and all the records and lists in it and replaces single values: ids,
/// addresses, texts. A kind of resource that comes later needs nothing here.
final class Rewriting {

    /// Answers what stands in place of a value.
    @FunctionalInterface
    interface Rule {
        /// What to put instead of the value, or the value itself.
        ///
        /// @param holder the record the value stands in, as it was
        /// @param component its name there; the values of a list have the name of the list
        Object replace(Record holder, String component, Object value);
    }

    private final Rule rule;

    private Rewriting(Rule rule) {
        this.rule = rule;
    }

    static <R> R of(R before, Rule rule) {
        @SuppressWarnings("unchecked") // made by the constructor of the same record
        R after = (R) new Rewriting(rule).rebuilt((Record) before);
        return after;
    }

    private Record rebuilt(Record before) {
        RecordComponent[] components = before.getClass().getRecordComponents();
        List<@Nullable Object> values = new ArrayList<>(components.length);
        try {
            for (RecordComponent each : components) {
                Object value = each.getAccessor().invoke(before);
                values.add(value == null ? null : replaced(before, each.getName(), value));
            }
            return constructor(before.getClass(), components).newInstance(values.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object replaced(Record holder, String component, Object value) {
        return switch (value) {
            case List<?> list ->
                    list.stream().map(each -> replaced(holder, component, each)).toList();
            case ResourceId id -> rule.replace(holder, component, id);
            case Ip ip -> rule.replace(holder, component, ip);
            case Cidr cidr -> rule.replace(holder, component, cidr);
            case PortRange ports -> ports;
            case Record row -> rebuilt(row);
            default -> rule.replace(holder, component, value);
        };
    }

    private static Constructor<? extends Record> constructor(
            Class<? extends Record> type, RecordComponent[] components)
            throws NoSuchMethodException {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        return type.getDeclaredConstructor(types);
    }
}
