package dev.linkloom.engine.topology;

import java.util.Collection;
import java.util.List;

/// What lies in one network, each list in the order of ids.
record Contents(List<Segment> segments, List<Eni> enis, Addresses addresses) {

    Contents(Collection<Segment> segments, Collection<Eni> enis) {
        this(List.copyOf(segments), List.copyOf(enis), new Addresses(enis));
    }
}
