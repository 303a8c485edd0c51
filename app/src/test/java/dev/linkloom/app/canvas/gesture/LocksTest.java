package dev.linkloom.app.canvas.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.Hold;
import dev.linkloom.model.edit.Edit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class LocksTest {

    private static final String REFUSAL = "client is locked. Unlock it first.";

    private final Design locked = Sketch.design().holding(Sketch.CLIENT, Hold.LOCKED);

    @Test
    void whatIsLockedIsNeitherMovedNorResizedNorDeleted() {
        Box elsewhere = new Box(64, 176, 152, 56);
        Edit moved = new Edit.Place("Move", Map.of(Sketch.CLIENT, elsewhere));
        assertEquals(REFUSAL, Locks.refusal(locked, moved));
        assertEquals(REFUSAL, Locks.refusal(locked, new Edit.Remove(Set.of(Sketch.CLIENT))));
        assertNull(Locks.refusal(Sketch.design(), moved));
    }

    @Test
    void aPinHoldsAgainstTidyingOnly() {
        Design pinned = Sketch.design().holding(Sketch.CLIENT, Hold.PINNED);
        assertNull(Locks.refusal(pinned, new Edit.Remove(Set.of(Sketch.CLIENT))));
    }

    @Test
    void whatHoldsSomethingLockedIsNotDeletedNorCarriedAway() {
        assertEquals(REFUSAL, Locks.refusal(locked, new Edit.Remove(Set.of(Sketch.VPC_C))));
        Point at = new Point(150, 128);
        MoveGesture move =
                new MoveGesture(
                        Sketch.nesting(locked), Sketch.APP, List.of(Sketch.APP), at, Snap.GRID);
        assertEquals(REFUSAL, move.moved(new Point(182, 128), Modifiers.NONE).refusal());
        assertEquals(new Outcome.Refused(REFUSAL), move.finish());
    }

    @Test
    void whatLiesBesideSomethingLockedMovesFreely() {
        Edit other = new Edit.Place("Move", Map.of(Sketch.SG_C, new Box(328, 120, 152, 56)));
        assertNull(Locks.refusal(locked, other));
    }
}
