package dev.linkloom.engine.capture;

import java.util.ArrayList;
import java.util.List;

/// Everywhere a packet is seen between one side and the other.
///
/// @param micros how long it travels
record Way(List<Sighting> sightings, long micros) {

    Way {
        sightings = List.copyOf(sightings);
    }

    boolean isEmpty() {
        return sightings.isEmpty();
    }

    /// Back from where the packet got to.
    Way reversed() {
        List<Sighting> back = new ArrayList<>();
        for (Sighting each : sightings.reversed()) {
            back.add(each.answered(micros - each.micros()));
        }
        return new Way(back, micros);
    }
}
