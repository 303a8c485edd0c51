package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.settings.SettingsFile;
import dev.linkloom.model.ResourceId;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// The window as a whole, as for screenshots.
@ExtendWith(PromptRobot.class)
class ScreenTest {

    private static final ResourceId CLIENT = ResourceId.of("i-client-1");

    @TempDir Path home;
    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @Test
    void nothingButTheDrawingAndBackByTheButtonOrTheKeys(FxRobot robot) {
        robot.interact(() -> bench.workbench.selection().set(CLIENT));
        hand.push(KeyCode.SHIFT, KeyCode.F11);
        assertFalse(bench.find("selection-bar").isVisible());
        assertFalse(bench.find("lens-choice").getParent().getParent().isVisible());
        assertEquals(980, bench.workbench.canvas().getWidth(), 1);
        assertNull(bench.stage.getScene().lookup(".menu-bar"));
        assertNull(bench.stage.getScene().lookup("#palette"));
        Button back = (Button) bench.find("clean-capture-end");
        assertEquals("Show everything again (Shift+F11)", back.getText());
        hand.press("clean-capture-end");
        assertFalse(back.isVisible());
        assertEquals(List.of(CLIENT), bench.workbench.selection().ids());
        assertTrue(bench.find("palette").isVisible());
        assertTrue(bench.workbench.canvas().getWidth() < 700);
        hand.push(KeyCode.SHIFT, KeyCode.F11);
        hand.push(KeyCode.SHIFT, KeyCode.F11);
        assertTrue(bench.find("dock").isVisible());
    }

    @Test
    void aWindowThatIsClosedWhileItShowsTheDrawingOnlyForgetsNoPanel(FxRobot robot) {
        hand.push(KeyCode.SHIFT, KeyCode.F11);
        robot.interact(bench.workbench::dispose);
        assertTrue(new SettingsFile(home.resolve("settings.json")).load().window().dockShown());
    }

    @Test
    void theWindowTakesASizeForScreenshots(FxRobot robot) {
        robot.interact(() -> bench.workbench.commands().run("window-1280"));
        assertEquals(1280, bench.stage.getWidth());
        assertEquals(800, bench.stage.getHeight());
    }

    @Test
    void theFullScreenIsTakenAndLeftByAKeyAndLeftForASize(FxRobot robot) {
        hand.push(KeyCode.F11);
        assertTrue(bench.stage.isFullScreen());
        hand.push(KeyCode.F11);
        assertFalse(bench.stage.isFullScreen());
        hand.push(KeyCode.F11);
        robot.interact(() -> bench.workbench.commands().run("window-1280"));
        assertFalse(bench.stage.isFullScreen());
        assertEquals(1280, bench.stage.getWidth());
        assertEquals(800, bench.stage.getHeight());
    }
}
