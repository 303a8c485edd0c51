package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.Design;
import dev.linkloom.model.NamePattern;
import dev.linkloom.model.Naming;
import dev.linkloom.model.ResourceId;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// Many names are changed at once, and a design may ask for names and tags.
@ExtendWith(PromptRobot.class)
class RenamingTest {

    private static final ResourceId CLIENT = ResourceId.of("i-client-1");
    private static final ResourceId OTHER = ResourceId.of("i-client-2");
    private static final ResourceId GROUP = ResourceId.of("tg-api");

    @TempDir Path home;

    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @Test
    void aPatternRenamesAllInOneStepAfterShowingEachName(FxRobot robot) {
        Design before = design();
        select(robot, OTHER, CLIENT, GROUP);
        hand.push(KeyCode.F2);
        looks(robot, "rename-pattern");
        hand.push(KeyCode.CONTROL, KeyCode.A);
        hand.write("web-{type}-{n}");
        assertEquals(
                List.of(
                        "api-tg → web-targets-1",
                        "client-1 → web-instance-1",
                        "client-2 → web-instance-2"),
                preview());
        assertEquals("Rename 3", ((Button) bench.find("rename-all")).getText());
        hand.push(KeyCode.ENTER);
        assertEquals("web-instance-1", design().name(CLIENT));
        assertEquals("web-targets-1", design().name(GROUP));
        assertEquals("Undo Rename 3 resources", bench.find("undo").getAccessibleText());
        hand.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, design());
    }

    @Test
    void findingAndReplacingTellsWhoElseIsCalledSo(FxRobot robot) {
        select(robot, CLIENT, OTHER);
        hand.push(KeyCode.F2);
        hand.click("rename-by-words");
        hand.click("rename-find");
        hand.write("client");
        hand.click("rename-with");
        hand.write("app");
        assertEquals(List.of("client-1 → app-1 taken", "client-2 → app-2 taken"), preview());
        looks(robot, "rename-clash");
        assertTrue(note().startsWith("2 of the new names would stand twice"), note());
        hand.push(KeyCode.CONTROL, KeyCode.A);
        hand.write("web");
        assertEquals(List.of("client-1 → web-1", "client-2 → web-2"), preview());
        hand.press("rename-all");
        assertEquals("web-2", design().name(OTHER));
    }

    @Test
    void whatIsNoPatternIsRefusedAsItIsTyped(FxRobot robot) {
        Design before = design();
        select(robot, CLIENT, OTHER);
        hand.push(KeyCode.F2);
        hand.push(KeyCode.CONTROL, KeyCode.A);
        hand.write("{zone}");
        assertTrue(note().contains("has other places"), note());
        looks(robot, "rename-refused");
        assertTrue(bench.find("rename-all").isDisabled());
        hand.push(KeyCode.ENTER);
        hand.push(KeyCode.ESCAPE);
        assertFalse(bench.find("rename-card").isVisible());
        assertEquals(before, design());
    }

    @Test
    void aDesignThatAsksForNamesAndTagsSuggestsThemAndNamesNewThingsSo(FxRobot robot) {
        robot.interact(() -> bench.workbench.selection().clear());
        hand.type("naming-pattern", "{zone}");
        assertTrue(((Label) bench.find("naming-reason")).getText().contains("has other places"));
        hand.type("naming-pattern", "x-{type}-{n}");
        hand.type("naming-tags", "env");
        assertEquals(
                new Naming(new NamePattern("x-{type}-{n}"), List.of("env")), design().naming());
        ListView<?> problems = (ListView<?>) bench.find("problem-list");
        Bench.eventually(() -> problems.getItems().size() >= 2 * design().resources().size());
        looks(robot, "naming");
        hand.click(CLIENT);
        robot.interact(() ->
                ((Button) bench.stage.getScene().lookup(".resource-view .finding .button")).fire());
        assertEquals("x-instance-1", design().name(CLIENT));
        assertEquals(
                "Undo Rename client-1 to x-instance-1", bench.find("undo").getAccessibleText());
    }

    private Design design() {
        return bench.workbench.document().design();
    }

    private void select(FxRobot robot, ResourceId... ids) {
        robot.interact(() -> {
            bench.workbench.selection().set(List.of(ids));
            hand.canvas().requestFocus();
        });
    }

    private String note() {
        return ((Label) bench.find("rename-note")).getText();
    }

    @SuppressWarnings("unchecked") // the rows of the card
    private List<String> preview() {
        return ((ListView<BulkRename.Row>) bench.find("rename-preview"))
                .getItems().stream()
                        .map(each ->
                                each.resource().name()
                                        + " → "
                                        + each.to()
                                        + (each.clash() == null ? "" : " " + each.clash()))
                        .toList();
    }

    private void looks(FxRobot robot, String name) {
        for (ThemeChoice each : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
            robot.interact(() -> {
                bench.workbench.appearance().choiceProperty().set(each);
                Shots.save(bench.stage.getScene(), name + "-" + each);
            });
        }
    }
}
