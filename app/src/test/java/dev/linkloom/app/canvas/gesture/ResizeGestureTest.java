package dev.linkloom.app.canvas.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;

import org.junit.jupiter.api.Test;

final class ResizeGestureTest {

    private final Design before = Sketch.design();

    @Test
    void aContainerIsNeverSmallerThanItsContents() {
        Design after = resized(Sketch.APP, new Handle(1, 1), -500, -500);
        Box app = after.placement(Sketch.APP);
        assertTrue(app.contains(after.placement(Sketch.CLIENT)));
        assertEquals(48, app.x());
        assertEquals(120, app.y());
    }

    @Test
    void aContainerStopsBeforeItsNeighbour() {
        Design after = resized(Sketch.APP, new Handle(0, 1), 0, 200);
        Box app = after.placement(Sketch.APP);
        assertTrue(app.bottom() < before.placement(Sketch.EP).y());
        assertEquals(before.placement(Sketch.EP), after.placement(Sketch.EP));
    }

    @Test
    void theChipSaysWhyItStopped() {
        ResizeGesture gesture = gesture(Sketch.APP, new Handle(0, 1));
        assertTrue(gesture.moved(new Point(0, 400), Modifiers.NONE).chip().contains("neighbour"));
        assertTrue(gesture.moved(new Point(0, -400), Modifiers.NONE).chip().contains("contents"));
    }

    @Test
    void theContainersAroundGrowOnDemand() {
        Design after = resized(Sketch.APP, new Handle(-1, 0), -80, 0);
        Box app = after.placement(Sketch.APP);
        assertEquals(-32, app.x());
        assertTrue(after.placement(Sketch.VPC_C).contains(app));
        assertTrue(after.placement(Sketch.CONSUMER).contains(after.placement(Sketch.VPC_C)));
    }

    @Test
    void edgesSnapToTheGridUnlessControlIsHeld() {
        ResizeGesture gesture = gesture(Sketch.EP, new Handle(1, 0));
        gesture.moved(new Point(13, 0), Modifiers.NONE);
        assertEquals(304, after(gesture).placement(Sketch.EP).right());
        gesture.moved(new Point(13, 0), Modifiers.CONTROL);
        assertEquals(301, after(gesture).placement(Sketch.EP).right());
    }

    @Test
    void theDoorsFollowTheBorder() {
        Design after = resized(Sketch.VPC_C, new Handle(1, 0), 40, 0);
        assertEquals(before.placement(Sketch.DOOR).x() + 40, after.placement(Sketch.DOOR).x());
        assertEquals(before.placement(Sketch.SG_C), after.placement(Sketch.SG_C));
    }

    @Test
    void whatTheBorderPassesStaysWhereItIs() {
        Design after = resized(Sketch.EP, new Handle(-1, 0), 16, 0);
        assertEquals(64, after.placement(Sketch.EP).x());
        assertEquals(288, after.placement(Sketch.EP).right());
    }

    @Test
    void withoutAChangeThereIsNothingToUndo() {
        ResizeGesture gesture = gesture(Sketch.EP, new Handle(1, 0));
        gesture.moved(new Point(2, 0), Modifiers.NONE);
        assertInstanceOf(Outcome.Nothing.class, gesture.finish());
    }

    @Test
    void shiftKeepsTheProportionsAtACorner() {
        ResizeGesture gesture = gesture(Sketch.VPC_P, new Handle(1, 1));
        gesture.moved(new Point(100, 0), Modifiers.SHIFT); // 500 x 436
        Box box = after(gesture).placement(Sketch.VPC_P);
        assertEquals(new Box(880, 48, 600, 436 * 1.2), box);
    }

    @Test
    void altKeepsTheMiddle() {
        ResizeGesture gesture = gesture(Sketch.VPC_C, new Handle(-1, 0));
        gesture.moved(new Point(-16, 0), Modifiers.ALT);
        assertEquals(new Box(0, 48, 592, 436), after(gesture).placement(Sketch.VPC_C));
    }

    @Test
    void altShrinksNoFurtherThanTheContentsOnEitherSide() {
        ResizeGesture gesture = gesture(Sketch.APP, new Handle(1, 0));
        gesture.moved(new Point(-200, 0), Modifiers.ALT);
        Design after = after(gesture);
        assertTrue(after.placement(Sketch.APP).contains(after.placement(Sketch.CLIENT)));
    }

    @Test
    void eachOfTheEightHandlesMovesItsOwnEdges() {
        for (Handle each : Handle.ALL) {
            ResizeGesture gesture = gesture(Sketch.CONSUMER, each);
            gesture.moved(
                    new Point(each.horizontal() * 16, each.vertical() * 16), Modifiers.CONTROL);
            Box now = after(gesture).placement(Sketch.CONSUMER);
            Box was = before.placement(Sketch.CONSUMER);
            assertEquals(each.horizontal() < 0 ? -16 : 0, now.x());
            assertEquals(each.vertical() < 0 ? -16 : 0, now.y());
            assertEquals(was.right() + (each.horizontal() > 0 ? 16 : 0), now.right());
            assertEquals(was.bottom() + (each.vertical() > 0 ? 16 : 0), now.bottom());
        }
    }

    private ResizeGesture gesture(ResourceId id, Handle handle) {
        return new ResizeGesture(Sketch.nesting(before), id, handle, new Point(0, 0), Snap.GRID);
    }

    private Design resized(ResourceId id, Handle handle, double dx, double dy) {
        ResizeGesture gesture = gesture(id, handle);
        gesture.moved(new Point(dx, dy), Modifiers.NONE);
        return after(gesture);
    }

    private Design after(ResizeGesture gesture) {
        return assertInstanceOf(Outcome.Change.class, gesture.finish()).edit().applyTo(before);
    }
}
