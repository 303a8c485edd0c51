package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.Design;
import dev.linkloom.model.Hold;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;

import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;

/// Locks and pins are set by keys, menus and the inspector, and are in the file.
@ExtendWith(PromptRobot.class)
class HoldingTest {

    private static final ResourceId CLIENT = ResourceId.of("i-client-1");
    private static final ResourceId PROVIDER = ResourceId.of("222222222222");

    @TempDir Path home;
    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @Test
    void controlLLocksAndUnlocksAndTheFileKeepsIt() throws IOException {
        hand.click(CLIENT);
        hand.push(KeyCode.CONTROL, KeyCode.L);
        assertEquals(Hold.LOCKED, hand.design().hold(CLIENT));
        assertEquals("Unlock", bench.workbench.commands().get("lock").label().getValue());
        String file = DesignFile.format(hand.design());
        assertTrue(file.contains("\"i-client-1\": { \"hold\": \"locked\", \"x\": "), file);
        assertEquals(hand.design(), DesignFile.parse(file, "again.json"));
        hand.push(KeyCode.CONTROL, KeyCode.L);
        assertNull(hand.design().hold(CLIENT));
    }

    @Test
    void theInspectorPinsWhatIsSelected(FxRobot robot) {
        hand.click(CLIENT);
        hand.click("hold-pinned");
        assertEquals(Hold.PINNED, hand.design().hold(CLIENT));
        assertTrue(((ToggleButton) bench.find("hold-pinned")).isSelected());
        hand.click(PROVIDER);
        hand.click("hold-locked");
        assertEquals(Hold.LOCKED, hand.design().hold(PROVIDER));
        assertTrue(bench.find("hold-pinned").isDisabled());
        shots(robot, "holds");
    }

    @Test
    void aLockedCanvasSaysSoAndItsButtonUnlocksIt(FxRobot robot) {
        Design opened = hand.design();
        robot.interact(() -> bench.workbench.commands().run("lock-canvas"));
        hand.click(CLIENT);
        hand.push(KeyCode.DELETE);
        shots(robot, "canvas-locked");
        assertTrue(bench.find("canvas-lock").isVisible());
        assertTrue(bench.find("field-name").isDisabled());
        hand.push(KeyCode.CONTROL, KeyCode.Z);
        robot.interact(() -> bench.workbench.document().perform(Bench.anEdit()));
        assertEquals(opened, hand.design());
        assertEquals(
                "The canvas is locked. Unlock it to change the design.",
                ((Labeled) bench.find("status")).getText());
        hand.press("unlock-canvas");
        assertFalse(bench.find("canvas-lock").isVisible());
        hand.push(KeyCode.DELETE);
        assertNull(hand.design().find(CLIENT));
    }

    private void shots(FxRobot robot, String name) {
        for (ThemeChoice each : new ThemeChoice[] {ThemeChoice.LIGHT, ThemeChoice.DARK}) {
            robot.interact(() -> bench.workbench.appearance().choiceProperty().set(each));
            robot.interact(() -> Shots.save(bench.stage.getScene(), name + "-" + each));
        }
    }
}
