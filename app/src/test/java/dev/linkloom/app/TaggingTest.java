package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.Tags;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.file.DesignFormatException;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Tags are given, changed and taken in the inspector, for one resource and for many.
@ExtendWith(PromptRobot.class)
class TaggingTest {

    private static final ResourceId CLIENT = ResourceId.of("i-client-1");
    private static final ResourceId OTHER = ResourceId.of("i-client-2");

    @TempDir Path home;

    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @Test
    void aTagIsTypedKeyFirstThenItsValueAndBothAreOneStepEach() throws DesignFormatException {
        hand.click(CLIENT);
        hand.press("add-tag");
        hand.write("env");
        hand.push(KeyCode.ENTER);
        assertEquals(Map.of("env", ""), tags(CLIENT));
        hand.write("prod");
        hand.push(KeyCode.ENTER);
        assertEquals(Map.of("env", "prod"), tags(CLIENT));
        assertEquals("Undo Tag client-1", bench.find("undo").getAccessibleText());
        assertEquals(design(), DesignFile.parse(DesignFile.format(design()), "saved"));
        hand.type("tag-key-0", "stage");
        assertEquals(Map.of("stage", "prod"), tags(CLIENT));
        hand.press("remove-tag-0");
        assertEquals(Map.of(), tags(CLIENT));
        hand.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Map.of("stage", "prod"), tags(CLIENT));
    }

    @Test
    void whatAwsWouldRefuseStaysInTheFieldWithTheReason(FxRobot robot) {
        tag(robot, CLIENT, Map.of("env", "prod", "team", "blue"));
        hand.click(CLIENT);
        Design before = design();
        hand.press("add-tag");
        hand.write("aws:stack");
        hand.push(KeyCode.ENTER);
        assertEquals(
                "Keys that begin with aws: are AWS's own; take another than \"aws:stack\".",
                reason());
        looks(robot, "tags-refused");
        hand.push(KeyCode.CONTROL, KeyCode.A);
        hand.write("env");
        hand.push(KeyCode.ENTER);
        assertEquals("There is a tag env already.", reason());
        hand.push(KeyCode.ESCAPE);
        hand.push(KeyCode.ESCAPE);
        assertNull(bench.stage.getScene().lookup("#tag-key-2"));
        hand.type("tag-key-0", "team");
        assertEquals("There is a tag team already.", reason());
        assertEquals(before, design());
    }

    @Test
    void manyShareTagsAndWhatDiffersIsMixedAndGoesToAll(FxRobot robot) {
        tag(robot, CLIENT, Map.of("env", "prod", "team", "blue", "tier", "web"));
        tag(robot, OTHER, Map.of("env", "test", "tier", "web"));
        robot.interact(() -> bench.workbench.selection().set(List.of(CLIENT, OTHER)));
        assertEquals("mixed", ((TextField) bench.find("tag-value-0")).getPromptText());
        assertEquals("on 1 of 2", ((Button) bench.find("tag-all-1")).getText());
        assertNull(bench.stage.getScene().lookup("#tag-all-2"));
        looks(robot, "tags-mixed");
        hand.press("tag-all-1");
        assertEquals(Map.of("env", "test", "team", "blue", "tier", "web"), tags(OTHER));
        hand.type("tag-value-0", "stage");
        assertEquals("stage", tags(CLIENT).get("env"));
        assertEquals("stage", tags(OTHER).get("env"));
        assertEquals("Undo Tag 2 resources", bench.find("undo").getAccessibleText());
    }

    @Test
    void theyAreFoundAndStandInTheTableAndInCopies(FxRobot robot) {
        tag(robot, CLIENT, Map.of("env", "prod"));
        tag(robot, OTHER, Map.of("env", "test"));
        hand.push(KeyCode.CONTROL, KeyCode.F);
        hand.write("tag:env=prod");
        assertEquals("1 hit", ((Label) bench.find("find-count")).getText());
        hand.push(KeyCode.ENTER);
        assertEquals(CLIENT, hand.selected());
        hand.push(KeyCode.ESCAPE);
        hand.push(KeyCode.CONTROL, KeyCode.D);
        assertTrue(!CLIENT.equals(hand.selected()), "the copy is selected");
        assertEquals(Map.of("env", "prod"), tags(hand.selected()));
    }

    private Map<String, String> tags(ResourceId id) {
        return design().tags(id).byKey();
    }

    private void tag(FxRobot robot, ResourceId id, Map<String, String> tags) {
        Edit edit = new Edit.Tag("Tag", Map.of(id, new Tags(tags)));
        robot.interact(() -> bench.workbench.document().perform(edit));
    }

    private Design design() {
        return bench.workbench.document().design();
    }

    private String reason() {
        return ((Label) bench.stage.getScene().lookup(".tags .reason")).getText();
    }

    private void looks(FxRobot robot, String name) {
        ScrollPane pane = (ScrollPane) bench.find("inspector").lookup(".scroll-pane");
        robot.interact(() -> pane.setVvalue(1));
        for (ThemeChoice each : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
            robot.interact(() -> {
                bench.workbench.appearance().choiceProperty().set(each);
                Shots.save(bench.stage.getScene(), name + "-" + each);
            });
        }
    }
}
