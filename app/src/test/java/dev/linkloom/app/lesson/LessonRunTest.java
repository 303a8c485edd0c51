package dev.linkloom.app.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A lesson that no code knows, taken to its end: what a lesson needs is data.
class LessonRunTest {

    private static final ResourceId E1 = ResourceId.of("vpce-0a1b2c3d4e5f60718");

    private Lesson lesson;
    private LessonRun run;

    @BeforeEach
    void begin() throws IOException {
        lesson = TestLessons.read("second.json");
        run = LessonRun.start(lesson);
    }

    @Test
    void aSecondLessonIsTakenFromItsFileAlone() {
        run.choose(1);
        run.next();
        run.observe(Fabric.compile(withPrivateDns(run.design(), false)));
        assertEquals("Nobody answers any more.", run.outcome().say());
        run.next();
        assertEquals(List.of(E1), run.found(run.step().spotlight().resources()));
        run.played(play("i-client-2"));
        assertEquals("Play from client-1 to api.example.com, port 443.", run.outcome().say());
        run.played(play("i-client-1"));
        run.next();
        assertTrue(run.isFinished());
        assertTrue(LessonRun.resume(lesson, run.progress()).isFinished());
        assertTrue(run.outcome().say().startsWith("You finished this lesson."));
    }

    @Test
    void whatWasReadMayBeReadAgainWithoutLosingAnything() {
        run.choose(1);
        run.next();
        run.back();
        assertEquals("who-answers", run.step().id());
        assertTrue(run.isRereading());
        run.next();
        assertEquals("turn-it-off", run.step().id());
        assertFalse(run.canGoOn());
    }

    @Test
    void aRightAnswerStaysAndCannotBeChangedAnyMore() {
        run.choose(1);
        run.choose(0);
        assertEquals(1, run.answer());
        assertTrue(run.canGoOn());
    }

    @Test
    void aStepBegunAgainHasItsOwnDesignBack() {
        run.choose(1);
        run.next();
        Design begun = run.design();
        run.observe(Fabric.compile(withPrivateDns(begun, false)));
        assertTrue(run.canGoOn());
        assertEquals(begun, run.reset());
        run.observe(Fabric.compile(begun));
        assertFalse(run.canGoOn());
    }

    @Test
    void whatWasRightIsWrongAgainOnceItIsUndone() {
        run.choose(1);
        run.next();
        Design before = run.design();
        run.observe(Fabric.compile(withPrivateDns(before, false)));
        run.observe(Fabric.compile(before));
        run.next();
        assertEquals("turn-it-off", run.step().id());
    }

    @Test
    void progressSurvivesTheDay(@TempDir Path folder) throws IOException {
        run.choose(1);
        run.next();
        run.observe(Fabric.compile(withPrivateDns(run.design(), false)));
        var store = new ProgressStore(folder);
        store.save(run.progress());
        Progress kept = Objects.requireNonNull(store.load("second"));
        LessonRun later = LessonRun.resume(lesson, kept);
        assertEquals("turn-it-off", later.step().id());
        assertEquals(run.design(), later.design());
        assertTrue(later.canGoOn());
        assertEquals(lesson.start(), later.reset());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aLessonNeverBegunHasNoProgress(@TempDir Path folder) throws IOException {
        assertNull(new ProgressStore(folder).load("second"));
    }

    @Test
    void progressInAStepThatIsGoneStartsOver() {
        var lost = new Progress("second", "no-such-step", false, lesson.start(), lesson.start());
        assertEquals("who-answers", LessonRun.resume(lesson, lost).step().id());
    }

    @Test
    void restoringLeadsFromAnyDesignToAnyOther() throws IOException {
        Design other = TestLessons.first().start();
        Design there = Restoring.edit("There", lesson.start(), other).applyTo(lesson.start());
        assertEquals(other, there);
        assertNotEquals(lesson.start(), there);
        assertEquals(lesson.start(), Restoring.edit("Back", there, lesson.start()).applyTo(there));
    }

    private dev.linkloom.engine.path.Trace play(String from) {
        return Fabric.compile(run.design())
                .trace(Flow.tcp(ResourceId.of(from), "API.example.com", 443));
    }

    private static Design withPrivateDns(Design design, boolean on) {
        InterfaceEndpoint e1 = Objects.requireNonNull(design.find(E1, InterfaceEndpoint.class));
        return design.with(e1.withPrivateDns(on));
    }
}
