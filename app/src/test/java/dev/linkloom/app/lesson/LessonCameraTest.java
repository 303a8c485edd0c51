package dev.linkloom.app.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.canvas.Viewport;
import dev.linkloom.model.Box;

import org.junit.jupiter.api.Test;

/// Where a step of a lesson looks.
class LessonCameraTest {

    private static final Box BOTH_ACCOUNTS = new Box(0, 0, 1600, 600);
    private static final Box CLIENT = new Box(100, 150, 150, 60);

    @Test
    void aWideCanvasShowsTheWholeArea() {
        Viewport view = LessonGuide.camera(BOTH_ACCOUNTS, CLIENT, 864, 500);
        assertEquals(0.5, view.scale());
        assertEquals(new Box(32, 100, 800, 300), view.toScreen(BOTH_ACCOUNTS));
    }

    @Test
    void aNarrowCanvasKeepsLabelsLegibleAndShowsWhatIsHighlighted() {
        Viewport view = LessonGuide.camera(BOTH_ACCOUNTS, CLIENT, 468, 368);
        assertEquals(0.42, view.scale());
        Box client = view.toScreen(CLIENT);
        assertTrue(new Box(0, 0, 468, 368).contains(client), client::toString);
    }
}
