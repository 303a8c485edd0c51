package dev.linkloom.engine.capture;

import dev.linkloom.engine.packet.ProxyHeader;
import dev.linkloom.engine.path.SeenByTarget;
import dev.linkloom.engine.path.Trace;

import java.nio.charset.StandardCharsets;

/// What both sides say; a design does not know what the application speaks.
final class Payload {

    static final byte[] NOTHING = {};
    static final byte[] REQUEST = "hello from the client\n".getBytes(StandardCharsets.US_ASCII);
    static final byte[] REPLY = "hello from the target\n".getBytes(StandardCharsets.US_ASCII);

    /// What a host takes to answer, in nanoseconds: an assumption.
    static final long THINKING = 50_000;

    private Payload() {}

    /// What stands before the client's first bytes where the target reads them.
    static byte[] header(Trace trace) {
        SeenByTarget seen = trace.seenByTarget();
        ProxyHeader header = seen == null ? null : seen.proxyHeader();
        return header == null ? NOTHING : header.bytes();
    }
}
