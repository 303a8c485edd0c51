package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.document.FileDialogs;
import dev.linkloom.app.document.Opening;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ResourceType;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// In a made-up language, whatever is opened: no text comes round the bundle, and words that are a
/// third longer are not cut.
@ExtendWith(PromptRobot.class)
class MadeUpLanguageTest {

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @TempDir Path home;

    private Bench bench;
    private Design design;
    private Untranslated untranslated;
    private WordReader words;

    @Start
    void start(Stage stage) throws IOException {
        design = EveryType.design();
        Locale.setDefault(Locale.Category.DISPLAY, language());
        bench = Bench.open(stage, home, new Opening(design, null, null));
        size(bench.stage);
        bench.answer = FileDialogs.Unsaved.DISCARD;
        untranslated = new Untranslated();
        words = reader(untranslated);
        know();
    }

    Locale language() {
        return Locale.of("zz");
    }

    void size(Stage stage) {
        stage.setWidth(1280);
        stage.setHeight(800);
    }

    WordReader reader(Untranslated same) throws IOException {
        return WordReader.ofMadeUp(same);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void everyFormOfEveryTypeAndAllCommands(FxRobot robot) {
        robot.interact(() -> {
            ((MenuBar) bench.stage.getScene().lookup(".menu-bar")).getMenus().forEach(words::read);
            bench.workbench.commands().all().forEach(words::read);
            for (ResourceType type : ResourceType.values()) {
                bench.workbench.selection().set(EveryType.of(design, type));
                words.read(bench.stage.getScene(), "inspector of " + type);
            }
            bench.workbench.commands().run("toggle-json");
            words.read(bench.stage.getScene(), "JSON");
            bench.workbench.commands().run("toggle-json");
            bench.workbench
                    .selection()
                    .set(List.of(ResourceId.of("i-client-1"), ResourceId.of("i-client-2")));
            words.read(bench.stage.getScene(), "inspector of two");
        });
        assertEquals("", words.faults());
    }

    @Test
    void everyPanelAndEverythingThatLiesOverTheWindow(FxRobot robot) {
        robot.interact(() -> {
            bench.workbench.player().show(bench.workbench.draft().flow());
            bench.workbench.player().seekEnd();
            bench.workbench.showFlow();
            ((TextField) bench.find("dns-name")).setText("api.example.com");
            bench.press("dns-ask");
            bench.workbench.selection().set(ResourceId.of("i-client-1"));
            bench.workbench.commands().run("duplicate");
            know();
        });
        Bench.eventually(() -> !bench.workbench.isBusy());
        for (String pane : List.of("dock", "side-tabs")) {
            TabPane tabs = (TabPane) bench.find(pane);
            for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
                int shown = tab;
                robot.interact(() -> tabs.getSelectionModel().select(shown));
                robot.interact(() -> words.read(bench.stage.getScene(), pane + " " + shown));
            }
        }
        robot.interact(() -> {
            bench.workbench.commands().run("find");
            words.read(bench.stage.getScene(), "find");
            for (String command :
                    List.of(
                            "command-palette",
                            "cheat-sheet",
                            "quick-add",
                            "export",
                            "preferences")) {
                bench.workbench.commands().run(command);
                words.read(bench.stage.getScene(), command);
            }
            bench.workbench
                    .selection()
                    .set(List.of(ResourceId.of("i-client-1"), ResourceId.of("i-client-2")));
            bench.workbench.commands().run("rename");
            assertTrue(bench.find("rename-card").isVisible());
            words.read(bench.stage.getScene(), "new names for several");
            bench.workbench.selection().set(EveryType.of(design, ResourceType.VPC));
            bench.workbench.commands().run("duplicate-many");
            assertTrue(bench.find("copies-card").isVisible());
            words.read(bench.stage.getScene(), "many copies");
            TabPane preferences = (TabPane) bench.find("preferences-tabs");
            preferences.getSelectionModel().select(1);
            words.read(bench.stage.getScene(), "shortcuts");
            bench.workbench.welcome();
        });
        Bench.eventually(() -> bench.find("welcome").isVisible());
        robot.interact(() -> words.read(bench.stage.getScene(), "the welcome"));
        robot.interact(() -> bench.press("lesson-start"));
        robot.interact(() -> {
            words.read(bench.stage.getScene(), "a lesson");
            bench.press("lesson-next");
            words.read(bench.stage.getScene(), "its next step");
            bench.press("lesson-quit");
            bench.workbench.showFlow();
            bench.workbench.player().show(bench.workbench.draft().flow());
        });
        robot.interact(() -> {
            bench.stage.getScene().getRoot().applyCss();
            bench.stage.getScene().getRoot().layout();
            ((Hyperlink) bench.find("flow-table").lookup(".rule-link")).fire();
            words.read(bench.stage.getScene(), "a rule");
        });
        assertEquals("", words.faults());
    }

    @Test
    void theComparisonOfTwoVersions(FxRobot robot) throws IOException {
        robot.interact(() -> {
            bench.workbench.document().perform(Bench.anEdit());
            know();
        });
        bench.compare(robot, home.resolve("mine.json"), design);
        robot.interact(() -> words.read(bench.stage.getScene(), "the comparison"));
        assertEquals("", words.faults());
    }

    private void know() {
        untranslated.add(bench.workbench.document().fabric(), bench.workbench.draft().flow());
    }
}
