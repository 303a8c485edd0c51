package dev.linkloom.engine.capture;

import dev.linkloom.engine.path.Packet;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/// The numbers that hosts draw by chance, here drawn from the flow: the same flow has the same.
final class Numbers {

    private Numbers() {}

    /// An initial sequence number, a query's ID, a cookie.
    static int of(Packet packet, String what) {
        var sum = new CRC32C();
        sum.update((packet + " " + what).getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }
}
