package dev.linkloom.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.PromptRobot;
import dev.linkloom.app.canvas.gesture.Sketch;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

@ExtendWith(PromptRobot.class)
@Timeout(60)
class CanvasKeyboardTest {

    private Easel easel;
    private Design before;

    @Start
    void start(Stage stage) {
        easel = new Easel(stage);
    }

    @BeforeEach
    void remember() {
        before = easel.design();
    }

    @Test
    void tabWalksInReadingOrderAndShiftTabBack() {
        List<ResourceId> seen = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            easel.type(KeyCode.TAB);
            seen.add(easel.selection.only());
        }
        assertEquals(List.of(Sketch.CONSUMER, Sketch.VPC_C, Sketch.APP, Sketch.CLIENT), seen);
        easel.type(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(Sketch.APP, easel.selection.only());
    }

    @Test
    void escapeClearsTheSelection() {
        select(Sketch.CLIENT);
        easel.type(KeyCode.ESCAPE);
        assertEquals(List.of(), easel.selection.ids());
    }

    @Test
    void arrowsNudgeByTheGridShiftTenfoldControlOnePixel() {
        select(Sketch.SG_C);
        easel.type(KeyCode.RIGHT);
        assertEquals(328, x(Sketch.SG_C));
        easel.type(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals(329, x(Sketch.SG_C));
        easel.type(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(249, x(Sketch.SG_C));
    }

    @Test
    void consecutiveNudgesAreOneStepToUndo() {
        select(Sketch.SG_C);
        easel.type(KeyCode.RIGHT);
        easel.type(KeyCode.RIGHT);
        easel.type(KeyCode.DOWN);
        assertEquals("Move sg-c", easel.document.undoLabelProperty().get());
        easel.robot.interact(easel.document::undo);
        assertEquals(before, easel.design());
    }

    @Test
    void nudgesWithAnotherSelectionInBetweenAreTwoSteps() {
        select(Sketch.SG_C);
        easel.type(KeyCode.RIGHT);
        select(Sketch.SG_P);
        easel.type(KeyCode.RIGHT);
        easel.robot.interact(easel.document::undo);
        assertEquals(328, x(Sketch.SG_C));
        assertEquals(912, x(Sketch.SG_P));
    }

    @Test
    void deleteTakesAContainerWithItsContentsAndUndoBringsAllBack() {
        select(Sketch.APP);
        easel.type(KeyCode.DELETE);
        assertNull(easel.design().find(Sketch.APP));
        assertNull(easel.design().find(Sketch.CLIENT));
        easel.robot.interact(easel.document::undo);
        assertEquals(before, easel.design());
    }

    @Test
    void backspaceDeletesToo() {
        select(Sketch.CLIENT);
        easel.type(KeyCode.BACK_SPACE);
        assertNull(easel.design().find(Sketch.CLIENT));
    }

    @Test
    void f2RenamesAndAnEmptyNameIsRefusedWithAReason() {
        select(Sketch.CLIENT);
        easel.type(KeyCode.F2);
        TextField field = easel.robot.lookup("#canvas-name").query();
        assertTrue(field.isFocused());
        easel.type(KeyCode.DELETE);
        easel.type(KeyCode.ENTER);
        assertTrue(field.isVisible());
        assertEquals("A name needs at least one character.", easel.canvas.statusProperty().get());
        easel.type(KeyCode.ESCAPE);
        assertFalse(field.isVisible());
        assertSame(before, easel.design());
    }

    @Test
    void connectingByKeysGoesThroughTheTargetsAndEnterConnects() {
        select(Sketch.DOOR);
        easel.type(KeyCode.C);
        assertEquals(List.of(Sketch.DOOR), easel.selection.ids());
        easel.robot.write("api");
        easel.type(KeyCode.ENTER);
        var door = easel.design().find(Sketch.DOOR, InterfaceEndpoint.class);
        assertEquals(Sketch.SERVICE, door.service());
        assertEquals("Connect door to api", easel.document.undoLabelProperty().get());
    }

    @Test
    void arrowsChooseAmongTheTargets() {
        select(Sketch.DOOR);
        easel.type(KeyCode.C);
        easel.type(KeyCode.LEFT);
        easel.type(KeyCode.ENTER);
        var door = easel.design().find(Sketch.DOOR, InterfaceEndpoint.class);
        assertEquals(List.of(Sketch.SG_C), door.securityGroups());
    }

    @Test
    void escapeEndsConnectingAndKeepsTheSelection() {
        select(Sketch.DOOR);
        easel.type(KeyCode.C);
        easel.type(KeyCode.ESCAPE);
        easel.type(KeyCode.ENTER);
        assertSame(before, easel.design());
        assertEquals(List.of(Sketch.DOOR), easel.selection.ids());
    }

    @Test
    void controlASelectsTheNeighboursAndTwiceEverything() {
        select(Sketch.APP);
        easel.type(KeyCode.CONTROL, KeyCode.A);
        assertTrue(easel.selection.contains(Sketch.EP));
        assertFalse(easel.selection.contains(Sketch.SERVER));
        easel.type(KeyCode.CONTROL, KeyCode.A);
        assertEquals(
                Set.copyOf(easel.canvas.nesting().backToFront()),
                Set.copyOf(easel.selection.ids()));
    }

    @Test
    void keysZoomToOneHundredPercentToEverythingAndToTheSelection() {
        easel.type(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(1, easel.canvas.camera().zoomProperty().get());
        easel.type(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(1.25, easel.canvas.camera().zoomProperty().get());
        easel.type(KeyCode.SHIFT, KeyCode.DIGIT1);
        assertTrue(easel.canvas.camera().zoomProperty().get() < 1);
        select(Sketch.CLIENT);
        easel.type(KeyCode.SHIFT, KeyCode.DIGIT2);
        Point middle = easel.canvas.camera().middle();
        assertEquals(140, middle.x(), 1);
        assertEquals(196, middle.y(), 1);
    }

    private void select(ResourceId id) {
        easel.robot.interact(() -> easel.selection.set(id));
    }

    private double x(ResourceId id) {
        return easel.design().placement(id).x();
    }
}
