package dev.linkloom.engine.decision;

import dev.linkloom.engine.topology.Station;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

/// Where on the canvas a packet is while something is decided about it.
public sealed interface Place {

    ResourceId where();

    @Nullable String zoneId();

    static Place at(Station station) {
        return new AtStation(station);
    }

    static Place of(ResourceId id) {
        return new At(id, null);
    }

    static Place of(ResourceId id, @Nullable String zoneId) {
        return new At(id, zoneId);
    }

    /// At a station; who stands there is looked up only when someone reads it.
    record AtStation(Station station) implements Place {

        @Override
        public ResourceId where() {
            return station.where();
        }

        @Override
        public @Nullable String zoneId() {
            return station.zoneId();
        }
    }

    /// At whatever else is drawn.
    record At(ResourceId where, @Nullable String zoneId) implements Place {}
}
