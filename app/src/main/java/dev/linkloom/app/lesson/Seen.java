package dev.linkloom.app.lesson;

import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Design;
import dev.linkloom.model.resource.LoadBalancer;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.VpcEndpoint;

import org.jspecify.annotations.Nullable;

/// Whose address an application sees as the source of a connection.
enum Seen {
    CLIENT_ADDRESS,
    ENDPOINT_ADDRESS,
    LOAD_BALANCER_ADDRESS,
    NAT_ADDRESS;

    /// Read off the hops: the owner of the place that rewrote the source last, the client where
    /// none did; null when nothing arrived.
    static @Nullable Seen of(Trace trace, Design design) {
        if (trace.seenByTarget() == null) {
            return null;
        }
        Hop rewriting = null;
        for (Hop hop : trace.forward()) {
            if (!hop.in().source().equals(hop.out().source())) {
                rewriting = hop;
            }
        }
        return rewriting == null ? CLIENT_ADDRESS : ownerOf(design.find(rewriting.where()));
    }

    private static @Nullable Seen ownerOf(@Nullable Resource place) {
        if (place instanceof LoadBalancer) {
            return LOAD_BALANCER_ADDRESS;
        }
        if (place instanceof VpcEndpoint) {
            return ENDPOINT_ADDRESS;
        }
        return place instanceof NatGateway ? NAT_ADDRESS : null;
    }
}
