package dev.linkloom.app.canvas.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.ResourceId;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

final class MarqueeGestureTest {

    private final Nesting nesting = Sketch.nesting();

    @Test
    void drawnToTheRightItTakesWhatItEncloses() {
        assertEquals(
                Set.of(Sketch.CLIENT),
                taken(new Point(52, 160), new Point(260, 240), Modifiers.NONE));
    }

    @Test
    void drawnToTheLeftItTakesWhatItTouches() {
        assertEquals(
                Set.of(Sketch.APP, Sketch.SG_C),
                taken(new Point(400, 240), new Point(250, 110), Modifiers.NONE));
    }

    @Test
    void theContainerItStartsInIsNotTouched() {
        assertEquals(
                Set.of(Sketch.CLIENT),
                taken(new Point(280, 230), new Point(200, 190), Modifiers.NONE));
    }

    @Test
    void ofThingsInEachOtherOnlyTheOutermostIsTaken() {
        assertEquals(
                Set.of(Sketch.CONSUMER),
                taken(new Point(-20, -20), new Point(710, 520), Modifiers.NONE));
    }

    @Test
    void shiftAddsAndControlToggles() {
        Point from = new Point(52, 160);
        Point to = new Point(260, 240);
        List<ResourceId> base = List.of(Sketch.SG_C);
        assertEquals(Set.of(Sketch.SG_C, Sketch.CLIENT), taken(base, from, to, Modifiers.SHIFT));
        assertEquals(Set.of(), taken(List.of(Sketch.CLIENT), from, to, Modifiers.CONTROL));
    }

    @Test
    void thePreviewSaysWhichKindItIs() {
        var gesture = new MarqueeGesture(nesting, List.of(), new Point(100, 100));
        assertTrue(gesture.moved(new Point(50, 150), Modifiers.NONE).touching());
        assertTrue(!gesture.moved(new Point(150, 50), Modifiers.NONE).touching());
    }

    private Set<ResourceId> taken(Point from, Point to, Modifiers modifiers) {
        return taken(List.of(), from, to, modifiers);
    }

    private Set<ResourceId> taken(
            List<ResourceId> base, Point from, Point to, Modifiers modifiers) {
        var gesture = new MarqueeGesture(nesting, base, from);
        gesture.moved(to, modifiers);
        return gesture.finish() instanceof Outcome.Selected(var ids) ? Set.copyOf(ids) : null;
    }
}
