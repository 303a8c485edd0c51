package dev.linkloom.engine.audit;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Something found out when it is first asked for, by whichever thread asks.
final class Lazy<T> {

    private final Supplier<T> source;
    private @Nullable T found;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    synchronized T get() {
        if (found == null) {
            found = source.get();
        }
        return found;
    }
}
