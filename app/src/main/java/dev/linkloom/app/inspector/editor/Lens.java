package dev.linkloom.app.inspector.editor;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// One property of a record: read it, or get the same record with another value in its place.
///
/// Records have no "with" yet, so this one goes through the canonical constructor: what that
/// refuses, the lens refuses in the same words.
///
/// @param <R> the record, or the sealed type it belongs to
/// @param <T> the property
public final class Lens<R, T extends @Nullable Object> {

    private final String component;
    private final Function<R, T> getter;
    private final Setter<R, T> setter;

    /// Puts a value into the whole.
    @FunctionalInterface
    public interface Setter<R, T extends @Nullable Object> {
        R with(R whole, T value);
    }

    private Lens(String component, Function<R, T> getter, Setter<R, T> setter) {
        this.component = component;
        this.getter = getter;
        this.setter = setter;
    }

    /// The component of a record with this name and accessor.
    public static <R extends Record, T extends @Nullable Object> Lens<R, T> of(
            Class<R> type, String component, Function<R, T> getter) {
        RecordComponent[] components = type.getRecordComponents();
        int index =
                Arrays.stream(components).map(RecordComponent::getName).toList().indexOf(component);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "%s has no component %s.".formatted(type.getSimpleName(), component));
        }
        return new Lens<>(component, getter, (whole, value) -> with(type, index, whole, value));
    }

    /// A property that is not a component of its own.
    public static <R, T extends @Nullable Object> Lens<R, T> computed(
            String component, Function<R, T> getter, Setter<R, T> setter) {
        return new Lens<>(component, getter, setter);
    }

    /// The property seen as another type.
    public <U extends @Nullable Object> Lens<R, U> as(Function<T, U> there, Function<U, T> back) {
        return new Lens<>(
                component,
                whole -> there.apply(get(whole)),
                (whole, value) -> with(whole, back.apply(value)));
    }

    /// A property of the property.
    public <U extends @Nullable Object> Lens<R, U> then(Lens<T, U> inner) {
        return new Lens<>(
                component + "-" + inner.component,
                whole -> inner.get(get(whole)),
                (whole, value) -> with(whole, inner.with(get(whole), value)));
    }

    /// The name of the component.
    public String component() {
        return component;
    }

    public T get(R whole) {
        return getter.apply(whole);
    }

    /// The whole with another value in place of the property.
    ///
    /// @throws IllegalArgumentException with a sentence, when the record does not take the value
    public R with(R whole, T value) {
        return setter.with(whole, value);
    }

    private static <R extends Record> R with(
            Class<R> type, int index, R whole, @Nullable Object value) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = i == index ? value : components[i].getAccessor().invoke(whole);
            }
            return constructor(type, List.of(components)).newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException reason) {
                throw reason;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static <R extends Record> Constructor<R> constructor(
            Class<R> type, List<RecordComponent> components) throws NoSuchMethodException {
        return type.getConstructor(
                components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
    }
}
