package dev.linkloom.engine.topology;

import dev.linkloom.model.resource.VpcPeering;

import org.jspecify.annotations.Nullable;

/// A peering whose two networks are in the design.
public record Peering(VpcPeering resource, Network requester, Network accepter) {

    /// Whether it carries traffic: its state is active, and no blocks overlap (NET-21, NET-23).
    public boolean active() {
        return resource.state() == VpcPeering.State.ACTIVE && !overlapping();
    }

    public boolean overlapping() {
        return requester.overlaps(accepter);
    }

    /// The network on the other side; null when this one is on neither.
    public @Nullable Network other(Network side) {
        if (side.index() == requester.index()) {
            return accepter;
        }
        return side.index() == accepter.index() ? requester : null;
    }
}
