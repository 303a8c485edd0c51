package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.resource.TargetGroup;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
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

/// The JSON of the selection, beside its form; and the help for the field under the keyboard.
@ExtendWith(PromptRobot.class)
class SelectionAsJsonTest {

    private static final ResourceId GROUP = ResourceId.of("tg-api");
    private static final ResourceId CLIENT = ResourceId.of("i-client-1");
    private static final ResourceId OTHER = ResourceId.of("i-client-2");

    @TempDir Path home;

    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
    }

    @Test
    void whatIsChangedInOneShowsInTheOther(FxRobot robot) {
        show(robot, GROUP);
        assertTrue(json().getText().contains("\"port\": 8443"), json()::getText);
        write(robot, json().getText().replace("8443", "9443"));
        press(robot, KeyCode.ENTER);
        assertEquals(9443, design().find(GROUP, TargetGroup.class).port());
        assertEquals("9443", ((TextField) bench.find("field-port")).getText());
        assertEquals("Undo Change the JSON of api-tg", bench.find("undo").getAccessibleText());
        robot.interact(() -> bench.workbench.document().undo());
        assertTrue(json().getText().contains("\"port\": 8443"), json()::getText);
        pictures(robot, "json");
    }

    @Test
    void whatCannotBeStaysWithPlaceAndMendUntilItIsTakenBack(FxRobot robot) {
        show(robot, GROUP);
        Design before = design();
        write(robot, json().getText().replace("8443", "70000"));
        press(robot, KeyCode.ENTER);
        assertEquals(before, design());
        String reason = ((Label) bench.find("json-reason")).getText();
        assertTrue(reason.startsWith("JSON: /tg-api"), reason);
        assertTrue(reason.contains("70000"), reason);
        pictures(robot, "json-refused");
        robot.type(KeyCode.ESCAPE);
        assertTrue(json().getText().contains("8443"));
        assertNull(bench.stage.getScene().lookup("#json-reason"));
    }

    @Test
    void aNoteIsTextTooAndTheFormFollows(FxRobot robot) {
        ResourceId id = ResourceId.of("note-1");
        robot.interact(() ->
                bench.workbench
                        .document()
                        .perform(
                                new Edit.Annotate(
                                        "Add a note",
                                        new Annotation.Note(id, "Blue", null),
                                        new Box(0, -200, 160, 64))));
        show(robot, id);
        write(robot, json().getText().replace("Blue", "Red"));
        press(robot, KeyCode.ENTER);
        assertEquals("Red", design().annotation(id).text());
        assertEquals("Undo Change the JSON of Blue", bench.find("undo").getAccessibleText());
    }

    @Test
    void severalAreOneTextAndOneStepAndUnknownKeysSurvive(FxRobot robot) {
        show(robot, CLIENT, OTHER);
        write(
                robot,
                json().getText()
                        .replace(
                                "\"type\": \"instance\"",
                                "\"type\": \"instance\", \"owner\": \"blue\""));
        robot.interact(() -> bench.find("canvas").requestFocus());
        String file = DesignFile.format(design());
        assertEquals(2, file.split("\"owner\": \"blue\"", -1).length - 1);
        assertEquals("Undo Change the JSON of 2 resources", bench.find("undo").getAccessibleText());
    }

    @Test
    void anotherContainerTakesTheDrawingAlong(FxRobot robot) {
        show(robot, CLIENT);
        String home = design().find(CLIENT).parent().value();
        write(robot, json().getText().replace("\"" + home + "\"", "\"subnet-c-app-2\""));
        press(robot, KeyCode.ENTER);
        Box there = design().placement(ResourceId.of("subnet-c-app-2"));
        Box now = design().placement(CLIENT);
        assertTrue(there.contains(now.x(), now.y()), now + " in " + there);
    }

    @Test
    void theFieldUnderTheKeyboardIsExplained(FxRobot robot) {
        robot.interact(() -> bench.workbench.selection().set(GROUP));
        assertFalse(bench.find("property-help").isVisible());
        robot.interact(() -> bench.find("field-port").requestFocus());
        robot.interact(() -> {});
        assertTrue(bench.find("property-help").isVisible());
        Label sentence = (Label) bench.find("property-help").lookup(".label");
        assertEquals("Where targets receive, unless one has its own port.", sentence.getText());
        pictures(robot, "help");
    }

    private void pictures(FxRobot robot, String name) {
        robot.interact(() -> Shots.save(bench.stage.getScene(), name + "-light"));
        robot.interact(() -> bench.workbench.appearance().choiceProperty().set(ThemeChoice.DARK));
        robot.interact(() -> Shots.save(bench.find("inspector"), name + "-dark"));
        robot.interact(() -> bench.workbench.appearance().choiceProperty().set(ThemeChoice.LIGHT));
    }

    private void show(FxRobot robot, ResourceId... ids) {
        robot.interact(() -> {
            bench.workbench.selection().set(List.of(ids));
            bench.workbench.commands().run("toggle-json");
        });
    }

    private void write(FxRobot robot, String text) {
        robot.interact(() -> {
            json().requestFocus();
            json().setText(text);
        });
    }

    private void press(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }

    private TextArea json() {
        return (TextArea) bench.find("json");
    }

    private Design design() {
        return bench.workbench.document().design();
    }
}
