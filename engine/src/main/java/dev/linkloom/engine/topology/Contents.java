package dev.linkloom.engine.topology;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;

/// What lies in one network, each list in the order of ids.
///
/// @param addresses who has which address ([Addresses])
record Contents(List<Segment> segments, List<Eni> enis, @Nullable Object[] addresses) {

    Contents(Collection<Segment> segments, Collection<Eni> enis) {
        this(List.copyOf(segments), List.copyOf(enis), Addresses.of(enis));
    }
}
