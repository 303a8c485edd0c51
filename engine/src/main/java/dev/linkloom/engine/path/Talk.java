package dev.linkloom.engine.path;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;

/// Security groups on both sides let one resource open connections to another.
public record Talk(ResourceId from, ResourceId to, Protocol protocol, PortRange ports)
        implements Comparable<Talk> {

    /// `tcp 443`.
    public String what() {
        return protocol == Protocol.ALL ? "all" : protocol + " " + ports;
    }

    @Override
    public int compareTo(Talk other) {
        int byFrom = from.compareTo(other.from);
        int byTo = byFrom != 0 ? byFrom : to.compareTo(other.to);
        return byTo != 0 ? byTo : what().compareTo(other.what());
    }
}
