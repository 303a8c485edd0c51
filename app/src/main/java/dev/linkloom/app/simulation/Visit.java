package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The packet's stay at one place, with everything that is decided there.
///
/// @param where the resource it stays at
/// @param zoneId the zone of the interface or node, where the resource has several
/// @param box where that is drawn
/// @param halt where the packet waits: on the border of the box
/// @param beats at least one
record Visit(
        ResourceId where,
        @Nullable String zoneId,
        Box box,
        Point halt,
        boolean reply,
        List<Beat> beats) {

    Visit {
        beats = List.copyOf(beats);
    }

    double start() {
        return beats.getFirst().start();
    }

    double end() {
        return beats.getLast().end();
    }

    boolean holds(double seconds) {
        return seconds >= start() && seconds < end();
    }
}
