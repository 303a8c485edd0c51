package dev.linkloom.engine.capture;

import java.nio.charset.StandardCharsets;

/// What both sides say; a design does not know what the application speaks.
final class Payload {

    static final byte[] NOTHING = {};
    static final byte[] REQUEST = "hello from the client\n".getBytes(StandardCharsets.US_ASCII);
    static final byte[] REPLY = "hello from the target\n".getBytes(StandardCharsets.US_ASCII);

    /// What a host takes to answer, in nanoseconds: an assumption.
    static final long THINKING = 50_000;

    private Payload() {}
}
