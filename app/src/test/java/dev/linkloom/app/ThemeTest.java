package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.export.Palette;
import dev.linkloom.app.settings.SettingsFile;
import dev.linkloom.app.text.Language;
import dev.linkloom.app.theme.Motion;
import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ResourceType;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
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
        assertEquals(Palette.DARK, bench.workbench.canvas().paletteProperty().get());
        robot.interact(() -> bench.workbench.dispose());
        assertEquals(
                ThemeChoice.DARK,
                new SettingsFile(home.resolve("settings.json")).load().options().theme());
    }

    @Test
    void highContrastIsChosenInThePreferencesAndChangesWindowAndCanvas(FxRobot robot) {
        Hand hand = new Hand(bench);
        hand.push(KeyCode.CONTROL, KeyCode.COMMA);
        hand.click("pref-theme");
        hand.push(KeyCode.END);
        hand.push(KeyCode.ENTER);
        hand.click("pref-theme");
        hand.push(KeyCode.ESCAPE);
        assertEquals(List.of(), complaints.messages);
        assertEquals(Palette.HIGH_CONTRAST, bench.workbench.canvas().paletteProperty().get());
        Label name = (Label) bench.stage.getScene().lookup(".preferences .title");
        assertEquals(Color.WHITE, name.getTextFill());
        robot.interact(() -> choose(ThemeChoice.LIGHT));
        robot.interact(() -> bench.stage.getScene().getRoot().applyCss());
        assertEquals(Palette.LIGHT, bench.workbench.canvas().paletteProperty().get());
        assertNotEquals(Color.WHITE, name.getTextFill());
    }

    @Test
    void textsGrowInControlsAndInThePreferencesThemselves(FxRobot robot) {
        Hand hand = new Hand(bench);
        hand.push(KeyCode.CONTROL, KeyCode.COMMA);
        Label title = (Label) bench.stage.getScene().lookup(".preferences .title");
        Label label = (Label) bench.stage.getScene().lookup(".looks-page .label");
        assertEquals(14, title.getFont().getSize());
        assertEquals(13, label.getFont().getSize());
        hand.click("pref-text-size");
        hand.push(KeyCode.END);
        hand.push(KeyCode.ENTER);
        assertEquals(21, title.getFont().getSize());
        assertEquals(19.5, label.getFont().getSize());
        robot.interact(bench.workbench::dispose);
        assertEquals(
                150, new SettingsFile(home.resolve("settings.json")).load().options().textSize());
    }

    @Test
    void aLanguageIsChosenInThePreferencesForTheNextStart(FxRobot robot) {
        Hand hand = new Hand(bench);
        hand.push(KeyCode.CONTROL, KeyCode.COMMA);
        hand.click("pref-language");
        hand.push(KeyCode.END);
        hand.push(KeyCode.ENTER);
        robot.interact(bench.workbench::dispose);
        assertEquals(
                Language.GERMAN,
                new SettingsFile(home.resolve("settings.json")).load().options().language());
    }

    @Test
    void nothingMovesForThoseWhoSaySo(FxRobot robot) {
        robot.interact(() -> bench.workbench.appearance().motionProperty().set(Motion.REDUCED));
        assertTrue(bench.stage.getScene().getPreferences().isReducedMotion());
        assertTrue(bench.workbench.appearance().reducedMotionProperty().get());
        Design before = bench.workbench.document().design();
        robot.interact(() -> bench.workbench.commands().run("tidy-columns"));
        assertNotSame(before, bench.workbench.document().design(), "at once, without a glide");
        robot.interact(() -> bench.workbench.appearance().motionProperty().set(Motion.SYSTEM));
        assertFalse(bench.workbench.appearance().reducedMotionProperty().get());
    }

    @Test
    void likeTheSystemMeansWhatTheSystemSays(FxRobot robot) {
        robot.interact(() -> choose(ThemeChoice.DARK));
        robot.interact(() -> choose(ThemeChoice.SYSTEM));
        assertEquals(
                Palette.LIGHT,
                bench.workbench.appearance().paletteProperty().get(),
                "headless means light");
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
