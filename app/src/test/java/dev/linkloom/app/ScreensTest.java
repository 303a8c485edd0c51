package dev.linkloom.app;

import dev.linkloom.app.document.Opening;
import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.ResourceType;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Takes a picture of everything that can be opened, for people to look at: `mvn -Pscreens` (see
/// CONTRIBUTING) writes them to `app/target/shots`, in another language with `-Dlanguage=de`.
@Tag("screens")
@ExtendWith(PromptRobot.class)
class ScreensTest {

    private static final ResourceId CLIENT = ResourceId.of("i-client-1");
    private static final String LANGUAGE = System.getProperty("language", "en");

    @TempDir Path home;

    private Bench bench;
    private Hand hand;
    private String prefix = "";

    /// Pictures may be larger than the headless screen, on which painting then fails; they are
    /// taken of the scene.
    @BeforeAll
    static void ignoreTheScreen() {
        Locale.setDefault(Locale.forLanguageTag(LANGUAGE));
        Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
        WaitForAsyncUtils.autoCheckException = false;
    }

    @AfterAll
    static void mindTheScreen() {
        WaitForAsyncUtils.clearExceptions();
        WaitForAsyncUtils.autoCheckException = true;
        Locale.setDefault(Locale.ENGLISH);
    }

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @ParameterizedTest
    @CsvSource({
        "980, 700, LIGHT",
        "980, 700, DARK",
        "1280, 800, LIGHT",
        "1280, 800, DARK",
        "980, 700, HIGH_CONTRAST",
        "1280, 800, HIGH_CONTRAST",
        "1920, 1080, LIGHT",
        "1920, 1080, DARK"
    })
    void everythingThatOpens(int width, int height, ThemeChoice theme, FxRobot robot)
            throws IOException {
        prefix =
                "screen-%s-%d-%s-"
                        .formatted(LANGUAGE, width, theme.name().toLowerCase(Locale.ROOT));
        robot.interact(() -> {
            bench.stage.setWidth(width);
            bench.stage.setHeight(height);
            bench.workbench.appearance().choiceProperty().set(theme);
        });
        dock(robot);
        inspector(robot);
        cards(robot);
        designs(robot);
    }

    private void dock(FxRobot robot) {
        shot(robot, "workbench");
        robot.interact(() -> {
            bench.workbench.player().show(bench.workbench.draft().flow());
            bench.workbench.player().seekEnd();
            ((TextField) bench.find("dns-name")).setText("api.example.com");
            bench.press("dns-ask");
            for (String id : List.of("333333333333", "444444444444", "555555555555")) {
                bench.workbench.document().perform(Bench.addAccount(id));
            }
            bench.workbench.document().undo();
        });
        TabPane tabs = (TabPane) bench.find("dock");
        for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
            int shown = tab;
            robot.interact(() -> tabs.getSelectionModel().select(shown));
            shot(robot, tabs.getTabs().get(tab).getId());
        }
        TabPane side = (TabPane) bench.find("side-tabs");
        robot.interact(() -> side.getSelectionModel().select(1));
        shot(robot, "outline");
        robot.interact(() -> side.getSelectionModel().select(0));
        robot.interact(() -> {
            bench.workbench.document().undo();
            bench.workbench.document().undo();
            tabs.getSelectionModel().select(1);
        });
    }

    private void inspector(FxRobot robot) {
        robot.interact(() -> bench.workbench.selection().set(CLIENT));
        shot(robot, "selected");
        robot.interact(() -> bench.workbench.commands().run("toggle-json"));
        shot(robot, "json");
        robot.interact(() -> bench.workbench.commands().run("toggle-json"));
        robot.interact(() ->
                bench.workbench.selection().set(List.of(CLIENT, ResourceId.of("i-client-2"))));
        shot(robot, "several");
        robot.interact(() -> bench.workbench.selection().clear());
    }

    private void cards(FxRobot robot) {
        robot.interact(() -> bench.workbench.commands().run("find"));
        robot.write("api");
        shot(robot, "find");
        hand.push(KeyCode.ESCAPE);
        for (String command : List.of("command-palette", "cheat-sheet", "quick-add")) {
            robot.interact(() -> bench.workbench.commands().run(command));
            shot(robot, command);
            hand.push(KeyCode.ESCAPE);
        }
        robot.interact(() -> bench.workbench.commands().run("preferences"));
        shot(robot, "preferences");
        hand.click("tab-shortcuts");
        hand.click("shortcut-search");
        hand.write("zoom");
        shot(robot, "shortcuts");
        hand.push(KeyCode.ESCAPE);
        robot.interact(() -> ((Hyperlink) bench.find("flow-table").lookup(".rule-link")).fire());
        shot(robot, "rule");
        hand.push(KeyCode.ESCAPE);
        menu(robot);
        robot.interact(() -> {
            bench.workbench.notices().error("Something could not be read; try another file.");
            bench.workbench.notices().offer("Something may be reloaded.");
            bench.workbench.notices().done("mine.png is saved.");
        });
        shot(robot, "notices");
        robot.interact(() -> bench.workbench.notices().getChildren().clear());
        robot.interact(bench.workbench::welcome);
        Bench.eventually(() -> bench.find("welcome").isVisible());
        shot(robot, "welcome");
        robot.interact(() -> bench.press("lesson-start"));
        shot(robot, "lesson");
        robot.interact(() -> bench.press("lesson-quit"));
    }

    private void menu(FxRobot robot) {
        robot.moveTo(hand.onScreen(hand.grip(CLIENT)), Motion.DIRECT);
        robot.press(MouseButton.SECONDARY).release(MouseButton.SECONDARY);
        for (Window each : List.copyOf(Window.getWindows())) {
            if (each.isShowing() && !each.equals(bench.stage)) {
                robot.interact(() -> Shots.save(each.getScene(), prefix + "menu"));
            }
        }
        hand.push(KeyCode.ESCAPE);
    }

    private void designs(FxRobot robot) throws IOException {
        for (String file :
                List.of(
                        "hybrid",
                        "aws-services",
                        "walks/walk-01",
                        "walks/walk-02",
                        "walks/walk-04",
                        "walks/walk-05",
                        "walks/walk-08",
                        "walks/walk-11",
                        "walks/walk-14")) {
            Design design = Opening.bundled(file + ".json");
            robot.interact(() -> {
                bench.workbench.document().open(design, null);
                bench.workbench.player().show(bench.workbench.draft().flow());
                bench.workbench.player().seekEnd();
            });
            shot(robot, file.replace("walks/", ""));
        }
    }

    /// The inspector of every type, by itself.
    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK", "HIGH_CONTRAST"})
    void everyInspector(ThemeChoice theme, FxRobot robot) {
        Design design = EveryType.design();
        robot.interact(() -> {
            bench.workbench.appearance().choiceProperty().set(theme);
            bench.stage.setWidth(1280);
            bench.stage.setHeight(1000);
            bench.workbench.commands().run("toggle-palette");
            bench.workbench.document().open(design, null);
            bench.workbench.document().perform(new Edit.Retitle("Every type"));
        });
        for (ResourceType type : ResourceType.values()) {
            robot.interact(() -> bench.workbench.selection().set(EveryType.of(design, type)));
            settle(robot);
            Node inspector = bench.find("inspector");
            String name =
                    "inspector-%s-%s-%s".formatted(LANGUAGE, theme, type).toLowerCase(Locale.ROOT);
            robot.interact(() -> Shots.save(inspector, name));
        }
    }

    private void shot(FxRobot robot, String name) {
        settle(robot);
        robot.interact(() -> Shots.save(bench.stage.getScene(), prefix + name));
    }

    private void settle(FxRobot robot) {
        robot.interact(() -> {});
        Bench.eventually(() -> !bench.workbench.isBusy());
        robot.interact(() -> {
            bench.stage.getScene().getRoot().applyCss();
            bench.stage.getScene().getRoot().layout();
        });
    }
}
