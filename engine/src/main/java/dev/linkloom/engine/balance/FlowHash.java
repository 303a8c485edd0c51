package dev.linkloom.engine.balance;

import dev.linkloom.engine.path.Packet;
import dev.linkloom.model.net.Ip;

/// A hash that is the same on every machine, so that a flow stays on one target and a trace can be
/// repeated (NLB-27).
final class FlowHash {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private FlowHash() {}

    /// Protocol, addresses and ports.
    static long of(Packet packet) {
        long hash = mix(OFFSET, packet.protocol().name().charAt(0));
        hash = mix(mix(hash, packet.source()), packet.sourcePort());
        return finish(mix(mix(hash, packet.destination()), packet.destinationPort()));
    }

    static long of(String... texts) {
        long hash = OFFSET;
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                hash = mix(hash, text.charAt(i));
            }
            hash = mix(hash, -1);
        }
        return finish(hash);
    }

    private static long mix(long hash, Ip ip) {
        return mix(mix(hash, ip.high()), ip.low());
    }

    private static long mix(long hash, long value) {
        return (hash ^ value) * PRIME;
    }

    /// Spreads the high bits down, since the last step of a choice is a remainder.
    private static long finish(long hash) {
        long spread = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return spread ^ spread >>> 33;
    }
}
