package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.command.Command;
import dev.linkloom.app.settings.SettingsFile;
import dev.linkloom.model.ResourceId;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Commands get other keys by pressing them.
@ExtendWith(PromptRobot.class)
class ShortcutsTest {

    private static final ResourceId CLIENT = ResourceId.of("i-client-1");

    @TempDir Path home;
    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) throws IOException {
        Files.writeString(
                home.resolve("settings.json"),
                "{\"shortcuts\": {\"zoom-100\": [\"Ctrl+F6\", \"Ctrl+Nonsense\"], \"fly\":"
                        + " [\"F6\"]}}");
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @Test
    void newKeysArePressedAndHoldAtOnceEverywhere(FxRobot robot) {
        choose("rename");
        press(KeyCode.F7);
        assertEquals("F7 does “Rename”.", sentence());
        hand.push(KeyCode.ESCAPE);
        hand.click(CLIENT);
        hand.push(KeyCode.F2);
        assertFalse(isRenaming(), "F2 does nothing any more");
        hand.push(KeyCode.F7);
        assertTrue(isRenaming());
        hand.push(KeyCode.ESCAPE);
        assertEquals("Rename (F7)", ((Button) bench.find("bar-rename")).getTooltip().getText());
        robot.interact(bench.workbench::dispose);
        assertEquals(List.of("F7"), saved().get("rename"));
    }

    @Test
    void backspaceDeletesOnTheCanvasAndErasesInAField() {
        hand.click(CLIENT);
        hand.push(KeyCode.F2);
        hand.push(KeyCode.BACK_SPACE);
        hand.push(KeyCode.ESCAPE);
        assertNotNull(hand.design().find(CLIENT));
        hand.push(KeyCode.BACK_SPACE);
        assertNull(hand.design().find(CLIENT));
    }

    @Test
    void keysThatAnotherCommandHasAreTakenOverOnlyWhenToldTo(FxRobot robot) {
        choose("rename");
        press(KeyCode.CONTROL, KeyCode.D);
        assertEquals("Ctrl+D does “Duplicate”.", sentence());
        hand.press("keys-leave");
        assertEquals(List.of("Ctrl+D"), command("duplicate").shortcut().texts());
        press(KeyCode.CONTROL, KeyCode.D);
        hand.push(KeyCode.ENTER);
        assertEquals(List.of("Ctrl+D"), command("rename").shortcut().texts());
        assertEquals(List.of(), command("duplicate").shortcut().texts());
        hand.press("keys-reset");
        assertEquals(List.of("F2"), command("rename").shortcut().texts());
        search("duplicate");
        press(KeyCode.F2);
        hand.press("keys-take");
        search("rename");
        hand.press("keys-reset");
        assertEquals("F2 does “Duplicate”.", sentence(), "the usual keys are not taken in silence");
        hand.press("keys-take");
        assertEquals(List.of("F2"), command("rename").shortcut().texts());
        assertEquals(List.of(), command("duplicate").shortcut().texts());
        hand.press("shortcuts-reset-all");
        assertEquals(List.of("Ctrl+D"), command("duplicate").shortcut().texts());
        robot.interact(bench.workbench::dispose);
        assertEquals(List.of("fly"), List.copyOf(saved().keySet()));
    }

    @Test
    void keysThatTheWindowNeedsAreRefusedWithTheReasonAndEscapeKeepsTheOldOnes() {
        choose("rename");
        press(KeyCode.RIGHT);
        assertTrue(sentence().startsWith("The arrows move"), this::sentence);
        hand.push(KeyCode.ESCAPE);
        assertTrue(bench.find("preferences-card").isVisible(), "only the choosing ended");
        assertEquals(List.of("F2"), command("rename").shortcut().texts());
        hand.push(KeyCode.ESCAPE);
        assertFalse(bench.find("preferences-card").isVisible());
        assertTrue(bench.workbench.canvas().isFocused());
    }

    @Test
    void aCommandHasSeveralKeysOrNone() {
        choose("duplicate");
        hand.press("keys-add");
        hand.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertEquals(List.of("Ctrl+D", "Ctrl+Shift+D"), command("duplicate").shortcut().texts());
        hand.push(KeyCode.DELETE);
        assertEquals(List.of(), command("duplicate").shortcut().texts());
        assertEquals("“Duplicate” has no shortcut now.", sentence());
    }

    @Test
    void whatTheSettingsSayIsUsedAsFarAsItCanBeAndTheRestIsTold(FxRobot robot) {
        assertEquals(List.of("Ctrl+F6"), command("zoom-100").shortcut().texts());
        assertEquals(
                List.of(
                        "The settings have a shortcut for fly, which is no command."
                                + " “Ctrl+Nonsense” in the settings cannot be the shortcut of “Zoom"
                                + " to 100 %”. There are no such keys."),
                bench.workbench.notices().sentences());
        choose("rename");
        press(KeyCode.F7);
        robot.interact(bench.workbench::dispose);
        assertEquals(
                Map.of(
                        "fly", List.of("F6"),
                        "rename", List.of("F7"),
                        "zoom-100", List.of("Ctrl+F6", "Ctrl+Nonsense")),
                saved());
    }

    /// Opens the preferences and searches for a command.
    private void choose(String id) {
        hand.push(KeyCode.CONTROL, KeyCode.COMMA);
        hand.click("tab-shortcuts");
        search(id);
    }

    private void search(String id) {
        hand.click("shortcut-search");
        hand.push(KeyCode.CONTROL, KeyCode.A);
        hand.write(id);
        assertEquals(id, table().getSelectionModel().getSelectedItem().id());
    }

    /// Presses other keys for it.
    private void press(KeyCode... keys) {
        hand.press("keys-change");
        hand.push(keys);
    }

    private Command command(String id) {
        return bench.workbench.commands().get(id);
    }

    private String sentence() {
        return ((Label) bench.find("keys-sentence")).getText();
    }

    private boolean isRenaming() {
        Node name = bench.stage.getScene().lookup(".canvas-name");
        return name != null && name.isVisible();
    }

    private Map<String, List<String>> saved() {
        return new SettingsFile(home.resolve("settings.json")).load().shortcuts();
    }

    @SuppressWarnings("unchecked")
    private TableView<Command> table() {
        return (TableView<Command>) bench.find("shortcut-table");
    }
}
