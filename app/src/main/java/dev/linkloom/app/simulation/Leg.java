package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.engine.path.Packet;

/// The packet on its way between two visits.
///
/// @param packet its addresses on this part of the way
record Leg(Way way, Beat beat, Packet packet) {

    /// Where the packet is; it starts and halts gently.
    Point at(double seconds) {
        return way.at(travelled(seconds));
    }

    /// The share of the way it has behind it.
    double travelled(double seconds) {
        double share = beat.share(seconds);
        return share * share * (3 - 2 * share);
    }
}
