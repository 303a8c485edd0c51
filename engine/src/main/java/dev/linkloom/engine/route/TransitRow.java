package dev.linkloom.engine.route;

import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.TransitGatewayAttachment;

import org.jspecify.annotations.Nullable;

/// One row of a transit gateway's table; of two with the same block the static one decides.
///
/// @param attachment null for a blackhole
record TransitRow(Cidr block, boolean propagated, @Nullable TransitGatewayAttachment attachment) {

    /// The row as people write it.
    String words() {
        return block
                + " -> "
                + (attachment == null ? "blackhole" : attachment.id())
                + (propagated ? " (propagated)" : "");
    }
}
