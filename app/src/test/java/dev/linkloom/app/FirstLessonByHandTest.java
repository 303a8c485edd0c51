package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.document.Opening;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.Objects;

/// The first lesson, taken in the window by mouse and keys: it can be finished, and only by the
/// right behaviour.
@ExtendWith(ApplicationExtension.class)
@Timeout(180)
class FirstLessonByHandTest {

    private static final ResourceId SERVICE = ResourceId.of("vpce-svc-0123456789abcdef0");
    private static final ResourceId GUARD = ResourceId.of("sg-ep");
    private static final Point IN_CONSUMER = new Point(450, 200);
    private static final Point IN_PROVIDER = new Point(1010, 440);

    /// How far from its card a connect handle lies.
    private static final double HANDLE = 13;

    @TempDir Path home;

    private final FxRobot robot = new FxRobot();
    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
    }

    @Test
    void theLessonIsFinishedByGesturesAndByNothingLess() {
        press("learn");
        Bench.eventually(() -> bench.find("welcome").isVisible());
        press("lesson-start");
        shot("1");
        goOn("Would it work as it is?");
        press("lesson-choice-1");
        staysBecause("the packet does not get that far");
        press("lesson-choice-2");
        goOn("A door in the consumer VPC");
        dropTheDoor();
        goOn("Where it leads, who guards it");
        connectTheDoor();
        goOn("A name for the door");
        nameTheDoor();
        goOn("The first packet");
        play();
        shot("6");
        goOn("Who stopped it?");
        mendTheMistake();
        goOn("Whom does the application see?");
        press("lesson-choice-0");
        staysBecause("not for traffic that comes through PrivateLink");
        press("lesson-choice-2");
        goOn("See it happen");
        staysBecause("");
        play();
        shot("9");
        goOn("What you take along");
        shot("10");
        press("lesson-next");
        assertEquals("Finished", bench.find("lesson-dots").getAccessibleText());
        shot("finished");
        press("lesson-next");
        assertEquals(Opening.sample().design(), bench.workbench.document().design());
    }

    private void dropTheDoor() {
        shot("3-before");
        robot.interact(canvas()::fit);
        carry("palette-interface-endpoint", IN_PROVIDER);
        shot("3-wrong");
        staysBecause("opens into the provider's VPC");
        press("undo");
        carry("palette-interface-endpoint", IN_CONSUMER);
        shot("3");
    }

    private void connectTheDoor() {
        press("lesson-check");
        staysBecause("Not yet.");
        drawLine(door(), SERVICE);
        press("lesson-check");
        staysBecause("The guard is missing");
        drawLine(door(), GUARD);
        shot("4");
    }

    private void nameTheDoor() {
        press("lesson-check");
        staysBecause("Nobody knows api.example.com yet.");
        click(door());
        Bench.eventually(() -> bench.find("ring-field-privateDns").isVisible());
        shot("5");
        robot.clickOn("#field-privateDns");
    }

    private void mendTheMistake() {
        press("lesson-check");
        staysBecause("A security group said no.");
        shot("7-wrong");
        robot.interact(() -> bench.workbench.selection().set(GUARD));
        typePeer("10.0.3.0/24");
        staysBecause("");
        typePeer("10.0.0.0/16");
        shot("7");
    }

    private void play() {
        press("play");
        assertTrue(next().isDisabled());
        robot.interact(() -> bench.workbench.commands().run("flow-end"));
    }

    private ResourceId door() {
        return bench.workbench.document().design().all(InterfaceEndpoint.class).getFirst().id();
    }

    private void goOn(String title) {
        assertFalse(next().isDisabled(), this::where);
        press("lesson-next");
        assertEquals(title, ((Label) bench.find("lesson-title")).getText());
    }

    private void staysBecause(String words) {
        assertTrue(next().isDisabled(), this::where);
        String said = bench.find("lesson-outcome").getAccessibleText();
        assertTrue(said.contains(words), said);
    }

    private String where() {
        return ((Label) bench.find("lesson-title")).getText()
                + ": "
                + bench.find("lesson-outcome").getAccessibleText();
    }

    private Button next() {
        return (Button) bench.find("lesson-next");
    }

    private void press(String id) {
        robot.interact(() -> bench.press(id));
    }

    private void shot(String step) {
        robot.interact(() -> Shots.save(bench.stage.getScene(), "first-lesson-" + step));
    }

    private DesignCanvas canvas() {
        return (DesignCanvas) bench.find("canvas");
    }

    private Point2D onScreen(Point world) {
        Point at = canvas().viewport().toScreen(world);
        return canvas().localToScreen(at.x(), at.y());
    }

    private Box box(ResourceId id) {
        return Objects.requireNonNull(canvas().diagramProperty().get().box(id));
    }

    private Point middle(ResourceId id) {
        return new Point(box(id).centerX(), box(id).centerY());
    }

    private void click(ResourceId id) {
        robot.moveTo(onScreen(middle(id)), Motion.DIRECT);
        robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void carry(String paletteRow, Point to) {
        Node row = bench.find(paletteRow);
        Point2D from = row.localToScreen(row.getLayoutBounds().getCenterX(), 10);
        drag(from, onScreen(to));
    }

    private void drawLine(ResourceId from, ResourceId to) {
        robot.moveTo(onScreen(middle(from)), Motion.DIRECT);
        WaitForAsyncUtils.waitForFxEvents();
        Box card = canvas().viewport().toScreen(box(from)).grown(HANDLE);
        drag(canvas().localToScreen(card.centerX(), card.y()), onScreen(middle(to)));
    }

    private void drag(Point2D from, Point2D to) {
        robot.moveTo(from, Motion.DIRECT);
        robot.press(MouseButton.PRIMARY);
        for (int i = 1; i <= 4; i++) {
            robot.moveTo(from.interpolate(to, i / 4.0), Motion.DIRECT);
        }
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void typePeer(String text) {
        robot.interact(() -> {
            TextField field = ((ComboBox<?>) bench.find("field-ingress-0-peer")).getEditor();
            field.requestFocus();
            field.selectAll();
        });
        robot.write(text).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
