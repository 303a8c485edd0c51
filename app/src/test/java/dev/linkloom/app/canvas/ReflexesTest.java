package dev.linkloom.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.PromptRobot;
import dev.linkloom.app.canvas.gesture.Sketch;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;

import javafx.scene.Cursor;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;

import java.util.List;

/// What hands do without thinking, learned in other tools.
@ExtendWith(PromptRobot.class)
@Timeout(60)
class ReflexesTest {

    private Easel easel;
    private Design before;

    @Start
    void start(Stage stage) {
        easel = new Easel(stage);
        easel.canvas.aids().guidesProperty().set(false);
    }

    @BeforeEach
    void remember() {
        before = easel.design();
    }

    @Test
    void aChipAtThePointerTellsThePositionAndTheSize() {
        Labeled note = easel.robot.lookup("#canvas-note").queryLabeled();
        Point from = easel.grip(Sketch.SG_C);
        easel.carry(from, new Point(from.x(), from.y() + 32));
        assertEquals("320, 152", note.getText());
        easel.type(KeyCode.ESCAPE);
        easel.drop();
        easel.click(easel.grip(Sketch.APP));
        Box app = before.placement(Sketch.APP);
        easel.carry(new Point(app.right(), app.centerY()), new Point(app.x() + 10, app.centerY()));
        assertTrue(note.getText().endsWith("as small as its contents"), note.getText());
        easel.type(KeyCode.ESCAPE);
        easel.drop();
        assertSame(before, easel.design());
    }

    @Test
    void controlDuringADragKeepsTheContainerWhichGrows() {
        Point from = easel.grip(Sketch.CLIENT);
        Point to = new Point(from.x() + 100, from.y());
        easel.mouse(MouseEvent.MOUSE_PRESSED, from, false, false, false);
        easel.mouse(MouseEvent.MOUSE_DRAGGED, from.towards(to, .5), false, false, false);
        easel.mouse(MouseEvent.MOUSE_DRAGGED, new Point(400, 300), false, false, false);
        assertEquals(
                "An Instance belongs inside a Subnet, not in a VPC.",
                easel.canvas.statusProperty().get());
        easel.robot.press(KeyCode.CONTROL); // the pointer rests
        easel.settle();
        assertEquals("", easel.canvas.statusProperty().get());
        easel.robot.release(KeyCode.CONTROL);
        easel.settle();
        assertNotEquals("", easel.canvas.statusProperty().get());
        easel.mouse(MouseEvent.MOUSE_DRAGGED, to, false, true, false);
        easel.mouse(MouseEvent.MOUSE_RELEASED, to, false, true, false);
        assertEquals(Sketch.APP, easel.design().find(Sketch.CLIENT).parent());
        assertEquals(164, easel.design().placement(Sketch.CLIENT).x());
        assertTrue(
                easel.design()
                        .placement(Sketch.APP)
                        .contains(easel.design().placement(Sketch.CLIENT)));
    }

    @Test
    void aDropAfterTheViewMovedOnLandsUnderThePointer() {
        easel.robot.moveTo(easel.screen(easel.grip(Sketch.SG_C)), Motion.DIRECT);
        Viewport start = easel.canvas.viewport();
        easel.robot.press(MouseButton.PRIMARY);
        easel.robot.moveTo(easel.canvas.localToScreen(300, 300), Motion.DIRECT);
        easel.robot.moveTo(easel.canvas.localToScreen(300, 697), Motion.DIRECT);
        EaselWaits.until(() -> easel.canvas.viewport().ty() < start.ty() - 20);
        easel.robot.moveTo(easel.canvas.localToScreen(300, 300), Motion.DIRECT);
        easel.drop();
        Point pointer = easel.canvas.viewport().toWorld(300, 300);
        assertEquals(pointer.x(), easel.design().placement(Sketch.SG_C).centerX(), 5);
        assertEquals(pointer.y(), easel.design().placement(Sketch.SG_C).centerY(), 5);
        assertEquals("Move sg-c", easel.document.undoLabelProperty().get());
    }

    @Test
    void altAndShiftStartAMarqueeOverACard() {
        Point from = new Point(330, 125); // on the card of sg-c
        easel.mouse(MouseEvent.MOUSE_PRESSED, from, true, false, true);
        easel.mouse(MouseEvent.MOUSE_DRAGGED, new Point(250, 210), true, false, true);
        easel.mouse(MouseEvent.MOUSE_DRAGGED, new Point(200, 215), true, false, true);
        easel.mouse(MouseEvent.MOUSE_RELEASED, new Point(200, 215), true, false, true);
        assertSame(before, easel.design());
        assertTrue(easel.selection.contains(Sketch.APP), easel.selection.ids()::toString);
    }

