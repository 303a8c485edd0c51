package dev.linkloom.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.Designs;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Resource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Undo and redo lead through the very same versions.
class HistoryTest {

    private static final Design START = Design.empty("start");
    private static final Edit ADD =
            new Edit.Add(
                    new Account(ResourceId.of("111111111111"), "Consumer"),
                    new Box(0, 0, 100, 100));

    @Property(tries = 40)
    void undoBringsBackTheSameDesignAndTheSameBytesOfItsFile(
            @ForAll("designs") Design design, @ForAll("edits") List<Edit> edits) {
        History history = new History(design);
        List<Design> versions = performed(history, edits);
        for (Design version : versions.reversed().subList(1, versions.size())) {
            history.undo();
            assertEquals(version, history.present());
            assertEquals(DesignFile.format(version), DesignFile.format(history.present()));
        }
        assertNull(history.undoLabel());
        assertEquals(DesignFile.format(design), DesignFile.format(history.present()));
    }

    @Property(tries = 40)
    void everyStepOfTheListIsTheVersionItNames(
            @ForAll("designs") Design design, @ForAll("edits") List<Edit> edits) {
        History history = new History(design);
        List<Design> versions = performed(history, edits);
        assertEquals(versions.size(), history.steps().size());
        assertEquals(versions.size() - 1, history.cursor());
        for (int index : new int[] {0, versions.size() / 2, versions.size() - 1, 0}) {
            history.goTo(index);
            assertEquals(versions.get(index), history.present());
            assertEquals(index, history.cursor());
            assertEquals(versions.size(), history.steps().size());
        }
        assertTrue(history.steps().getFirst().saved());
    }

    @Property(tries = 40)
    void redoGoesTheSameWayForward(
            @ForAll("designs") Design design, @ForAll("edits") List<Edit> edits) {
        History history = new History(design);
        List<Design> versions = performed(history, edits);
        versions.forEach(_ -> history.undo());
        for (Design version : versions.subList(1, versions.size())) {
            history.redo();
            assertEquals(version, history.present());
        }
        assertNull(history.redoLabel());
    }

    @Property(tries = 40)
    void anEditLeavesTheDesignBeforeAsItWas(
            @ForAll("designs") Design design, @ForAll("edits") List<Edit> edits) {
        String before = DesignFile.format(design);
        edits.forEach(edit -> edit.applyTo(design));
        assertEquals(before, DesignFile.format(design));
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        History history = new History(START);
        history.perform(new Edit.Retitle("start"));
        assertNull(history.undoLabel());
        assertFalse(history.isDirty());
    }

    @Test
    void theMenuNamesWhatUndoAndRedoWouldDo() {
        History history = new History(START);
        history.perform(ADD);
        assertEquals("Add Consumer", history.undoLabel());
        assertNull(history.redoLabel());
        history.undo();
        assertNull(history.undoLabel());
        assertEquals("Add Consumer", history.redoLabel());
    }

    @Test
    void aNewEditAfterUndoEndsWhatCouldBeRedone() {
        History history = new History(START);
        history.perform(ADD);
        history.undo();
        history.perform(new Edit.Retitle("other"));
        assertNull(history.redoLabel());
        history.redo();
        assertEquals("other", history.present().title());
    }

    @Test
    void undoBackToTheSavedVersionIsNotDirty() {
        History history = new History(START);
        history.perform(ADD);
        assertTrue(history.isDirty());
        history.markSaved();
        assertFalse(history.isDirty());
        history.undo();
        assertTrue(history.isDirty());
        history.redo();
        assertFalse(history.isDirty());
        history.markUnsaved();
        assertTrue(history.isDirty());
    }

    @Test
    void aBatchIsOneStep() {
        History history = new History(START);
        history.perform(new Edit.Batch("Paste", List.of(ADD, new Edit.Retitle("pasted"))));
        assertEquals("Paste", history.undoLabel());
        assertEquals(1, history.present().resources().size());
        history.undo();
        assertEquals(START, history.present());
    }

    @Provide
    Arbitrary<Design> designs() {
        return Designs.designs();
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<Edit> titles = Arbitraries.of("a", "b", "start").map(Edit.Retitle::new);
        Arbitrary<Edit> removals = Designs.idSets().map(Edit.Remove::new);
        Arbitrary<Edit> places =
                Combinators.combine(Designs.idSets(), Arbitraries.integers().between(0, 9))
                        .as(HistoryTest::placing);
        Arbitrary<Edit> additions = Designs.designs().map(HistoryTest::merging);
        Arbitrary<Edit> single = Arbitraries.oneOf(titles, removals, places, additions);
        Arbitrary<Edit> batches =
                single.list().ofMaxSize(3).map(parts -> new Edit.Batch("Several", parts));
        return Arbitraries.oneOf(single, batches).list().ofMaxSize(5);
    }

    private static Edit placing(Set<ResourceId> ids, int x) {
        Map<ResourceId, Box> boxes = new java.util.TreeMap<>();
        ids.forEach(id -> boxes.put(id, new Box(x, 0, 10, 10)));
        return new Edit.Place("Move", boxes);
    }

    private static Edit merging(Design other) {
        List<Edit> parts = new ArrayList<>();
        for (Resource each : other.resources()) {
            parts.add(new Edit.Replace("Change", each));
        }
        return new Edit.Batch("Paste", parts);
    }

    /// Every version from the first to the last, without those that changed nothing.
    private static List<Design> performed(History history, List<Edit> edits) {
        List<Design> versions = new ArrayList<>(List.of(history.present()));
        for (Edit edit : edits) {
            history.perform(edit);
            if (!history.present().equals(versions.getLast())) {
                versions.add(history.present());
            }
        }
        return versions;
    }
}
