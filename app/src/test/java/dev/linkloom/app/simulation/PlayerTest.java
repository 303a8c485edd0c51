package dev.linkloom.app.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlayerTest {

    private final Playback playback = Films.delivered();

    @Property
    void aStepBackUndoesAStepForward(@ForAll @IntRange(max = 50) int index) {
        double[] halts = playback.halts();
        double halt = halts[Math.min(index, halts.length - 2)];
        assertEquals(halt, playback.before(playback.after(halt)), 1e-9);
    }

    @Property
    void aStepForwardUndoesAStepBack(@ForAll @IntRange(min = 1, max = 50) int index) {
        double[] halts = playback.halts();
        double halt = halts[Math.min(index, halts.length - 1)];
        assertEquals(halt, playback.after(playback.before(halt)), 1e-9);
    }
}
