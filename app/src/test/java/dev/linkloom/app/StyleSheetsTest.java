package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.Resource;
import dev.linkloom.model.ResourceId;

import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Whatever is opened, in light and in dark, no style sheet has a fault and no colour is missing.
@ExtendWith(ApplicationExtension.class)
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
        inEveryTheme(robot, () -> {
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
            for (String panel : List.of("toggle-palette", "toggle-dock", "toggle-inspector")) {
                robot.interact(() -> bench.workbench.commands().run(panel));
                robot.interact(() -> bench.workbench.commands().run(panel));
            }
        });
    }

    @Test
    void whatChangesUnderTheEyesFindsItsColours(FxRobot robot) {
        play(robot);
        inEveryTheme(robot, () -> {
            robot.interact(() -> bench.workbench.document().perform(Bench.anEdit()));
            robot.interact(() -> bench.workbench.document().undo());
            robot.interact(() -> bench.workbench.notices().error("An error."));
            robot.interact(() -> bench.workbench.notices().info("A word."));
            for (double share = 0; share <= 1; share += 0.1) {
                double now = share;
                robot.interact(() ->
                        bench.workbench.player().seek(now * bench.workbench.player().duration()));
            }
        });
    }
}
