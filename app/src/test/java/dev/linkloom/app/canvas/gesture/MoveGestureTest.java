package dev.linkloom.app.canvas.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.diagram.Visibility;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Instance;

import org.junit.jupiter.api.Test;

import java.util.List;

final class MoveGestureTest {

    private final Design before = Sketch.design();
    private final Nesting nesting = Sketch.nesting(before);

    @Test
    void aMovedContainerTakesItsContentsAlong() {
        Design after = moved(Sketch.APP, new Point(50, 125), new Point(66, 133), Modifiers.NONE);
        assertEquals(new Box(64, 128, 240, 140), after.placement(Sketch.APP));
        assertEquals(new Box(80, 176, 152, 56), after.placement(Sketch.CLIENT));
        assertEquals(before.placement(Sketch.EP), after.placement(Sketch.EP));
    }

    @Test
    void aCollapsedContainerTakesAlongWhatDoesNotShow() {
        Diagram diagram = Diagram.of(Fabric.compile(before));
        Nesting folded =
                Nesting.of(diagram.showing(Visibility.ALL.collapsing(List.of(Sketch.APP))));
        assertFalse(folded.backToFront().contains(Sketch.CLIENT));
        assertFalse(folded.readingOrder().contains(Sketch.CLIENT));
        var gesture =
                new MoveGesture(
                        folded, Sketch.APP, List.of(Sketch.APP), new Point(50, 125), Snap.GRID);
        gesture.moved(new Point(66, 133), Modifiers.NONE);
        Design after = ((Outcome.Change) gesture.finish()).edit().applyTo(before);
        assertEquals(new Box(80, 176, 152, 56), after.placement(Sketch.CLIENT));
    }

    @Test
    void positionsSnapToTheGridUnlessControlIsHeld() {
        Point pressed = new Point(70, 170);
        Point to = new Point(73, 181);
        assertEquals(
                new Box(64, 176, 152, 56),
                moved(Sketch.CLIENT, pressed, to, Modifiers.NONE).placement(Sketch.CLIENT));
        assertEquals(
                new Box(67, 179, 152, 56),
                moved(Sketch.CLIENT, pressed, to, Modifiers.CONTROL).placement(Sketch.CLIENT));
    }

    @Test
    void shiftKeepsToTheLongerAxis() {
        Design after =
                moved(Sketch.CLIENT, new Point(70, 170), new Point(110, 190), Modifiers.SHIFT);
        assertEquals(new Box(104, 168, 152, 56), after.placement(Sketch.CLIENT));
    }

    @Test
    void droppedIntoAnotherSubnetAnInstanceBelongsThere() {
        Design after = moved(Sketch.CLIENT, new Point(70, 170), new Point(70, 340), Modifiers.NONE);
        assertEquals(Sketch.EP, after.find(Sketch.CLIENT, Instance.class).subnet());
        assertEquals(336, after.placement(Sketch.CLIENT).y());
    }

    @Test
    void theReceiverIsKnownWhileMoving() {
        MoveGesture gesture = move(Sketch.CLIENT, new Point(70, 170));
        assertEquals(Sketch.EP, gesture.moved(new Point(70, 340), Modifiers.NONE).receiver());
        assertEquals(Sketch.APP, gesture.moved(new Point(80, 170), Modifiers.NONE).receiver());
    }

