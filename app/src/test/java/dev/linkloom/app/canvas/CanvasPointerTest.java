package dev.linkloom.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.PromptRobot;
import dev.linkloom.app.canvas.gesture.Connection;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.canvas.gesture.Sketch;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.layout.Preset;
import dev.linkloom.app.layout.Tidy;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
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
import java.util.Random;
import java.util.Set;

@ExtendWith(PromptRobot.class)
@Timeout(60)
class CanvasPointerTest {

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
    void aClickSelectsAndAClickOnBarePaperClears() {
        easel.click(easel.grip(Sketch.CLIENT));
        assertEquals(List.of(Sketch.CLIENT), easel.selection.ids());
        easel.click(new Point(720, 450));
        assertEquals(List.of(), easel.selection.ids());
    }

    @Test
    void shiftAddsAndControlTogglesInASelection() {
        easel.click(easel.grip(Sketch.CLIENT));
        easel.clickWith(easel.grip(Sketch.SG_C), true, false, false);
        assertEquals(List.of(Sketch.CLIENT, Sketch.SG_C), easel.selection.ids());
        easel.clickWith(easel.grip(Sketch.CLIENT), false, true, false);
        assertEquals(List.of(Sketch.SG_C), easel.selection.ids());
    }

    @Test
    void altClickSelectsWhatLiesBelow() {
        easel.click(easel.grip(Sketch.CLIENT));
        easel.clickWith(easel.grip(Sketch.CLIENT), false, false, true);
        assertEquals(List.of(Sketch.APP), easel.selection.ids());
        easel.clickWith(easel.grip(Sketch.CLIENT), false, false, true);
        assertEquals(List.of(Sketch.VPC_C), easel.selection.ids());
    }

    @Test
    void draggingWithAltHeldAtThePressLeavesTheOriginalAndPlacesACopy() {
        Point from = easel.grip(Sketch.CLIENT);
        Point to = new Point(from.x(), from.y() + 160);
        easel.mouse(MouseEvent.MOUSE_PRESSED, from, false, false, true);
        easel.mouse(MouseEvent.MOUSE_DRAGGED, from.towards(to, .5), false, false, true);
        easel.mouse(MouseEvent.MOUSE_DRAGGED, to, false, false, true);
        easel.mouse(MouseEvent.MOUSE_RELEASED, to, false, false, true);
        assertEquals(before.find(Sketch.CLIENT), easel.design().find(Sketch.CLIENT));
        var copy = (Instance) easel.design().find(easel.selection.only());
        assertEquals("client-2", copy.name());
        assertEquals(Sketch.EP, copy.subnet());
    }

    @Test
    void aClickOnALinkSelectsItAndDeleteCutsTheReference() {
        easel.robot.interact(() -> easel.document.perform(connect(Sketch.DOOR, Sketch.SERVICE)));
        Point on = middleOfLink(Sketch.DOOR);
        easel.click(on);
        assertEquals(
                "door → api · Drag a stretch to lead it, an end to reconnect it; Delete"
                        + " disconnects",
                easel.canvas.statusProperty().get());
        assertEquals(List.of(), easel.selection.ids());
        easel.type(KeyCode.DELETE);
        assertNull(easel.design().find(Sketch.DOOR, InterfaceEndpoint.class).service());
        assertEquals("Disconnect door from api", easel.document.undoLabelProperty().get());
    }

    @Test
    void draggingTheEndOfALinkTakesItToAnotherResource() {
        easel.robot.interact(() -> {
            easel.document.perform(connect(Sketch.DOOR, Sketch.SERVICE));
            easel.document.perform(
                    new Edit.Add(
                            easel.design()
                                    .find(Sketch.SERVICE, EndpointService.class)
                                    .withId(ResourceId.of("vpce-svc-other"))
                                    .withName("other"),
                            new Box(756, 404, 116, 72)));
        });
        easel.drag(onLinkNearEnd(Sketch.DOOR), new Point(800, 440));
        assertEquals(
                ResourceId.of("vpce-svc-other"),
                easel.design().find(Sketch.DOOR, InterfaceEndpoint.class).service());
    }

    private Edit connect(ResourceId one, ResourceId other) {
        return ((Outcome.Change) Connection.between(easel.design(), one, other, new Random(1)))
                .edit();
    }

    private Point middleOfLink(ResourceId from) {
        List<Point> path = linkFrom(from).path();
        int half = path.size() / 2;
        return path.get(half - 1).towards(path.get(half), .5);
    }

    private Point onLinkNearEnd(ResourceId from) {
        List<Point> path = linkFrom(from).path();
        return path.getLast().towards(path.get(path.size() - 2), .3);
    }

