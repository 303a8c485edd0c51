package dev.linkloom.app.simulation;

import dev.linkloom.engine.path.Trace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/// The flow being shown and where in its playback we are; the transport drives it, canvas and lists
/// follow it.
public final class Player {

    private final ReadOnlyObjectWrapper<@Nullable Trace> trace = new ReadOnlyObjectWrapper<>();

    /// The flow shown; null before the first Play.
    public ReadOnlyObjectProperty<@Nullable Trace> traceProperty() {
        return trace.getReadOnlyProperty();
    }
}
