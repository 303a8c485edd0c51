package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.command.Choice;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.settings.SettingsFile;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;

import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everything that can be done is found by its name, by its keys and by the right button.
@ExtendWith(PromptRobot.class)
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
    void aResourceIsFoundByItsIdItsTypeAndItsAddress() {
        for (String words : List.of("i-client-1", "10.0.1.10", "instance client-1")) {
            new PromptRobot().interact(bench.workbench.selection()::clear);
            hand.push(KeyCode.CONTROL, KeyCode.K);
            hand.write(words);
            hand.push(KeyCode.ENTER);
            assertEquals(CLIENT, bench.workbench.selection().only(), words);
        }
    }

    @Test
    void theSampleIsAPlaceToGoTo() {
        hand.push(KeyCode.CONTROL, KeyCode.K);
        hand.write("saas");
        assertEquals("A SaaS API over PrivateLink", choices().getItems().getFirst().label());
    }

    @Test
    void whatWasChosenComesFirstEvenAfterTheAppWasClosed() {
        hand.push(KeyCode.CONTROL, KeyCode.K);
        hand.write("tidy in zone col");
        hand.push(KeyCode.ENTER);
        hand.push(KeyCode.CONTROL, KeyCode.K);
        assertEquals("tidy-columns", choices().getItems().getFirst().id());
        hand.write("tidy");
        assertEquals("tidy-columns", choices().getItems().getFirst().id());
        new PromptRobot().interact(bench.workbench::dispose);
        assertEquals(
                List.of("tidy-columns"),
                new SettingsFile(home.resolve("settings.json")).load().recentCommands());
    }

    @Test
    void cardsMakeWayForEachOtherAndTheKeyboardFindsBack(FxRobot robot) {
        robot.interact(() -> bench.workbench.canvas().requestFocus());
        hand.push(KeyCode.SLASH);
        hand.push(KeyCode.CONTROL, KeyCode.K);
        assertFalse(bench.find("quick-add").isVisible());
        hand.write("x");
        hand.push(KeyCode.CONTROL, KeyCode.K);
        hand.push(KeyCode.F1);
        assertFalse(bench.find("command-palette").isVisible());
        hand.push(KeyCode.TAB);
        hand.push(KeyCode.TAB);
        hand.push(KeyCode.TAB);
        assertTrue(bench.find("cheat-sheet").isVisible(), "Tab goes round the card");
        hand.push(KeyCode.ESCAPE);
        assertFalse(bench.find("cheat-sheet").isVisible());
        assertTrue(bench.workbench.canvas().isFocused());
    }

    @Test
    void aCardShieldsTheDesignFromKeys() {
        hand.click(CLIENT);
        Design before = hand.design();
        hand.push(KeyCode.F1);
        hand.push(KeyCode.DELETE);
        hand.push(KeyCode.CONTROL, KeyCode.D);
        assertSame(before, hand.design());
        hand.push(KeyCode.ESCAPE);
        hand.push(KeyCode.CONTROL, KeyCode.D);
        assertNotSame(before, hand.design());
    }

    @Test
    void whatIsTypedIntoAFieldIsNoCommand() {
        hand.click("palette-search");
        hand.push(KeyCode.SHIFT, KeyCode.W);
        hand.push(KeyCode.SHIFT, KeyCode.SLASH);
        assertEquals("W?", ((TextField) bench.find("palette-search")).getText());
        assertFalse(bench.find("cheat-sheet").isVisible());
        assertTrue(bench.find("palette-search").isFocused());
    }

    @Test
    void aCommandThatCannotBeDoneSaysWhy(FxRobot robot) {
        robot.interact(() -> {
            bench.workbench.document().open(Design.empty("Empty"), null);
            bench.workbench.selection().clear();
        });
        List<String> silent =
                bench.workbench.commands().all().stream()
                        .filter(each -> !each.enabled().get() && each.need().isEmpty())
                        .map(Command::id)
                        .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void theSheetOfShortcutsIsMadeFromTheCommands(FxRobot robot) {
        hand.push(KeyCode.F1);
        hand.press("copy-cheat-sheet");
        String[] text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        for (Command each : bench.workbench.commands().all()) {
            if (!each.keys().isEmpty()) {
                String keys = String.join(", ", each.shortcut().texts());
                String label = each.name();
                assertTrue(
                        text[0].lines()
                                .map(String::strip)
                                .anyMatch(line ->
                                        line.startsWith(keys + " ") && line.endsWith(label)),
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

    @SuppressWarnings("unchecked")
    private ListView<Choice> choices() {
        return (ListView<Choice>) bench.find("command-list");
    }

    private void rightClick(FxRobot robot, Point at) {
        Point2D place = hand.onScreen(at);
        robot.moveTo(place, Motion.DIRECT);
        robot.press(MouseButton.SECONDARY).release(MouseButton.SECONDARY);
        PromptRobot.settle();
    }

    private static boolean isOffered(String id) {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .anyMatch(each -> each.getScene().lookup("#" + id) != null);
    }
}
