package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.path.Hop;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// The tour of the README, walked by mouse and keys: play the sample, step, break it, mend it.
@ExtendWith(PromptRobot.class)
@Timeout(480)
class TourTest {

    @TempDir private Path home;
    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(bench.workbench::dispose);
    }

    @Test
    void theSampleIsPlayedSteppedThroughBrokenAndMended() throws Exception {
        Design sample = hand.design();
        hand.push(KeyCode.F5);
        assertTrue(bench.workbench.player().isPlaying());
        fast();
        playOut();
        showFlow();
        assertEquals("DELIVERED", verdict());

        hand.push(KeyCode.SHIFT, KeyCode.F10);
        Hop last = hop();
        hand.push(KeyCode.SHIFT, KeyCode.F10);
        assertFalse(last.equals(hop()), "Shift+F10 steps back");
        hand.push(KeyCode.F10);
        assertEquals(last, hop(), "F10 steps on");

        hand.click(ResourceId.of("sg-nlb"));
        hand.type("field-ingress-0-peer", "192.168.0.0/16");
        hand.push(KeyCode.F5);
        playOut();
        shot("stopped");
        assertEquals("DROP_SG_INGRESS", verdict());
        assertEquals("SRC-31", hop().rule().value());
        assertFalse(hop().passed());
        assertTrue(flow().getSelectionModel().getSelectedIndex() >= 0, "the row of the drop");

        hand.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(sample, hand.design());
        assertEquals("DELIVERED", verdict());
    }

    @Test
    void aRowOfTheFlowMovesTheAnimationAndTheAnimationSelectsTheRow() {
        hand.push(KeyCode.F5);
        hand.push(KeyCode.F5);
        showFlow();
        hand.click("flow-table");
        int chosen = flow().getSelectionModel().getSelectedIndex();
        assertTrue(chosen >= 0, "a row under the pointer");
        hand.push(KeyCode.DOWN);
        assertEquals(chosen + 1, flow().getSelectionModel().getSelectedIndex());
        assertEquals(shownRow(), hop());
        hand.push(KeyCode.F10);
        assertEquals(chosen + 2, flow().getSelectionModel().getSelectedIndex());
        assertEquals(shownRow(), hop());
    }

    private Hop shownRow() {
        return bench.workbench
                .player()
                .traceProperty()
                .get()
                .forward()
                .get(flow().getSelectionModel().getSelectedIndex());
    }

    private TableView<?> flow() {
        return (TableView<?>) bench.find("flow-table");
    }

    private Hop hop() {
        return Objects.requireNonNull(bench.workbench.player().currentHopProperty().get());
    }

    private void fast() {
        hand.click("speed");
        hand.push(KeyCode.END);
        hand.push(KeyCode.ENTER);
    }

    private void playOut() throws Exception {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> !bench.workbench.player().isPlaying());
    }

    private void showFlow() {
        hand.click("tab-flow");
    }

    private String verdict() {
        return ((Label) bench.find("verdict-code")).getText();
    }

    private void shot(String name) {
        new PromptRobot().interact(() -> Shots.save(bench.stage.getScene(), "tour-" + name));
    }
}
