package dev.linkloom.engine.capture;

import dev.linkloom.engine.packet.IcmpEcho;
import dev.linkloom.engine.packet.UdpHeader;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.net.Protocol;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// One datagram or echo, and its answer if there is one; nobody sends a lost one again.
record Exchange(Way forward, Way back, Trace trace, Recording recording) {

    private static final int IPV4_HEADERS = 28;
    private static final int IPV6_HEADERS = 48;

    void record(long start) {
        byte[] request = request();
        long arrival = say(forward, start, false, request);
        if (!back.isEmpty()) {
            say(back, arrival + Payload.THINKING, true, echo() ? request : Payload.REPLY);
        }
    }

    private boolean echo() {
        return trace.flow().protocol() == Protocol.ICMP;
    }

    /// As large as the flow's packets are (EP-10).
    private byte[] request() {
        Integer size = trace.flow().packetBytes();
        int headers =
                switch (first().source().family()) {
                    case IPV4 -> IPV4_HEADERS;
                    case IPV6 -> IPV6_HEADERS;
                };
        return size == null || size <= headers + Payload.REQUEST.length
                ? Payload.REQUEST
                : Arrays.copyOf(Payload.REQUEST, size - headers);
    }

    private Packet first() {
        return forward.sightings().getFirst().packet();
    }

    private long say(Way way, long time, boolean reply, byte[] payload) {
        String what = (echo() ? "ICMP echo " : "UDP ") + (reply ? "reply" : "request");
        return recording.follow(
                way,
                time,
                seen ->
                        packet(
                                seen.packet(),
                                reply,
                                seen.headed() && !reply ? headed(payload) : payload),
                seen -> Comment.full(what, seen, trace.verdict()));
    }

    /// Behind the PROXY header, where one is assumed for datagrams (U-09).
    private byte[] headed(byte[] payload) {
        byte[] header = Payload.header(trace);
        return ByteBuffer.allocate(header.length + payload.length).put(header).put(payload).array();
    }

    private byte[] packet(Packet packet, boolean reply, byte[] payload) {
        return echo()
                ? new IcmpEcho(reply, Numbers.of(first(), "echo") & 0xffff, 1)
                        .between(packet.source(), packet.destination(), payload)
                : new UdpHeader(packet.sourcePort(), packet.destinationPort())
                        .between(packet.source(), packet.destination(), payload);
    }
}
