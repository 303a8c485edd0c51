package dev.linkloom.engine.capture;

import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Packet;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A packet at one point with the addresses it has there.
///
/// @param outer the packet around it, between a Gateway Load Balancer and an appliance (GWLB-01);
///   null elsewhere
/// @param hops what is decided about it until it is seen again
/// @param micros when, counted from its departure
/// @param mtu the smallest MTU on its way that segment sizes are clamped to
/// @param headed whether the stream begins with the PROXY header here
record Sighting(
        Point at,
        Packet packet,
        @Nullable Packet outer,
        List<Hop> hops,
        long micros,
        int mtu,
        boolean headed) {

    Sighting {
        hops = List.copyOf(hops);
    }

    /// The packet as it is on the wire here.
    ///
    /// @param bytes the packet itself
    byte[] onTheWire(byte[] bytes) {
        return outer == null ? bytes : Tunnel.around(bytes, packet, outer);
    }

    /// The answer to it at the same point, which the same hops let pass.
    Sighting answered(long afterMicros) {
        return new Sighting(
                at,
                packet.reversed(),
                outer == null ? null : outer.reversed(),
                hops,
                afterMicros,
                mtu,
                headed);
    }
}
