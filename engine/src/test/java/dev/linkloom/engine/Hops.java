package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Trace;

import java.util.List;

/// What is true of the hops of every trace.
final class Hops {

    private Hops() {}

    static void assertEndsAtTheFirstObjection(Trace trace) {
        List<Hop> forward = trace.forward();
        boolean stoppedForward = forward.stream().anyMatch(hop -> !hop.passed());
        List<Hop> last = stoppedForward ? forward : trace.reply();
        assertFalse(last.getLast().passed(), "the last hop is the one that stops it");
        assertTrue(last.subList(0, last.size() - 1).stream().allMatch(Hop::passed));
        assertEquals(trace.at(), last.getLast().at());
        assertEquals(trace.rule(), last.getLast().rule());
        if (stoppedForward) {
            assertEquals(List.of(), trace.reply());
        }
    }
}
