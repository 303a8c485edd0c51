package dev.linkloom.app.canvas.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;

import org.junit.jupiter.api.Test;

final class MakeSpaceGestureTest {

    private static final Point PRESSED = new Point(300, 300);

    private final Design before = Sketch.design();

    @Test
    void whatLiesRightGoesRightAndContainersAcrossGrow() {
        Design after = after(new Point(398, 310));
        assertEquals(moved(Sketch.PROVIDER, 96, 0), after.placement(Sketch.PROVIDER));
        assertEquals(moved(Sketch.SERVER, 96, 0), after.placement(Sketch.SERVER));
        assertEquals(moved(Sketch.DOOR, 96, 0), after.placement(Sketch.DOOR));
        assertEquals(new Box(16, 48, 656, 436), after.placement(Sketch.VPC_C));
        assertEquals(before.placement(Sketch.CLIENT), after.placement(Sketch.CLIENT));
        assertEquals(before.placement(Sketch.APP), after.placement(Sketch.APP));
    }

    @Test
    void whatLiesBelowGoesDownAndContainersAcrossGrow() {
        Design after = after(new Point(310, 380));
        assertEquals(moved(Sketch.GROUP, 0, 80), after.placement(Sketch.GROUP));
        assertEquals(new Box(48, 280, 240, 220), after.placement(Sketch.EP));
        assertEquals(before.placement(Sketch.CLIENT), after.placement(Sketch.CLIENT));
    }

    @Test
    void draggedBackItDoesNothing() {
        var gesture = new MakeSpaceGesture(Sketch.nesting(before), PRESSED);
        gesture.moved(new Point(400, 300), Modifiers.ALT);
        gesture.moved(new Point(250, 300), Modifiers.ALT);
        assertInstanceOf(Outcome.Nothing.class, gesture.finish());
    }

    private Box moved(dev.linkloom.model.ResourceId id, double dx, double dy) {
        return java.util.Objects.requireNonNull(before.placement(id)).moved(dx, dy);
    }

    private Design after(Point released) {
        var gesture = new MakeSpaceGesture(Sketch.nesting(before), PRESSED);
        gesture.moved(released, Modifiers.ALT);
        return assertInstanceOf(Outcome.Change.class, gesture.finish()).edit().applyTo(before);
    }
}
