package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.settings.SettingsFile;
import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ResourceType;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

@ExtendWith(PromptRobot.class)
class ThemeTest {

    private static final Logger CSS = Logger.getLogger("javafx.css");

    @TempDir Path home;

    private final Complaints complaints = new Complaints();
    private Bench bench;

    @Start
    void start(Stage stage) {
        CSS.addHandler(complaints);
        bench = Bench.open(stage, home);
    }

    @Test
    void theShortcutTurnsLightIntoDarkAndTheChoiceIsRemembered(FxRobot robot) {
        robot.interact(() -> choose(ThemeChoice.LIGHT));
        assertEquals(ColorScheme.LIGHT, bench.stage.getScene().getPreferences().getColorScheme());
        robot.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.D)
                .release(KeyCode.D, KeyCode.SHIFT, KeyCode.ALT);
        assertEquals(ColorScheme.DARK, bench.stage.getScene().getPreferences().getColorScheme());
        assertTrue(Application.getUserAgentStylesheet().endsWith("primer-dark.css"));
        assertTrue(bench.workbench.canvas().darkProperty().get());
        robot.interact(() -> bench.workbench.dispose());
        assertEquals("dark", new SettingsFile(home.resolve("settings.json")).load().theme());
    }

    @Test
    void likeTheSystemMeansWhatTheSystemSays(FxRobot robot) {
        robot.interact(() -> choose(ThemeChoice.DARK));
        robot.interact(() -> choose(ThemeChoice.SYSTEM));
        assertFalse(bench.workbench.appearance().darkProperty().get(), "headless means light");
    }

    @Test
    void noPanelOffendsTheStyleSheets(FxRobot robot) {
        for (ThemeChoice choice : ThemeChoice.values()) {
            robot.interact(() -> choose(choice));
            for (ResourceType type : ResourceType.values()) {
                robot.interact(() -> selectOne(type));
            }
            robot.interact(() -> bench.workbench.selection().clear());
            for (int tab = 0; tab < tabs(); tab++) {
                int shown = tab;
                robot.interact(
                        () -> ((TabPane) bench.find("dock")).getSelectionModel().select(shown));
            }
            robot.interact(() -> bench.workbench.notices().error("An error in " + choice));
            robot.interact(() -> bench.workbench.welcome());
        }
        List<String> errors = new ArrayList<>(complaints.messages);
        CssParser.errorsProperty().forEach(each -> errors.add(each.getMessage()));
        assertEquals(List.of(), errors);
    }

    private int tabs() {
        return ((TabPane) bench.find("dock")).getTabs().size();
    }

    private void choose(ThemeChoice choice) {
        bench.workbench.appearance().choiceProperty().set(choice);
    }

    private void selectOne(ResourceType type) {
        bench.workbench.document().design().resources().stream()
                .filter(each -> each.type() == type)
                .findFirst()
                .ifPresent(
                        each -> bench.workbench.selection().set(ResourceId.of(each.id().value())));
        bench.stage.getScene().getRoot().applyCss();
    }

    private static final class Complaints extends Handler {

        private final List<String> messages = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                messages.add(record.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
