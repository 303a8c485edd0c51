package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.settings.SettingsFile;
import dev.linkloom.model.Design;
import dev.linkloom.model.file.DesignFile;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
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

@ExtendWith(PromptRobot.class)
class RecentFilesTest {

    @TempDir Path folder;

    private Bench bench;
    private Path gone;
    private Path there;

    @Start
    void start(Stage stage) throws IOException {
        gone = folder.resolve("gone.json");
        there = folder.resolve("there.json");
        DesignFile.write(Design.empty("Gone"), gone);
        DesignFile.write(Design.empty("There"), there);
        bench = Bench.open(stage, folder.resolve("home"));
        bench.workbench.openRecent(there);
        bench.workbench.openRecent(gone);
    }

    @Test
    void aMissingFileSaysSoAndCanBeTakenOffTheList(FxRobot robot) throws IOException {
        vanish();
        robot.interact(() -> bench.workbench.openRecent(gone));
        Bench.eventually(() -> !bench.workbench.notices().sentences().isEmpty());
        assertEquals(
                List.of(gone + " is not there any more; was it moved or renamed?"),
                bench.workbench.notices().sentences());
        assertEquals(2, recent().getItems().size());
        robot.interact(() -> bench.press("forget"));
        assertEquals(List.of("there.json"), names());
        robot.interact(() -> bench.workbench.dispose());
        assertEquals(
                List.of(there.toString()),
                new SettingsFile(folder.resolve("home/settings.json")).load().recent());
    }

    @Test
    void theMenuGreysWhatIsMissingWhenItIsShown(FxRobot robot) throws IOException {
        vanish();
        robot.interact(() -> Event.fireEvent(fileMenu(), new Event(Menu.ON_SHOWING)));
        Bench.eventually(() ->
                recent().getItems().getFirst().getText().endsWith("(missing)")
                        && recent().getItems().getFirst().getStyleClass().contains("missing"));
        assertTrue(recent().getItems().getLast().getText().endsWith(folder.toString()));
    }

    @Test
    void theWelcomeTellsWhatIsMissingAndForgetsItByKeys(FxRobot robot) throws IOException {
        vanish();
        robot.interact(bench.workbench::welcome);
        Bench.eventually(() -> recentRows().size() == 2);
        Bench.eventually(() -> recentRows().getFirst().endsWith("Missing"));
        Bench.eventually(() -> recentRows().getLast().contains("today, "));
        assertTrue(
                recentRows().getFirst().startsWith("gone.json, " + folder), recentRows()::toString);
        robot.interact(() -> Shots.save(bench.stage.getScene(), "welcome-missing"));
        assertEquals("welcome-recent", bench.stage.getScene().getFocusOwner().getId());
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        Bench.eventually(() -> recentRows().size() == 1);
        assertEquals(List.of("there.json"), names());
        robot.type(KeyCode.ENTER);
        Bench.eventually(() -> bench.stage.getTitle().equals("there.json — Linkloom"));
        assertFalse(bench.find("welcome").isVisible());
    }

    private List<String> recentRows() {
        return bench.stage.getScene().getRoot().lookupAll("#welcome-recent").stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    private void vanish() throws IOException {
        Bench.eventually(() -> bench.stage.getTitle().equals("gone.json — Linkloom"));
        Files.delete(gone);
    }

    private List<String> names() {
        return recent().getItems().stream()
                .map(MenuItem::getText)
                .map(each -> each.substring(0, each.indexOf(' ')))
                .toList();
    }

    private Menu recent() {
        return fileMenu().getItems().stream()
                .filter(each -> "menu-recent".equals(each.getId()))
                .map(Menu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Menu fileMenu() {
        return ((MenuBar) bench.stage.getScene().getRoot().lookup(".menu-bar"))
                .getMenus()
                .getFirst();
    }
}