    @Test
    void anInstanceDroppedOnAVpcIsRefusedWithTheReason() {
        MoveGesture gesture = move(Sketch.CLIENT, new Point(70, 170));
        Preview.Moving preview = gesture.moved(new Point(400, 300), Modifiers.NONE);
        assertEquals("An Instance belongs inside a Subnet, not in a VPC.", preview.refusal());
        assertNull(preview.receiver());
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, gesture.finish());
        assertEquals(preview.refusal(), refused.reason());
    }

    @Test
    void anAccountDroppedOnAnAccountIsRefused() {
        MoveGesture gesture = move(Sketch.CONSUMER, new Point(10, 10));
        Preview.Moving preview = gesture.moved(new Point(900, 20), Modifiers.NONE);
        assertEquals(
                "An AWS account belongs outside every account, not in an AWS account.",
                preview.refusal());
    }

    @Test
    void aContainerMayNotCoverItsNeighbour() {
        MoveGesture gesture = move(Sketch.APP, new Point(50, 125));
        Preview.Moving preview = gesture.moved(new Point(50, 205), Modifiers.NONE);
        assertNotNull(preview.refusal());
        assertTrue(preview.refusal().contains("would cover ep"), preview.refusal());
    }

    @Test
    void aCardThatBelongsFurtherOutMayLieOnASubnetOfItsVpc() {
        Design after = moved(Sketch.SG_C, new Point(330, 130), new Point(266, 130), Modifiers.NONE);
        assertEquals(256, after.placement(Sketch.SG_C).x());
        assertEquals(before.find(Sketch.SG_C), after.find(Sketch.SG_C));
    }

    @Test
    void anEndpointStaysOnTheBorderOfItsVpc() {
        Design after = moved(Sketch.DOOR, new Point(650, 210), new Point(650, 290), Modifiers.NONE);
        assertEquals(new Box(488, 280, 176, 72), after.placement(Sketch.DOOR));
        assertEquals(before.placement(Sketch.VPC_C), after.placement(Sketch.VPC_C));
    }

    @Test
    void theContainerGrowsForWhatIsMovedOverItsEdge() {
        Design after =
                moved(Sketch.CLIENT, new Point(70, 170), new Point(200, 170), Modifiers.NONE);
        Box client = after.placement(Sketch.CLIENT);
        assertEquals(192, client.x());
        assertTrue(after.placement(Sketch.APP).contains(client.grown(4)));
        assertEquals(Sketch.APP, after.find(Sketch.CLIENT).parent());
    }

    @Test
    void aSelectionMovesAsOneEdit() {
        MoveGesture gesture =
                new MoveGesture(
                        nesting,
                        Sketch.CLIENT,
                        List.of(Sketch.CLIENT, Sketch.SERVER),
                        new Point(70, 170),
                        Snap.GRID);
        gesture.moved(new Point(78, 170), Modifiers.NONE);
        Outcome.Change change = assertInstanceOf(Outcome.Change.class, gesture.finish());
        assertEquals("Move 2 resources", change.edit().label());
        Design after = change.edit().applyTo(before);
        assertEquals(72, after.placement(Sketch.CLIENT).x());
        assertEquals(1136, after.placement(Sketch.SERVER).x());
        assertEquals(Sketch.BACK, after.find(Sketch.SERVER).parent());
    }

    @Test
    void comingBackToTheStartChangesNothing() {
        MoveGesture gesture = move(Sketch.CLIENT, new Point(70, 170));
        gesture.moved(new Point(300, 300), Modifiers.NONE);
        gesture.moved(new Point(71, 170), Modifiers.NONE);
        assertInstanceOf(Outcome.Nothing.class, gesture.finish());
    }

    @Test
    void theLabelSaysWhereItWent() {
        MoveGesture gesture = move(Sketch.CLIENT, new Point(70, 170));
        gesture.moved(new Point(70, 340), Modifiers.NONE);
        Outcome.Change change = assertInstanceOf(Outcome.Change.class, gesture.finish());
        assertEquals("Move client into ep", change.edit().label());
    }

    private MoveGesture move(ResourceId id, Point pressed) {
        return new MoveGesture(nesting, id, List.of(id), pressed, Snap.GRID);
    }

    private Design moved(ResourceId id, Point pressed, Point to, Modifiers modifiers) {
        MoveGesture gesture = move(id, pressed);
        gesture.moved(to, modifiers);
        Outcome.Change change = assertInstanceOf(Outcome.Change.class, gesture.finish());
        return change.edit().applyTo(before);
    }
}
