package dev.linkloom.engine.capture;

import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Packet;

import java.util.List;

/// A packet at one point with the addresses it has there.
///
/// @param hops what is decided about it until it is seen again
/// @param micros when, counted from its departure
/// @param mtu the smallest MTU on its way that segment sizes are clamped to
/// @param headed whether the stream begins with the PROXY header here
record Sighting(Point at, Packet packet, List<Hop> hops, long micros, int mtu, boolean headed) {

    Sighting {
        hops = List.copyOf(hops);
    }

    /// The answer to it at the same point, which the same hops let pass.
    Sighting answered(long afterMicros) {
        return new Sighting(at, packet.reversed(), hops, afterMicros, mtu, headed);
    }
}
