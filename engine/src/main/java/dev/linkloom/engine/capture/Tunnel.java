package dev.linkloom.engine.capture;

import dev.linkloom.engine.packet.Geneve;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.model.net.Protocol;

/// The way between a Gateway Load Balancer and its appliances: packets inside packets (GWLB-01).
final class Tunnel {

    private Tunnel() {}

    /// Whether a hop is about the packet around another one.
    ///
    /// @param inner the packet that travels; only a tunnel makes another one of it without anybody
    ///   rewriting it
    static boolean holds(Hop hop, Packet inner) {
        Packet outer = hop.in();
        return !outer.equals(inner)
                && outer.protocol() == Protocol.UDP
                && (outer.destinationPort() == Geneve.PORT || outer.sourcePort() == Geneve.PORT);
    }

    /// Both directions of a flow have the same cookie, and the ids that the appliance gives back
    /// (GWLB-03).
    static byte[] around(byte[] bytes, Packet inner, Packet outer) {
        int cookie = Numbers.of(inner, "flow") ^ Numbers.of(inner.reversed(), "flow");
        long door = (long) Numbers.of(tied(outer), "endpoint") << 32 | 1;
        long attachment = (long) Numbers.of(tied(outer), "attachment") << 32 | 1;
        return new Geneve(door, attachment, cookie)
                .around(bytes, inner.source().family(), outer.source(), outer.destination());
    }

    /// The same for both directions.
    private static Packet tied(Packet outer) {
        return outer.destinationPort() == Geneve.PORT ? outer : outer.reversed();
    }
}
