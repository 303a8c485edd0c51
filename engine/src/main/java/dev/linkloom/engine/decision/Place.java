package dev.linkloom.engine.decision;

import dev.linkloom.engine.topology.Station;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

/// Where on the canvas a packet is while something is decided about it.
public record Place(ResourceId where, @Nullable String zoneId) {

    public static Place at(Station station) {
        return new Place(station.where(), station.zoneId());
    }

    public static Place of(ResourceId id) {
        return new Place(id, null);
    }
}
