package dev.linkloom.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.PromptRobot;
import dev.linkloom.app.canvas.gesture.Guide;
import dev.linkloom.app.canvas.gesture.Sketch;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// Drawing straight with the pointer.
@ExtendWith(PromptRobot.class)
@Timeout(60)
class GuidesTest {

    private static final Box MAIN = new Box(320, 400, 152, 56);

    private Easel easel;

    @Start
    void start(Stage stage) {
        easel = new Easel(stage, Sketch.design().placed(Sketch.SG_C, new Box(323, 120, 152, 56)));
    }

    @Test
    void aDragIsDrawnToTheCardAboveAndNotToTheGrid() {
        Point from = easel.grip(Sketch.RTB_C);
        easel.drag(from, new Point(from.x() + 5, from.y() - 60));
        assertEquals(323, easel.design().placement(Sketch.RTB_C).x());
        assertEquals("Move main", easel.document.undoLabelProperty().get());
    }

    @Test
    void switchedOffTheGridDrawsAndSwitchedOffTooNothing() {
        easel.robot.interact(() -> easel.canvas.aids().guidesProperty().set(false));
        assertEquals(328, draggedTo(5));
        easel.robot.interact(() -> easel.canvas.aids().snappingProperty().set(false));
        assertEquals(333, draggedTo(5), .6);
    }

    @Test
    void controlDuringTheDragLetsItGoFreely() {
        Point from = easel.grip(Sketch.RTB_C);
        Point to = new Point(from.x() + 5, from.y() - 60);
        easel.mouse(MouseEvent.MOUSE_PRESSED, from, false, false, false);
        easel.mouse(MouseEvent.MOUSE_DRAGGED, from.towards(to, .5), false, true, false);
        easel.mouse(MouseEvent.MOUSE_DRAGGED, to, false, true, false);
        easel.mouse(MouseEvent.MOUSE_RELEASED, to, false, true, false);
        assertEquals(new Box(325, 340, 152, 56), easel.design().placement(Sketch.RTB_C));
    }

    @Test
    void distancesAreWrittenOnceBesideTheirLine() {
        List<Item> drawn =
                new GuideLines(Viewport.HOME)
                        .of(
                                List.of(
                                        new Guide.Aligned(new Point(10, 0), new Point(10, 90)),
                                        new Guide.Distance(new Point(10, 30), new Point(10, 54))));
        assertEquals(4, drawn.stream().filter(Item.Line.class::isInstance).count());
        Item.Text text = (Item.Text) drawn.getLast();
        assertEquals("24", text.text());
        assertTrue(text.bounds().intersects(new Box(0, 30, 80, 24)));
        assertFalse(drawn.stream().map(Item::bounds).anyMatch(each -> each.bottom() > 92));
        assertEquals(Ink.TEXT_ON_SOLID, text.ink());
    }

    private double draggedTo(double dx) {
        Point from = easel.grip(Sketch.RTB_C);
        easel.drag(from, new Point(from.x() + dx, from.y() - 60));
        double x = easel.design().placement(Sketch.RTB_C).x();
        return MAIN.x() == x ? Double.NaN : x;
    }
}
