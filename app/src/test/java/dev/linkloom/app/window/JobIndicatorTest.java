package dev.linkloom.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.PromptRobot;
import dev.linkloom.app.background.Background;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

@ExtendWith(PromptRobot.class)
class JobIndicatorTest {

    private final Background background = new Background("test");
    private final List<String> told = new CopyOnWriteArrayList<>();
    private JobIndicator indicator;

    @Start
    void start(Stage stage) {
        indicator = new JobIndicator(background.jobProperty(), () -> told.add("left"));
        stage.setScene(new Scene(indicator, 400, 40));
        stage.show();
    }

    @AfterEach
    void stop() {
        background.stop();
    }

    @Test
    void whatTakesLongHasANameAndAWayOut(FxRobot robot) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        run(robot, never);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, indicator::isVisible);
        assertEquals("Reading", ((Label) indicator.getChildren().getFirst()).getText());
        robot.interact(() -> ((Button) indicator.lookup("#job-cancel")).fire());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !indicator.isVisible());
        CountDownLatch next = new CountDownLatch(0);
        run(robot, next);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !told.isEmpty());
        assertEquals(List.of("left", "done"), told, "what was given up calls nobody back");
    }

    @Test
    void whatIsDoneAtOnceShowsNothing(FxRobot robot) throws Exception {
        run(robot, new CountDownLatch(0));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> told.contains("done"));
        assertFalse(indicator.isVisible());
        assertTrue(background.jobProperty().get() == null);
    }

    private void run(FxRobot robot, CountDownLatch until) {
        robot.interact(() ->
                background.run(
                        "Reading",
                        () -> {
                            until.await();
                            return "done";
                        },
                        told::add,
                        problem -> told.add("failed: " + problem)));
    }
}
