package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Box;

import java.util.List;

/// A trace laid out in time and space: what the animation shows when and where, before anything is
/// drawn.
///
/// @param client where the client is drawn
/// @param door the point of its border where the packet first appears
/// @param names the beats of the DNS walk, at the client before the packet leaves; empty for an IP
///   literal
/// @param beats every beat in order, the names included
record Script(
        Trace trace,
        Ground ground,
        Box client,
        Point door,
        List<Beat> names,
        List<Visit> visits,
        List<Leg> legs,
        List<Beat> beats) {

    Script {
        names = List.copyOf(names);
        visits = List.copyOf(visits);
        legs = List.copyOf(legs);
        beats = List.copyOf(beats);
    }

    double duration() {
        return beats.getLast().end();
    }

    /// The visit going on at a time, or the last one before it.
    Visit visitAt(double seconds) {
        Visit latest = visits.getFirst();
        for (Visit visit : visits) {
            if (visit.start() <= seconds) {
                latest = visit;
            }
        }
        return latest;
    }
}
