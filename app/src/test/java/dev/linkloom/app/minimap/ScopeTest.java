package dev.linkloom.app.minimap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import org.junit.jupiter.api.Test;

/// How the overview maps the world.
class ScopeTest {

    private static final Box PICTURE = new Box(0, 0, 160, 100);
    private static final Box DRAWING = new Box(-500, 0, 4000, 1000);

    @Test
    void theWholeDrawingLiesInThePicture() {
        Scope scope = Scope.of(DRAWING, new Box(0, 0, 200, 100), 160, 100);
        assertTrue(PICTURE.contains(scope.toPicture(DRAWING)));
    }

    @Test
    void whatIsSeenFarAwayFromTheDrawingLiesInThePictureToo() {
        Box seen = new Box(9000, 9000, 800, 600);
        Scope scope = Scope.of(DRAWING, seen, 160, 100);
        assertTrue(PICTURE.contains(scope.toPicture(seen)));
        assertTrue(PICTURE.contains(scope.toPicture(DRAWING)));
    }

    @Test
    void aPointOfThePictureIsThePointOfTheWorldDrawnThere() {
        Scope scope = Scope.of(DRAWING, DRAWING, 160, 100);
        Box at = scope.toPicture(new Box(100, 200, 0, 0));
        Point back = scope.toWorld(at.x(), at.y());
        assertEquals(100, back.x(), 1e-6);
        assertEquals(200, back.y(), 1e-6);
    }
}
