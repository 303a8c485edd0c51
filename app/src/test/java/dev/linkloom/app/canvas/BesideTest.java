package dev.linkloom.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

import java.util.List;

class BesideTest {

    private static final Box CANVAS = new Box(0, 0, 900, 600);

    @Test
    void aboveComesFirstThenBelow() {
        Box card = new Box(300, 200, 144, 56);
        Point above = Beside.place(card, 120, 32, CANVAS, List.of());
        assertEquals(new Point(312, 142), above, "off the connect handles");
        Point below = Beside.place(card, 120, 32, CANVAS, List.of(new Box(300, 130, 144, 56)));
        assertEquals(new Point(312, 282), below);
    }

    @Property(tries = 200)
    void itCoversNeitherTheSelectionNorAnyCardAndStaysOnTheCanvas(
            @ForAll @DoubleRange(min = -200, max = 1000) double x,
            @ForAll @DoubleRange(min = -200, max = 700) double y,
            @ForAll @DoubleRange(min = 0, max = 800) double otherX,
            @ForAll @DoubleRange(min = 0, max = 500) double otherY) {
        Box card = new Box(x, y, 144, 56);
        Box other = new Box(otherX, otherY, 144, 56);
        Point at = Beside.place(card, 180, 32, CANVAS, List.of(card, other));
        if (at != null) {
            Box bar = new Box(at.x(), at.y(), 180, 32);
            assertFalse(bar.intersects(card));
            assertFalse(bar.intersects(other));
            assertEquals(CANVAS, CANVAS.union(bar));
        }
    }

    @Test
    void whereThereIsNoRoomItIsAway() {
        assertNull(Beside.place(CANVAS, 120, 32, CANVAS, List.of()));
    }
}
