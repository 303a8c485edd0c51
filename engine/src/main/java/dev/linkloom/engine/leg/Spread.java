package dev.linkloom.engine.leg;

import dev.linkloom.engine.path.Packet;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.TargetGroupAttributes.FlowStickiness;

/// A choice that is the same for a flow and its replies, and the same on every machine (GWLB-10).
final class Spread {

    private static final long PRIME = 0x9e3779b97f4a7c15L;

    private Spread() {}

    static int choose(Packet packet, int among) {
        return choose(packet, FlowStickiness.FIVE_TUPLE, among);
    }

    static int choose(Packet packet, FlowStickiness by, int among) {
        boolean ports = by == FlowStickiness.FIVE_TUPLE;
        long there = end(packet.source(), ports ? packet.sourcePort() : 0);
        long here = end(packet.destination(), ports ? packet.destinationPort() : 0);
        long protocol =
                by == FlowStickiness.SOURCE_IP_DEST_IP ? 0 : packet.protocol().name().charAt(0);
        return (int) Long.remainderUnsigned(finish((there + here) * PRIME ^ protocol), among);
    }

    private static long end(Ip ip, int port) {
        return finish((ip.high() * PRIME ^ ip.low()) * PRIME ^ port);
    }

    private static long finish(long hash) {
        long spread = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return spread ^ spread >>> 33;
    }
}
