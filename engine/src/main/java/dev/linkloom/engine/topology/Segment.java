package dev.linkloom.engine.topology;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Subnet;

import org.jspecify.annotations.Nullable;

/// A subnet inside its network.
///
/// @param index counted from 0; few are left out
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

    /// Where it is counted is not what it is.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Segment that
                && subnet.equals(that.subnet)
                && network.equals(that.network);
    }

    @Override
    public int hashCode() {
        return subnet.hashCode();
    }
}
