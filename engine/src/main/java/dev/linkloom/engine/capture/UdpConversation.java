package dev.linkloom.engine.capture;

import dev.linkloom.engine.packet.UdpHeader;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;

/// One datagram, and its answer if it is delivered; nobody sends a lost datagram again.
record UdpConversation(Way forward, Way back, Verdict verdict, Recording recording) {

    void record(long start) {
        long arrival = say(forward, start, Payload.REQUEST, "UDP datagram");
        if (!back.isEmpty()) {
            say(back, arrival + Payload.THINKING, Payload.REPLY, "UDP reply");
        }
    }

    private long say(Way way, long time, byte[] payload, String what) {
        return recording.follow(
                way,
                time,
                seen -> datagram(seen.packet(), payload),
                seen -> Comment.full(what, seen, verdict));
    }

    private static byte[] datagram(Packet packet, byte[] payload) {
        return new UdpHeader(packet.sourcePort(), packet.destinationPort())
                .between(packet.source(), packet.destination(), payload);
    }
}