    private Link linkFrom(ResourceId from) {
        return easel.canvas.diagram().links().stream()
                .filter(each -> each.from().equals(from) && !each.to().equals(from))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void draggingASubnetCarriesItsContentsAndIsOneStepToUndo() {
        easel.drag(new Point(150, 128), new Point(182, 128));
        assertEquals(80, easel.design().placement(Sketch.APP).x());
        assertEquals(96, easel.design().placement(Sketch.CLIENT).x());
        assertEquals("Move app", easel.document.undoLabelProperty().get());
        easel.robot.interact(easel.document::undo);
        assertEquals(before, easel.design());
    }

    @Test
    void anIllegalDropSaysWhyAndChangesNothing() {
        easel.carry(easel.grip(Sketch.CLIENT), new Point(400, 320));
        String reason = "An Instance belongs inside a Subnet, not in a VPC.";
        assertEquals(reason, easel.canvas.statusProperty().get());
        Labeled note = easel.robot.lookup("#canvas-note").queryLabeled();
        assertEquals(reason, note.getText());
        assertTrue(note.isVisible());
        easel.drop();
        assertSame(before, easel.design());
        assertEquals(reason, easel.canvas.statusProperty().get());
        assertFalse(note.isVisible());
        assertEquals(reason, easel.canvas.statusProperty().get());
        easel.robot.interact(() -> easel.selection.set(Sketch.APP));
        assertEquals("", easel.canvas.statusProperty().get(), "what was said is of before");
    }

    @Test
    void anInstanceDroppedIntoAnotherSubnetBelongsThere() {
        easel.drag(easel.grip(Sketch.CLIENT), new Point(150, 350));
        assertEquals(Sketch.EP, easel.design().find(Sketch.CLIENT).parent());
        assertEquals("Move client into ep", easel.document.undoLabelProperty().get());
    }

    @Test
    void escapeRestoresExactlyAndTheReleaseDoesNothing() {
        easel.carry(easel.grip(Sketch.CLIENT), new Point(150, 350));
        easel.type(KeyCode.ESCAPE);
        easel.drop();
        assertSame(before, easel.design());
        assertEquals(List.of(Sketch.CLIENT), easel.selection.ids());
    }

    @Test
    void aTinyMovementIsStillAClick() {
        Point at = easel.grip(Sketch.CLIENT);
        easel.drag(at, new Point(at.x() + 3, at.y()));
        assertSame(before, easel.design());
        assertEquals(List.of(Sketch.CLIENT), easel.selection.ids());
    }

    @Test
    void aMarqueeToTheRightEnclosesAndToTheLeftTouches() {
        easel.drag(new Point(58, 165), new Point(262, 250));
        assertEquals(Set.of(Sketch.CLIENT), Set.copyOf(easel.selection.ids()));
        easel.drag(new Point(440, 230), new Point(250, 150));
        assertEquals(Set.of(Sketch.APP, Sketch.SG_C), Set.copyOf(easel.selection.ids()));
        assertSame(before, easel.design());
    }

    @Test
    void aHandleResizesWithinTheBoundsOfContentsAndNeighbours() {
        easel.click(easel.grip(Sketch.APP));
        Box box = before.placement(Sketch.APP);
        easel.drag(new Point(box.right(), box.bottom()), new Point(100, 130));
        Box after = easel.design().placement(Sketch.APP);
        assertNotEquals(box, after);
        assertTrue(after.contains(easel.design().placement(Sketch.CLIENT)));
        easel.drag(new Point(after.right(), after.bottom()), new Point(300, 400));
        Box grown = easel.design().placement(Sketch.APP);
        assertTrue(grown.bottom() < before.placement(Sketch.EP).y());
        assertTrue(grown.right() > after.right());
        assertEquals("Resize app", easel.document.undoLabelProperty().get());
    }

    @Test
    void aLineDrawnFromAConnectHandleConnects() {
        Point door = hoverConnector(1);
        easel.drag(door, easel.grip(Sketch.SERVICE));
        assertEquals("Connect door to api", easel.document.undoLabelProperty().get());
    }

    @Test
    void aLineToTheWrongThingSaysWhyAndConnectsNothing() {
        Point door = hoverConnector(3);
        easel.carry(door, easel.grip(Sketch.CLIENT));
        assertTrue(
                easel.canvas.statusProperty().get().contains("not to an Instance"),
                easel.canvas.statusProperty().get());
        easel.drop();
        assertSame(before, easel.design());
    }

    @Test
    void anEmptyDesignSaysHowToBeginAndFallsSilentAfterwards() {
        Node hint = easel.robot.lookup("#canvas-hint").query();
        assertFalse(hint.isVisible());
        easel.robot.interact(() -> easel.document.open(Design.empty("Empty"), null));
        assertTrue(hint.isVisible());
    }

    @Test
    void doubleClickRenamesInPlace() {
        easel.robot.moveTo(easel.screen(easel.grip(Sketch.CLIENT)), Motion.DIRECT);
        easel.robot.doubleClickOn(MouseButton.PRIMARY);
        easel.robot.write("web");
        easel.type(KeyCode.ENTER);
        assertEquals("web", easel.design().find(Sketch.CLIENT).name());
        assertEquals("Rename client", easel.document.undoLabelProperty().get());
        assertTrue(easel.canvas.isFocused());
    }

    @Test
    void controlAndWheelZoomAboutThePointer() {
        Point was = easel.canvas.viewport().toWorld(300, 200);
        double scale = easel.canvas.viewport().scale();
        easel.scroll(300, 200, 0, 80, false, true);
        Point is = easel.canvas.viewport().toWorld(300, 200);
        assertTrue(easel.canvas.viewport().scale() > scale);
        assertEquals(was.x(), is.x(), 1e-6);
        assertEquals(was.y(), is.y(), 1e-6);
    }

    @Test
    void theWheelScrollsAndWithShiftSideways() {
        Viewport start = easel.canvas.viewport();
        easel.scroll(300, 200, 0, -40, false, false);
        assertEquals(start.panned(0, -40), easel.canvas.viewport());
        easel.scroll(300, 200, 0, -40, true, false);
        assertEquals(start.panned(-40, -40), easel.canvas.viewport());
    }

    @Test
    void spaceOrTheMiddleButtonPans() {
        Viewport start = easel.canvas.viewport();
        easel.robot.press(KeyCode.SPACE);
        easel.drag(easel.grip(Sketch.CLIENT), easel.grip(Sketch.SG_C));
        easel.robot.release(KeyCode.SPACE);
        easel.settle();
        assertNotEquals(start.tx(), easel.canvas.viewport().tx());
        assertSame(before, easel.design());
        assertEquals(List.of(), easel.selection.ids());
    }

    @Test
    void aDragToTheEdgeMovesTheViewOn() {
        Viewport start = easel.canvas.viewport();
        easel.robot.moveTo(easel.screen(easel.grip(Sketch.SG_C)), Motion.DIRECT);
        easel.robot.press(MouseButton.PRIMARY);
        easel.robot.moveTo(easel.canvas.localToScreen(500, 300), Motion.DIRECT);
        easel.robot.moveTo(easel.canvas.localToScreen(500, 697), Motion.DIRECT);
        EaselWaits.until(() -> easel.canvas.viewport().ty() < start.ty() - 40);
        easel.type(KeyCode.ESCAPE);
        double still = easel.canvas.viewport().ty();
        easel.drop();
        assertEquals(still, easel.canvas.viewport().ty());
        assertSame(before, easel.design());
    }

    @Test
    void altAndControlFromBareGroundMakeSpaceInOneStep() {
        Point ground = new Point(720, 450);
        easel.mouse(MouseEvent.MOUSE_PRESSED, ground, false, true, true);
        easel.mouse(MouseEvent.MOUSE_DRAGGED, new Point(760, 450), false, true, true);
        easel.mouse(MouseEvent.MOUSE_RELEASED, new Point(784, 450), false, true, true);
        assertEquals(804, easel.design().placement(Sketch.PROVIDER).x());
        assertEquals(before.placement(Sketch.CONSUMER), easel.design().placement(Sketch.CONSUMER));
        easel.robot.interact(easel.document::undo);
        assertEquals(before, easel.design());
    }

    @Test
    void whatWasSeenAsAWholeIsSoWhenTidyAndNothingGlidesForThoseWhoWantLessMotion() {
        easel.robot.interact(() -> {
            easel.scene.getPreferences().setReducedMotion(true);
            easel.canvas.fit();
            easel.canvas.editing().tidy(Preset.BANDS, false);
            assertEquals("Tidy", easel.document.undoLabelProperty().get());
        });
        assertTrue(easel.canvas.camera().sees(easel.canvas.diagram().bounds()));
        Viewport near = easel.canvas.viewport().zoomedAbout(300, 300, 3);
        easel.robot.interact(() -> {
            easel.canvas.camera().setViewport(near);
            easel.canvas.editing().tidy(Preset.COLUMNS, false);
        });
        assertEquals(near, easel.canvas.viewport());
    }

    @Test
    void tidyingIsOneStepThatUndoTakesBack() {
        easel.robot.interact(() -> easel.canvas.editing().tidy(Preset.BANDS, false));
        EaselWaits.until(() -> !easel.design().equals(before));
        assertEquals("Tidy", easel.document.undoLabelProperty().get());
        assertEquals(
                Tidy.all(before, Preset.BANDS, Set.of()).get(Sketch.DOOR),
                easel.canvas.diagram().box(Sketch.DOOR));
        easel.robot.interact(easel.document::undo);
        assertEquals(before, easel.design());
    }

    @Test
    void aMouseThatLeavesForgetsWhatItHovered() {
        hoverConnector(1);
        assertEquals(Sketch.DOOR, easel.canvas.hoveredAt(1e6, 1e6) == null ? Sketch.DOOR : null);
        easel.mouse(MouseEvent.MOUSE_EXITED, new Point(0, 0), false, false, false);
        assertNull(easel.canvas.hoveredAt(-500, -500));
    }

    /// Hovers the endpoint and answers where its connect handle is: 0 above, then clockwise.
    private Point hoverConnector(int side) {
        easel.robot.moveTo(easel.screen(easel.grip(Sketch.DOOR)), Motion.DIRECT);
        easel.settle();
        Point at = easel.canvas.grips().connectors(Sketch.DOOR).get(side);
        return easel.canvas.viewport().toWorld(at.x(), at.y());
    }
}
