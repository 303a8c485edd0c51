package dev.linkloom.engine.capture;

import static dev.linkloom.engine.packet.TcpHeader.ACK;
import static dev.linkloom.engine.packet.TcpHeader.FIN;
import static dev.linkloom.engine.packet.TcpHeader.RST;
import static dev.linkloom.engine.packet.TcpHeader.SYN;

import dev.linkloom.engine.packet.TcpHeader;
import dev.linkloom.engine.path.Blocker;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;

import java.nio.ByteBuffer;

/// Both directions of a connection, byte by byte.
///
/// Behind the load balancer the client's bytes come after the PROXY header, so the numbers on its
/// two sides differ by the header's length (SRC-19).
final class Stream {

    private final Way forward;
    private final Way back;
    private final byte[] header;
    private final Verdict verdict;
    private final Recording recording;
    private final int clientIsn;
    private final int targetIsn;
    private int sent;
    private int answered;
    private boolean headerSent;

    Stream(Way forward, Way back, byte[] header, Verdict verdict, Recording recording) {
        this.forward = forward;
        this.back = back;
        this.header = header;
        this.verdict = verdict;
        this.recording = recording;
        Packet first = forward.sightings().getFirst().packet();
        clientIsn = Numbers.of(first, "client");
        targetIsn = Numbers.of(first, "target");
    }

    /// Forgets what was sent: the same SYN goes out again.
    void restart() {
        sent = 0;
        answered = 0;
    }

    /// Takes the handshake as done.
    void resume() {
        sent = 1;
        answered = 1;
    }

    /// Answers when the segment arrives, in nanoseconds from the beginning.
    long fromClient(long time, String what, int flags, byte[] payload) {
        byte[] before = payload.length == 0 || headerSent ? Payload.NOTHING : header;
        byte[] headed = joined(before, payload);
        String named = before.length == 0 ? what : "PROXY v2 header and " + what;
        int sequence = clientIsn + sent;
        int expected = (flags & ACK) == 0 ? 0 : targetIsn + answered;
        int shift = shift();
        long arrival =
                recording.follow(
                        forward,
                        time,
                        seen ->
                                seen.headed()
                                        ? segment(seen, sequence + shift, expected, flags, headed)
                                        : segment(seen, sequence, expected, flags, payload),
                        seen -> comment(seen.headed() ? named : what, flags, seen));
        headerSent |= payload.length > 0;
        sent += taken(flags, payload);
        return arrival;
    }

    /// Answers when the segment arrives, in nanoseconds from the beginning.
    long fromTarget(long time, String what, int flags, byte[] payload) {
        int sequence = targetIsn + answered;
        int expected = clientIsn + sent;
        int shift = shift();
        long arrival =
                recording.follow(
                        back,
                        time,
                        seen ->
                                segment(
                                        seen,
                                        sequence,
                                        seen.headed() ? expected + shift : expected,
                                        flags,
                                        payload),
                        seen -> comment(what, flags, seen));
        answered += taken(flags, payload);
        return arrival;
    }

    /// A reset from where the client's SYN got to.
    void refuse(long time, Blocker cause) {
        int reset = answered == 0 ? 0 : targetIsn + answered;
        recording.follow(
                forward.reversed(),
                time,
                seen -> segment(seen, reset, clientIsn + sent, RST | ACK, Payload.NOTHING),
                seen -> Comment.because("RST", seen, cause));
    }

    private int shift() {
        return headerSent ? header.length : 0;
    }

    /// SYN and FIN count as a byte each.
    private static int taken(int flags, byte[] payload) {
        return payload.length + ((flags & (SYN | FIN)) == 0 ? 0 : 1);
    }

    private static byte[] segment(
            Sighting seen, int sequence, int acknowledgement, int flags, byte[] payload) {
        Packet packet = seen.packet();
        int mss = (flags & SYN) == 0 ? 0 : Mtu.segmentSize(seen.mtu(), packet.source().family());
        return new TcpHeader(
                        packet.sourcePort(),
                        packet.destinationPort(),
                        sequence,
                        acknowledgement,
                        flags,
                        mss)
                .between(packet.source(), packet.destination(), payload);
    }

    private String comment(String what, int flags, Sighting seen) {
        return (flags & SYN) != 0
                ? Comment.full(what, seen, verdict)
                : Comment.established(what, seen);
    }

    private static byte[] joined(byte[] one, byte[] another) {
        return ByteBuffer.allocate(one.length + another.length).put(one).put(another).array();
    }
}
