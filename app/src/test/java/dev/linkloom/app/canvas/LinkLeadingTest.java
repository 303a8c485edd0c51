package dev.linkloom.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.PromptRobot;
import dev.linkloom.app.canvas.gesture.Connection;
import dev.linkloom.app.canvas.gesture.LinkHit;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.canvas.gesture.Sketch;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.layout.Preset;
import dev.linkloom.model.Box;
import dev.linkloom.model.DrawnLink;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.file.DesignFile;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Links led by hand.
@ExtendWith(PromptRobot.class)
@Timeout(60)
class LinkLeadingTest {

    private static final Box FAR = new Box(756, 484, 176, 72);

    private Easel easel;

    @Start
    void start(Stage stage) {
        easel = new Easel(stage);
        easel.document.perform(
                ((Outcome.Change)
                                Connection.between(
                                        easel.design(), Sketch.DOOR, Sketch.SERVICE, new Random(1)))
                        .edit());
        easel.document.perform(new Edit.Place("Move", Map.of(Sketch.SERVICE, FAR)));
    }

    @Test
    void draggingAStretchLeadsTheLinkThereAndUndoTakesItBack() throws Exception {
        List<Point> before = link().path();
        Point on = on(upright());
        easel.drag(on, new Point(on.x() + 20, on.y() + 7));
        assertEquals("Lead the link to api", easel.document.undoLabelProperty().get());
        assertEquals(on.x() + 20, link().path().get(upright()).x());
        assertEquals(
                link().drawn(),
                DesignFile.parse(DesignFile.format(easel.design()), "again")
                        .link(Sketch.DOOR, Sketch.SERVICE));
        easel.robot.interact(easel.document::undo);
        assertEquals(before, link().path());
    }

    @Test
    void theCursorTellsWhatADragWouldMove() {
        easel.robot.moveTo(easel.screen(on(upright())));
        easel.settle();
        assertEquals(Cursor.H_RESIZE, easel.canvas.getCursor());
        easel.robot.moveTo(easel.screen(link().labelAt()));
        easel.settle();
        assertEquals(Cursor.MOVE, easel.canvas.getCursor());
    }

    @Test
    void aLedLinkGoesAlongWithItsEndsAndTidyFindsItsWayAnew() throws Exception {
        Point on = on(upright());
        easel.drag(on, new Point(on.x() + 20, on.y()));
        double led = link().path().get(upright()).x();
        Box door = easel.canvas.diagram().box(Sketch.DOOR);
        easel.robot.interact(() ->
                easel.document.perform(
                        new Edit.Place(
                                "Move",
                                Map.of(
                                        Sketch.SERVICE,
                                        FAR.moved(24, 16),
                                        Sketch.DOOR,
                                        door.moved(24, 16)))));
        assertEquals(led + 24, link().path().get(upright()).x());
        var before = easel.design();
        easel.robot.interact(() -> easel.canvas.editing().tidy(Preset.BANDS, false));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> easel.design() != before);
        assertTrue(link().drawn().isFree());
        easel.robot.interact(easel.document::undo);
        assertEquals(led + 24, link().path().get(upright()).x());
    }

    @Test
    void twoClicksStraightenALedLink() {
        List<Point> before = link().path();
        Point on = on(upright());
        easel.drag(on, new Point(on.x() + 20, on.y()));
        twice(on(upright()));
        assertTrue(link().drawn().isFree());
        assertEquals(before, link().path());
        assertEquals("Straighten the link to api", easel.document.undoLabelProperty().get());
    }

    @Test
    void theLabelIsDraggedAlongTheLinkAndTwoClicksPutItBack() {
        Point before = link().labelAt();
        assertNotNull(before);
        List<Point> path = link().path();
        Point to = path.get(upright()).towards(path.get(upright() + 1), .8);
        easel.drag(before, new Point(to.x() + 15, to.y()));
        assertEquals("Move the label of the link to api", easel.document.undoLabelProperty().get());
        assertTrue(to.distance(link().labelAt()) < 1, link().labelAt() + " at " + to);
        assertNull(link().drawn().bends());
        twice(link().labelAt());
        assertEquals(before, link().labelAt());
    }

    @Test
    void keysSelectLinksLeadThemAndLetThemGo() {
        easel.robot.interact(() -> {
            easel.selection.set(Sketch.DOOR);
            easel.canvas.leading().next();
        });
        assertEquals(link(), easel.canvas.link().get());
        assertEquals("Link from door to api", easel.canvas.getAccessibleText());
        double x = link().path().get(upright()).x();
        easel.type(KeyCode.RIGHT);
        easel.type(KeyCode.RIGHT);
        assertEquals(x + 16, link().path().get(upright()).x());
        assertEquals(link(), easel.canvas.link().get());
        easel.robot.interact(easel.document::undo);
        assertEquals(x, link().path().get(upright()).x(), "both steps are one");
        easel.type(KeyCode.LEFT);
        assertNotEquals(x, link().path().get(upright()).x());
        easel.robot.interact(() -> easel.canvas.leading().straighten());
        assertTrue(link().drawn().isFree());
    }

    @Test
    void whatAUserTakesHoldOfDependsOnTheZoomOnlyAtTheEnds() {
        Link link = link();
        Point tip = link.path().getLast();
        Point near = tip.towards(link.path().get(link.path().size() - 2), .2);
        assertEquals(LinkHit.Part.END, LinkHit.part(link, near, 24));
        assertEquals(LinkHit.Part.UPRIGHT, LinkHit.part(link, on(upright()), 24));
        assertEquals(LinkHit.Part.LABEL, LinkHit.part(link, link.labelAt(), 24));
        assertEquals(DrawnLink.free(Sketch.DOOR, Sketch.SERVICE), link.drawn());
    }

    private void twice(Point at) {
        easel.robot.moveTo(easel.screen(at));
        for (int i = 0; i < 2; i++) {
            easel.robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        }
        easel.settle();
    }

    private Link link() {
        return easel.canvas.diagram().links().stream()
                .filter(each -> each.from().equals(Sketch.DOOR) && each.to().equals(Sketch.SERVICE))
                .findFirst()
                .orElseThrow();
    }

    private int upright() {
        List<Point> path = link().path();
        int at = 0;
        while (path.get(at).x() != path.get(at + 1).x()) {
            at++;
        }
        return at;
    }

    private Point on(int stretch) {
        return link().path().get(stretch).towards(link().path().get(stretch + 1), .12);
    }
}
