package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.linkloom.app.diagram.Fleets;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Opening;
import dev.linkloom.model.Design;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A large design is tidied apart from the JavaFX thread: it can be given up, and it is done only
/// as long as nobody draws on.
@ExtendWith(ApplicationExtension.class)
class TidyTest {

    @TempDir Path home;

    private final CountDownLatch held = new CountDownLatch(1);
    private Bench bench;
    private Hand hand;
    private Design before;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home, new Opening(Fleets.of(80), null, null));
        hand = new Hand(bench);
    }

    /// Whatever is asked for waits for the latch.
    @BeforeEach
    void tidy(FxRobot robot) {
        before = hand.design();
        robot.interact(() ->
                bench.workbench
                        .background()
                        .run(() -> held.await(30, TimeUnit.SECONDS), _ -> {}, AssertionError::new));
        tidy();
        assertSame(before, hand.design(), "not yet");
    }

    private void tidy() {
        hand.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    }

    private Document document() {
        return bench.workbench.document();
    }

    @Test
    void whatIsGivenUpChangesNothingAndIsDoneTheNextTime(FxRobot robot) {
        Bench.eventually(() -> bench.find("job").isVisible());
        hand.press("job-cancel");
        Bench.eventually(() -> !bench.find("job").isVisible());
        CountDownLatch over = new CountDownLatch(1);
        robot.interact(() ->
                bench.workbench
                        .background()
                        .run(() -> true, _ -> over.countDown(), AssertionError::new));
        held.countDown();
        Bench.eventually(() -> over.getCount() == 0);
        assertSame(before, hand.design());
        assertEquals("", document().undoLabelProperty().get());
        hand.push(KeyCode.CONTROL, KeyCode.Z);
        assertSame(before, hand.design());
        tidy();
        Bench.eventually(() -> !hand.design().placements().isEmpty());
        assertEquals("Tidy", document().undoLabelProperty().get());
        hand.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, hand.design());
    }

    @Test
    void whoDrawsOnKeepsWhatHasBeenDrawn(FxRobot robot) {
        robot.interact(() -> document().perform(Bench.anEdit()));
        Design drawn = hand.design();
        held.countDown();
        Bench.eventually(
                () -> hand.canvas().statusProperty().get().startsWith("The design has changed"));
        assertSame(drawn, hand.design());
    }
}
