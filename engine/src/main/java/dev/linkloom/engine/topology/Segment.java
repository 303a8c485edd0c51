package dev.linkloom.engine.topology;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Subnet;

/// A subnet inside its network.
///
/// @param index dense, counted from 0 in the order of ids
public record Segment(int index, Subnet subnet, Network network) {

    public ResourceId id() {
        return subnet.id();
    }

    public String name() {
        return subnet.name();
    }

    public String zoneId() {
        return subnet.zoneId();
    }
}
