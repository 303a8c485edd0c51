package dev.linkloom.engine.balance;

import dev.linkloom.engine.path.Packet;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;

/// A hash that is the same on every machine, so that a flow stays on one target and a trace can be
/// repeated (NLB-27, NLB-28).
public final class FlowHash {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private FlowHash() {}

    /// Protocol, addresses and ports, and for TCP the sequence number its client began with: a
    /// tuple that is used again may go elsewhere.
    public static long of(Packet packet, long sequence) {
        long hash = mix(OFFSET, packet.protocol().name().charAt(0));
        hash = mix(mix(hash, packet.source()), packet.sourcePort());
        hash = mix(mix(hash, packet.destination()), packet.destinationPort());
        return finish(packet.protocol() == Protocol.TCP ? mix(hash, sequence) : hash);
    }

    /// One address alone: what stickiness looks at (NLB-29).
    public static long of(Ip source) {
        return finish(mix(OFFSET, source));
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
