package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.command.Command;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.ResourceId;

import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Everything that can be done is found by its name, by its keys and by the right button.
@ExtendWith(ApplicationExtension.class)
class CommandPaletteTest {

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
    void aFewLettersFindACommandAndAResource() {
        hand.push(KeyCode.CONTROL, KeyCode.K);
        assertTrue(bench.find("command-palette").isVisible());
        hand.write("selal");
        hand.push(KeyCode.ENTER);
        assertFalse(bench.find("command-palette").isVisible());
        assertTrue(bench.workbench.selection().ids().size() > 10);
        hand.push(KeyCode.CONTROL, KeyCode.K);
        hand.write("client-1");
        hand.push(KeyCode.ENTER);
        assertEquals(CLIENT, bench.workbench.selection().only());
    }

    @Test
    void escapeGivesTheKeyboardBackAndWhatCannotBeDoneIsNotDone(FxRobot robot) {
        robot.interact(() -> bench.workbench.canvas().requestFocus());
        hand.push(KeyCode.CONTROL, KeyCode.K);
        hand.write("rename");
        hand.push(KeyCode.ENTER);
        assertTrue(bench.find("command-palette").isVisible(), "nothing is selected to rename");
        hand.push(KeyCode.ESCAPE);
        assertFalse(bench.find("command-palette").isVisible());
        assertTrue(bench.workbench.canvas().isFocused());
    }

    @Test
    void theSheetOfShortcutsIsMadeFromTheCommands(FxRobot robot) {
        hand.push(KeyCode.F1);
        hand.press("copy-cheat-sheet");
        String[] text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        for (Command each : bench.workbench.commands().all()) {
            if (!each.keys().isEmpty()) {
                assertTrue(
                        text[0].contains(each.shortcut().text()),
                        () -> each.id() + " is not on the sheet");
            }
        }
    }

    @Test
    void noTwoCommandsAnswerToTheSameKeys() {
        Map<String, String> owners = new HashMap<>();
        for (Command each : bench.workbench.commands().all()) {
            each.keys()
                    .forEach(keys -> {
                        String other = owners.put(keys.getName(), each.id());
                        assertEquals(null, other, () -> keys + " does " + each.id() + " too");
                    });
        }
    }

    @Test
    void theRightButtonSelectsAndOffersWhatFits(FxRobot robot) {
        rightClick(robot, hand.grip(CLIENT));
        assertEquals(CLIENT, bench.workbench.selection().only());
        assertTrue(isOffered("context-rename"));
        hand.push(KeyCode.ESCAPE);
        rightClick(robot, new Point(650, 560));
        assertTrue(bench.workbench.selection().ids().isEmpty());
        assertTrue(isOffered("context-quick-add"));
        hand.push(KeyCode.ESCAPE);
    }

    private void rightClick(FxRobot robot, Point at) {
        Point2D place = hand.onScreen(at);
        robot.moveTo(place, Motion.DIRECT);
        robot.press(MouseButton.SECONDARY).release(MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isOffered(String id) {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .anyMatch(each -> each.getScene().lookup("#" + id) != null);
    }
}
