package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.ResourceId;

import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;

import java.nio.file.Path;

/// The mouse together with modifier keys, and beyond the edge of what it was pressed on.
@OnDisplay
@ExtendWith(PromptRobot.class)
class PointerOnDisplayTest {

    private static final ResourceId CLIENT = ResourceId.of("i-client-1");

    @TempDir Path home;

    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @Test
    void controlAndTheWheelZoomAboutThePointer(FxRobot robot) {
        Point under = hand.grip(CLIENT);
        Point2D pointer = hand.onScreen(under);
        double before = hand.canvas().viewport().scale();
        robot.moveTo(pointer, Motion.DIRECT);
        robot.press(KeyCode.CONTROL);
        robot.scroll(3, VerticalDirection.UP);
        robot.release(KeyCode.CONTROL);
        Bench.eventually(() -> hand.canvas().viewport().scale() > before * 1.1);
        assertEquals(pointer.getX(), hand.onScreen(under).getX(), 1.5);
        assertEquals(pointer.getY(), hand.onScreen(under).getY(), 1.5);
    }

    @Test
    void shiftHoldsADragToOneAxis(FxRobot robot) {
        Point2D from = hand.onScreen(hand.grip(CLIENT));
        double top = hand.box(CLIENT).y();
        double left = hand.box(CLIENT).x();
        robot.moveTo(from, Motion.DIRECT);
        robot.press(MouseButton.PRIMARY);
        robot.press(KeyCode.SHIFT);
        for (int i = 1; i <= 5; i++) {
            robot.moveTo(from.add(i * 5, i * 2), Motion.DIRECT);
        }
        robot.release(MouseButton.PRIMARY);
        robot.release(KeyCode.SHIFT);
        PromptRobot.settle();
        Bench.eventually(() -> hand.box(CLIENT).x() != left);
        assertEquals(top, hand.box(CLIENT).y());
    }

    @Test
    void controlAndClickAddsToTheSelectionAndTakesAway(FxRobot robot) {
        hand.click(CLIENT);
        ResourceId other = ResourceId.of("i-client-2");
        robot.press(KeyCode.CONTROL);
        hand.click(other);
        assertEquals(2, bench.workbench.selection().ids().size());
        hand.click(CLIENT);
        robot.release(KeyCode.CONTROL);
        assertEquals(other, bench.workbench.selection().only());
    }

    @Test
    void aDragGoesOnOutsideTheCanvasAndEscapePutsBack(FxRobot robot) {
        var before = bench.workbench.document().design();
        Point2D from = hand.onScreen(hand.grip(CLIENT));
        var view = hand.canvas().viewport();
        robot.moveTo(from, Motion.DIRECT);
        robot.press(MouseButton.PRIMARY);
        for (int i = 1; i <= 6; i++) {
            robot.moveTo(from.add(-i * 40, 0), Motion.DIRECT);
        }
        Bench.eventually(() -> !view.equals(hand.canvas().viewport())); // the edge pans
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        PromptRobot.settle();
        assertEquals(before, bench.workbench.document().design());
    }
}
