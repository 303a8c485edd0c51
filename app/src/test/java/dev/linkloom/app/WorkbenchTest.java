package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.document.Opening;
import dev.linkloom.app.settings.Home;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Account;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

@ExtendWith(ApplicationExtension.class)
class WorkbenchTest {

    @TempDir static Path home;

    private Workbench workbench;
    private Stage stage;

    @Start
    void start(Stage newStage) {
        stage = newStage;
        stage.setX(0);
        stage.setY(0);
        workbench = new Workbench(stage, new Home(home), new NoDialogs());
        workbench.show(new Opening(Design.empty("Untitled"), null, null));
        stage.setWidth(980);
        stage.setHeight(700);
    }

    @Test
    void theTitleTellsWhatIsUnsavedAndUndoWhatItTakesBack(FxRobot robot) {
        String saved = stage.getTitle();
        robot.interact(() -> workbench.document().perform(addAccount()));
        assertEquals("• " + saved, stage.getTitle());
        Button undo = robot.lookup("#undo").queryButton();
        assertEquals("Undo Add AWS account", undo.getAccessibleText());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(saved, stage.getTitle());
        assertTrue(undo.isDisabled());
        robot.interact(() -> Shots.save(stage.getScene(), "shell"));
    }

    private static Edit addAccount() {
        return new Edit.Add(
                new Account(ResourceId.of("111111111111"), "Consumer"), new Box(0, 0, 400, 300));
    }
}
