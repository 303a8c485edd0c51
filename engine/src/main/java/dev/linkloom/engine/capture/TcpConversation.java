package dev.linkloom.engine.capture;

import static dev.linkloom.engine.packet.TcpHeader.ACK;
import static dev.linkloom.engine.packet.TcpHeader.FIN;
import static dev.linkloom.engine.packet.TcpHeader.PSH;
import static dev.linkloom.engine.packet.TcpHeader.SYN;

import dev.linkloom.engine.decision.Forgotten;
import dev.linkloom.engine.path.Blocker;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.net.Protocol;

import java.util.List;

/// A connection from its first SYN to its last ACK, or to where it ends before.
///
/// @param assumptions what becomes of data on a forgotten flow (U-14)
/// @param answers whether what arrives is answered, however far the answer gets
record TcpConversation(Stream stream, Trace trace, boolean answers, Assumptions assumptions) {

    /// When a client sends its SYN again if nothing comes back, in seconds.
    private static final List<Integer> ATTEMPTS = List.of(0, 1, 3);

    private static final long SECOND = 1_000_000_000;

    /// @param start in nanoseconds from the beginning
    void record(long start) {
        switch (Ending.of(trace.verdict())) {
            case ANSWERED -> complete(start);
            case RESET -> stream.refuse(later(say(start, "SYN", SYN)), trace.blockers().getFirst());
            case EXPIRED -> expired(start);
            case SILENCE -> ATTEMPTS.forEach(after -> attempt(start, after));
            case UNKNOWN -> attempt(start, 0);
        }
    }

    /// The PROXY header goes out with the client's first payload, never before (SRC-27).
    private void complete(long start) {
        long established = later(answer(later(say(start, "SYN", SYN)), "SYN-ACK", SYN | ACK));
        say(established, "ACK", ACK);
        long asked =
                stream.fromClient(later(established), "first payload", PSH | ACK, Payload.REQUEST);
        long answered = stream.fromTarget(later(asked), "reply", PSH | ACK, Payload.REPLY);
        long closing = say(later(answered), "FIN", FIN | ACK);
        say(later(answer(later(closing), "FIN", FIN | ACK)), "last ACK", ACK);
    }

    /// The capture begins after the silence, with data of a connection that was forgotten: an
    /// endpoint does not forward it (EP-12), a load balancer answers with a reset (NLB-31).
    private void expired(long start) {
        String what = "payload after the silence";
        Blocker cause = trace.blockers().getFirst();
        if (Forgotten.resets(cause.reason().kind(), Protocol.TCP, assumptions)) {
            stream.resume();
            long arrival = stream.fromClient(start, what, PSH | ACK, Payload.REQUEST);
            stream.refuse(later(arrival), cause);
            return;
        }
        for (int after : ATTEMPTS) {
            stream.resume();
            stream.fromClient(start + after * SECOND, what, PSH | ACK, Payload.REQUEST);
        }
    }

    private void attempt(long start, int after) {
        String again = after == 0 ? "" : " again after %d s".formatted(after);
        stream.restart();
        long arrival = say(start + after * SECOND, "SYN" + again, SYN);
        if (answers) {
            answer(later(arrival), "SYN-ACK" + again, SYN | ACK);
        }
    }

    private long say(long time, String what, int flags) {
        return stream.fromClient(time, what, flags, Payload.NOTHING);
    }

    private long answer(long time, String what, int flags) {
        return stream.fromTarget(time, what, flags, Payload.NOTHING);
    }

    private static long later(long time) {
        return time + Payload.THINKING;
    }
}
