package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.document.Opening;
import dev.linkloom.model.Design;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// Lessons in the window: how they begin, end and go on.
@ExtendWith(PromptRobot.class)
class LessonInWindowTest {

    @TempDir Path home;

    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
    }

    @Test
    void theWelcomeStartsALessonBesideTheCanvas(FxRobot robot) {
        welcome(robot);
        robot.interact(() -> Shots.save(bench.stage.getScene(), "welcome"));
        press(robot, "lesson-start");
        assertFalse(bench.find("welcome").isVisible());
        assertEquals("Two VPCs that cannot see each other", title());
        assertEquals("Your first PrivateLink", bench.workbench.document().design().title());
        assertFalse(bench.workbench.document().dirtyProperty().get());
    }

    @Test
    void aWrongAnswerDoesNotLeadOn(FxRobot robot) {
        begin(robot);
        press(robot, "lesson-next");
        press(robot, "lesson-choice-0");
        assertTrue(spoken().startsWith("A Region connects nothing by itself."), spoken());
        assertTrue(next().isDisabled());
        robot.interact(() -> Shots.save(bench.stage.getScene(), "lesson-wrong"));
        press(robot, "lesson-choice-2");
        assertTrue(spoken().startsWith("Yes."), spoken());
        press(robot, "theme");
        robot.interact(() -> Shots.save(bench.stage.getScene(), "lesson-right"));
        press(robot, "lesson-next");
        assertEquals("A door in the consumer VPC", title());
    }

    @Test
    void whoQuitsGetsTheOldDesignBackAndMayGoOnLater(FxRobot robot) {
        Design before = bench.workbench.document().design();
        begin(robot);
        press(robot, "lesson-next");
        robot.interact(() -> bench.workbench.document().perform(Bench.anEdit()));
        Design left = bench.workbench.document().design();
        press(robot, "lesson-quit");
        assertEquals(before, bench.workbench.document().design());
        welcome(robot);
        robot.interact(() -> Shots.save(bench.stage.getScene(), "welcome-back"));
        press(robot, "lesson-resume");
        assertEquals("Would it work as it is?", title());
        assertEquals(left, bench.workbench.document().design());
    }

    @Test
    void aStepCanBeBegunAgainAndThatCanBeUndone(FxRobot robot) {
        begin(robot);
        Design first = bench.workbench.document().design();
        robot.interact(() -> bench.workbench.document().perform(Bench.anEdit()));
        Design changed = bench.workbench.document().design();
        press(robot, "lesson-reset");
        assertEquals(first, bench.workbench.document().design());
        press(robot, "undo");
        assertEquals(changed, bench.workbench.document().design());
    }

    @Test
    void anotherDesignEndsTheLesson(FxRobot robot) {
        begin(robot);
        robot.interact(() -> bench.workbench.document().open(Design.empty("Something else"), null));
        assertEquals(null, bench.stage.getScene().lookup("#lesson-title"));
        welcome(robot);
        assertTrue(bench.find("lesson-resume").isVisible());
    }

    @Test
    void whatWasUnsavedIsUnsavedStillAfterALesson(FxRobot robot) {
        robot.interact(() -> bench.workbench.document().perform(Bench.anEdit()));
        bench.answer = dev.linkloom.app.document.FileDialogs.Unsaved.DISCARD;
        begin(robot);
        assertEquals(List.of("unsaved " + Opening.sample().design().title()), bench.asked);
        press(robot, "lesson-quit");
        assertTrue(bench.workbench.document().dirtyProperty().get());
    }

    @Test
    void aWindowClosedInALessonAsksNothingAndKeepsTheProgress(FxRobot robot) {
        begin(robot);
        press(robot, "lesson-next");
        robot.interact(() -> bench.workbench.document().perform(Bench.anEdit()));
        robot.interact(bench.workbench::close);
        assertEquals(List.of(), bench.asked);
        assertFalse(bench.stage.isShowing());
        assertTrue(home.resolve("lessons/first-privatelink.json").toFile().exists());
    }

    private void welcome(FxRobot robot) {
        press(robot, "learn");
        Bench.eventually(() -> bench.find("welcome").isVisible());
    }

    private void begin(FxRobot robot) {
        welcome(robot);
        press(robot, "lesson-start");
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> bench.press(id));
    }

    private String title() {
        return ((Label) bench.find("lesson-title")).getText();
    }

    private String spoken() {
        return bench.find("lesson-outcome").getAccessibleText();
    }

    private Button next() {
        return (Button) bench.find("lesson-next");
    }
}
