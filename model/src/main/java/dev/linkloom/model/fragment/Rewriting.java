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
public final class Rewriting {

    /// Answers what stands in place of a value.
    @FunctionalInterface
    public interface Rule {
        /// What to put instead of the value, or the value itself.
        ///
        /// @param holder the record the value stands in, as it was
        /// @param component its name there; the values of a list have the name of the list
        Object replace(Record holder, String component, Object value);

        /// What comes into a list after one of its values, beside what stands in place of that.
        ///
        /// @param value as it was
        /// @param list all values, as they were
        default List<?> beside(Object value, List<?> list) {
            return List.of();
        }
    }

    /// What a record is made of, found out once for each class.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Form(RecordComponent[] components, Constructor<?> constructor) {}

    private static final ClassValue<Form> FORMS =
            new ClassValue<>() {
                @Override
                protected Form computeValue(Class<?> type) {
                    return form(type);
                }
            };

    private final Rule rule;

    private Rewriting(Rule rule) {
        this.rule = rule;
    }

    /// The record with every value replaced.
    public static <R> R of(R before, Rule rule) {
        @SuppressWarnings("unchecked") // made by the constructor of the same record
        R after = (R) new Rewriting(rule).rebuilt((Record) before);
        return after;
    }

    private Record rebuilt(Record before) {
        Form form = FORMS.get(before.getClass());
        List<@Nullable Object> values = new ArrayList<>(form.components().length);
        try {
            for (RecordComponent each : form.components()) {
                Object value = each.getAccessor().invoke(before);
                values.add(value == null ? null : replaced(before, each.getName(), value));
            }
            return (Record) form.constructor().newInstance(values.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object replaced(Record holder, String component, Object value) {
        return switch (value) {
            case List<?> list -> all(holder, component, list);
            case ResourceId id -> rule.replace(holder, component, id);
            case Ip ip -> rule.replace(holder, component, ip);
            case Cidr cidr -> rule.replace(holder, component, cidr);
            case PortRange ports -> ports;
            case Record row -> rebuilt(row);
            default -> rule.replace(holder, component, value);
        };
    }

    private List<?> all(Record holder, String component, List<?> list) {
        List<Object> all = new ArrayList<>();
        for (Object each : list) {
            all.add(replaced(holder, component, each));
            all.addAll(rule.beside(each, list));
        }
        return List.copyOf(all);
    }

    private static Form form(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            return new Form(components, type.getDeclaredConstructor(types));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
