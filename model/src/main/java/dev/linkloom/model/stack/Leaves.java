package dev.linkloom.model.stack;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/// The single values of a record and of the records and lists in it, in their order.
final class Leaves {

    /// One of them.
    ///
    /// @param component its name in the record that holds it
    /// @param value null for none; of a list first its size
    record Leaf(String component, @Nullable Object value) {}

    private static final ClassValue<RecordComponent[]> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected RecordComponent[] computeValue(Class<?> type) {
                    return type.getRecordComponents();
                }
            };

    private final List<Leaf> all = new ArrayList<>();

    private Leaves() {}

    static List<Leaf> of(Object value) {
        Leaves leaves = new Leaves();
        leaves.add("", value);
        return leaves.all;
    }

    private void add(String component, @Nullable Object value) {
        switch (value) {
            case List<?> list -> {
                all.add(new Leaf(component, list.size()));
                list.forEach(each -> add(component, each));
            }
            case Record row when Values.isComposed(row) -> components(row);
            case null -> all.add(new Leaf(component, null));
            default -> all.add(new Leaf(component, value));
        }
    }

    private void components(Record row) {
        all.add(new Leaf("", row.getClass()));
        try {
            for (RecordComponent each : COMPONENTS.get(row.getClass())) {
                add(each.getName(), each.getAccessor().invoke(row));
            }
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
