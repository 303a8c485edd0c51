package dev.linkloom.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;

import org.junit.jupiter.api.Test;

final class HistoryAmendTest {

    private final Design start = Design.empty("start");

    @Test
    void anAmendedEditIsUndoneTogetherWithTheOneItCarriesOn() {
        History history = new History(start);
        history.perform(new Edit.Retitle("one"));
        history.amend(new Edit.Retitle("two"));
        assertEquals("two", history.present().title());
        history.undo();
        assertEquals(start, history.present());
        history.redo();
        assertEquals("two", history.present().title());
    }

    @Test
    void withNothingToCarryOnAnAmendedEditIsAStepOfItsOwn() {
        History history = new History(start);
        history.amend(new Edit.Retitle("one"));
        history.undo();
        assertEquals(start, history.present());
    }

    @Test
    void amendingASavedVersionMakesItUnsaved() {
        History history = new History(start);
        history.perform(new Edit.Retitle("one"));
        history.markSaved(history.present());
        assertFalse(history.isDirty());
        history.amend(new Edit.Retitle("two"));
        assertTrue(history.isDirty());
    }
}
