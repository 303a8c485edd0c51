package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.resource.Resource;

import javafx.css.CssParser;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
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

/// Whatever is opened, in light and in dark, no style sheet has a fault and no colour is missing.
@ExtendWith(PromptRobot.class)
class StyleSheetsTest {

    private static final Logger CSS = Logger.getLogger("javafx.css");

    @TempDir Path home;

    private final List<String> complaints = new ArrayList<>();
    private final Handler listener = new Listener();
    private Bench bench;

    @Start
    void start(Stage stage) {
        CSS.addHandler(listener);
        bench = Bench.open(stage, home);
    }

    @AfterEach
    void stopListening() {
        CSS.removeHandler(listener);
    }

    @Test
    void everyPanelAndTabFindsItsColours(FxRobot robot) {
        inEveryTheme(
                robot,
                () -> {
                    play(robot);
                    robot.interact(() -> {
                        ((TextField) bench.find("dns-name")).setText("api.example.com");
                        bench.press("dns-ask");
                    });
                    for (int tab = 0; tab < dock().getTabs().size(); tab++) {
                        int shown = tab;
                        robot.interact(() -> dock().getSelectionModel().select(shown));
                        robot.interact(() -> {});
                    }
                    for (String panel :
                            List.of("toggle-palette", "toggle-dock", "toggle-inspector")) {
                        robot.interact(() -> bench.workbench.commands().run(panel));
                        robot.interact(() -> bench.workbench.commands().run(panel));
                    }
                });
    }

    @Test
    void whatChangesUnderTheEyesFindsItsColours(FxRobot robot) {
        play(robot);
        inEveryTheme(
                robot,
                () -> {
                    robot.interact(() -> bench.workbench.document().perform(Bench.anEdit()));
                    robot.interact(() -> bench.workbench.document().undo());
                    robot.interact(() -> bench.workbench.notices().error("An error."));
                    robot.interact(() -> bench.workbench.notices().offer("A word."));
                    for (double share = 0; share <= 1; share += 0.1) {
                        double now = share;
                        robot.interact(() ->
                                bench.workbench
                                        .player()
                                        .seek(now * bench.workbench.player().duration()));
                    }
                });
    }

    @Test
    void aRuleBesideItsLinkFindsItsColours(FxRobot robot) {
        play(robot);
        inEveryTheme(
                robot,
                () -> {
                    robot.interact(() -> {
                        bench.workbench.showFlow();
                        bench.stage.getScene().getRoot().applyCss();
                        ((Hyperlink) bench.find("flow-table").lookup(".rule-link")).fire();
                    });
                    assertTrue(bench.find("rule-card").isVisible());
                });
    }

    @Test
    void everyTypeFindsItsColoursInTheInspector(FxRobot robot) {
        inEveryTheme(
                robot,
                () -> {
                    for (Resource each : bench.workbench.document().design().resources()) {
                        robot.interact(() -> {
                            bench.workbench.selection().set(each.id());
                            bench.stage.getScene().getRoot().applyCss();
                        });
                    }
                });
    }

    @Test
    void theWelcomeAndALessonFindTheirColours(FxRobot robot) {
        inEveryTheme(
                robot,
                () -> {
                    robot.interact(() -> bench.press("learn"));
                    Bench.eventually(() -> bench.find("welcome").isVisible());
                    robot.interact(() -> bench.press("lesson-start"));
                    robot.interact(() -> bench.press("lesson-next"));
                    robot.interact(() -> bench.press("lesson-choice-0"));
                    robot.interact(() -> bench.press("lesson-quit"));
                });
    }

    /// Its scene has lost all colours, while the flow would go on making cells for its list.
    @Test
    void aWindowThatIsHiddenPlaysNoMore(FxRobot robot) {
        robot.interact(() -> bench.workbench.commands().run("play"));
        assertTrue(bench.workbench.player().isPlaying());
        robot.interact(() -> bench.stage.hide());
        assertFalse(bench.workbench.player().isPlaying());
    }

    /// Does it in light and in dark, and changes the theme while it shows.
    private void inEveryTheme(FxRobot robot, Runnable tour) {
        for (ThemeChoice choice :
                List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST)) {
            robot.interact(() -> bench.workbench.appearance().choiceProperty().set(choice));
            tour.run();
            robot.interact(() -> bench.stage.getScene().getRoot().applyCss());
        }
        CssParser.errorsProperty().forEach(each -> complaints.add(each.getMessage()));
        assertEquals(List.of(), complaints);
    }

    private void play(FxRobot robot) {
        robot.interact(() -> {
            bench.workbench.player().show(bench.workbench.draft().flow());
            bench.workbench.showFlow();
        });
    }

    private TabPane dock() {
        return (TabPane) bench.find("dock");
    }

    private final class Listener extends Handler {

        @Override
        public synchronized void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                complaints.add(record.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
