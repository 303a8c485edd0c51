package dev.linkloom.app.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Annotation.Arrow;
import dev.linkloom.model.Annotation.Heading;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeArrowTest {

    private static final Box BOX = new Box(100, 200, 80, 40);

    @ParameterizedTest
    @CsvSource({
        "RIGHT, 100, 220, 180, 220",
        "DOWN_RIGHT, 100, 200, 180, 240",
        "DOWN, 140, 200, 140, 240",
        "DOWN_LEFT, 180, 200, 100, 240",
        "LEFT, 180, 220, 100, 220",
        "UP_LEFT, 180, 240, 100, 200",
        "UP, 140, 240, 140, 200",
        "UP_RIGHT, 100, 240, 180, 200"
    })
    void leadsAlongAMiddleLineOrFromCornerToCorner(
            Heading heading, double x, double y, double tipX, double tipY) {
        FreeArrow drawn = FreeArrow.of(arrow("", heading), BOX);
        assertEquals(new Point(x, y), drawn.start());
        assertEquals(new Point(tipX, tipY), drawn.tip());
    }

    @Test
    void isTakenHoldOfAtItsLineOnly() {
        FreeArrow drawn = FreeArrow.of(arrow("", Heading.DOWN_RIGHT), new Box(0, 0, 300, 200));
        assertTrue(holds(drawn, 150, 100));
        assertTrue(holds(drawn, 76, 48));
        assertFalse(holds(drawn, 40, 160), "the corner beside the line");
    }

    @Test
    void itsWordsStandInTheMiddleOnPaperAndAreTakenHoldOfToo() {
        FreeArrow drawn = FreeArrow.of(arrow("replies go back", Heading.RIGHT), BOX);
        Item.Text text = (Item.Text) drawn.items().getLast();
        assertEquals("replies go back", text.text());
        assertEquals(BOX.centerX(), text.bounds().centerX(), 0.01);
        assertTrue(holds(drawn, BOX.centerX() - text.width() / 2, BOX.centerY() - 8));
    }

    private static boolean holds(FreeArrow drawn, double x, double y) {
        return drawn.spots().stream().anyMatch(each -> each.box().contains(x, y));
    }

    private static Arrow arrow(String text, Heading heading) {
        return new Arrow(ResourceId.of("arrow-1"), text, heading);
    }
}