    @Test
    void theCursorTellsWhatAReleaseWouldDo() {
        easel.carry(easel.grip(Sketch.CLIENT), new Point(140, 340));
        assertEquals(Cursor.MOVE, easel.canvas.getCursor());
        easel.robot.moveTo(easel.screen(new Point(400, 300)), Motion.DIRECT);
        easel.settle();
        assertEquals(DrawnCursors.NOT_ALLOWED, easel.canvas.getCursor());
        easel.type(KeyCode.ESCAPE);
        assertEquals(Cursor.DEFAULT, easel.canvas.getCursor());
        easel.drop();
        Point from = easel.grip(Sketch.CLIENT);
        easel.mouse(MouseEvent.MOUSE_PRESSED, from, false, false, true);
        easel.mouse(MouseEvent.MOUSE_DRAGGED, new Point(140, 340), false, false, true);
        assertEquals(DrawnCursors.COPY, easel.canvas.getCursor());
        easel.type(KeyCode.ESCAPE);
        easel.mouse(MouseEvent.MOUSE_RELEASED, new Point(140, 340), false, false, true);
        easel.carry(new Point(720, 450), new Point(600, 490));
        assertEquals(Cursor.CROSSHAIR, easel.canvas.getCursor());
        easel.drop();
    }

    @Test
    void altThatWasForThePointerDoesNotLeadToTheMenusToo() {
        Menu file = new Menu("File", null, new MenuItem("Open"));
        easel.robot.interact(() -> easel.root.setTop(new MenuBar(file)));
        Point at = easel.grip(Sketch.CLIENT);
        easel.robot.press(KeyCode.ALT);
        easel.clickWith(at, false, false, true);
        easel.robot.release(KeyCode.ALT);
        easel.type(KeyCode.DOWN);
        assertFalse(file.isShowing());
        easel.type(KeyCode.ALT);
        easel.type(KeyCode.DOWN);
        assertTrue(file.isShowing(), "Alt alone still does");
        easel.robot.interact(file::hide);
    }

    @Test
    void aNudgeNeverPushesAContainerOverItsNeighbour() {
        easel.robot.interact(() -> easel.selection.set(Sketch.APP));
        for (int i = 0; i < 4; i++) {
            easel.type(KeyCode.DOWN);
        }
        Box app = easel.design().placement(Sketch.APP);
        assertEquals(before.placement(Sketch.EP).y(), app.bottom() + 4);
        assertEquals(
                "app would cover ep. Drop it on free space.", easel.canvas.statusProperty().get());
    }

    @Test
    void theWheelZoomsWhereThatIsWanted() {
        easel.robot.interact(() -> easel.canvas.aids().wheelZoomProperty().set(true));
        Viewport start = easel.canvas.viewport();
        easel.scroll(300, 200, 0, -40, false, true);
        assertEquals(start.panned(0, -40), easel.canvas.viewport());
        easel.scroll(300, 200, 0, 80, false, false);
        assertTrue(easel.canvas.viewport().scale() > start.scale());
    }

    @Test
    void theViewGoesNoFurtherThanAViewAwayFromTheDesign() {
        for (int i = 0; i < 60; i++) {
            easel.scroll(300, 200, 0, -200, false, false);
        }
        double bottom = easel.canvas.viewport().toScreen(easel.canvas.diagram().bounds()).bottom();
        assertEquals(-easel.canvas.getHeight(), bottom, 1e-6);
        easel.scroll(300, 200, 0, 200, false, false);
        assertTrue(
                easel.canvas.viewport().toScreen(easel.canvas.diagram().bounds()).bottom()
                        > bottom + 199);
    }

    @Test
    void shiftAndClickOnWhatIsSelectedMakesItTheOneOthersLineUpWith() {
        easel.robot.interact(() -> easel.selection.set(List.of(Sketch.SG_C, Sketch.CLIENT)));
        easel.clickWith(easel.grip(Sketch.SG_C), true, false, false);
        assertEquals(List.of(Sketch.CLIENT, Sketch.SG_C), easel.selection.ids());
    }
}
