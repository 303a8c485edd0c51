package dev.linkloom.engine.route;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;

import org.jspecify.annotations.Nullable;

/// One row of a table, drawn or standing there by itself.
///
/// @param next what kind of next hop it names
/// @param target null for local routes, and for those whose target was deleted
/// @param prefixList the list the block comes from; null for a block written down
record Row(
        Cidr block,
        Origin origin,
        RouteDecision.Next next,
        @Nullable ResourceId target,
        @Nullable ResourceId prefixList) {

    /// Why a row stands in a table; of two with the same block the earlier kind decides (NET-17).
    enum Origin {
        LOCAL,
        STATIC,
        PREFIX_LIST,
        PROPAGATED_DIRECT_CONNECT,
        PROPAGATED_VPN_STATIC,
        PROPAGATED_VPN_BGP;

        boolean propagated() {
            return compareTo(PREFIX_LIST) > 0;
        }
    }

    /// The row as people write it.
    String words() {
        String to =
                switch (next) {
                    case LOCAL -> "local";
                    case BLACKHOLE -> "blackhole";
                    case TARGET, GATEWAY_ENDPOINT, REFUSED, NONE -> String.valueOf(target);
                };
        String of = prefixList == null ? "" : " (" + prefixList + ")";
        return block + of + " -> " + to + (origin.propagated() ? " (propagated)" : "");
    }
}
