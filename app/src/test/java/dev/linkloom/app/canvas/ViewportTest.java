package dev.linkloom.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

final class ViewportTest {

    @Property
    void whatLiesUnderThePivotStaysThereWhileZooming(
            @ForAll @DoubleRange(min = .05, max = 8) double scale,
            @ForAll @DoubleRange(min = -5000, max = 5000) double offset,
            @ForAll @DoubleRange(min = 0, max = 900) double pivot,
            @ForAll @DoubleRange(min = .1, max = 10) double factor) {
        Viewport before = new Viewport(scale, offset, -offset);
        Viewport after = before.zoomedAbout(pivot, pivot / 2, factor);
        Point was = before.toWorld(pivot, pivot / 2);
        Point is = after.toWorld(pivot, pivot / 2);
        assertEquals(was.x(), is.x(), 1e-6);
        assertEquals(was.y(), is.y(), 1e-6);
    }

    @Property
    void screenAndWorldAreInverse(
            @ForAll @DoubleRange(min = .05, max = 8) double scale,
            @ForAll @DoubleRange(min = -5000, max = 5000) double x) {
        Viewport viewport = new Viewport(scale, 13, -7);
        Point there = viewport.toScreen(new Point(x, -x));
        assertEquals(x, viewport.toWorld(there.x(), there.y()).x(), 1e-6);
        assertEquals(-x, viewport.toWorld(there.x(), there.y()).y(), 1e-6);
    }

    @Test
    void zoomStopsAtFivePercentAndEightHundred() {
        assertEquals(Viewport.MIN, Viewport.HOME.zoomedAbout(0, 0, 1e-6).scale());
        assertEquals(Viewport.MAX, Viewport.HOME.zoomedAbout(0, 0, 1e6).scale());
        assertThrows(IllegalArgumentException.class, () -> new Viewport(.01, 0, 0));
    }

    @Test
    void comingCloseToOneHundredPercentArrivesThere() {
        assertEquals(1, new Viewport(.9, 0, 0).zoomedAbout(0, 0, 1.1).scale());
        assertEquals(1, new Viewport(1.1, 0, 0).zoomedAbout(0, 0, .92).scale());
    }

    @Test
    void tinyStepsLeaveOneHundredPercent() {
        Viewport viewport = Viewport.HOME;
        for (int i = 0; i < 40; i++) {
            viewport = viewport.zoomedAbout(0, 0, 1.001);
        }
        assertEquals(Math.pow(1.001, 40), viewport.scale(), 1e-9);
    }

    @Test
    void fittingShowsTheWholeBoxInTheMiddle() {
        Box box = new Box(100, 200, 2000, 500);
        Viewport viewport = Viewport.fitting(box, 800, 600, 40, 1);
        Box seen = viewport.toScreen(box);
        assertEquals(40, seen.x(), 1);
        assertEquals(760, seen.right(), 1);
        assertEquals(300, seen.centerY(), 1);
    }

    @Test
    void fittingNeverEnlargesBeyondWhatIsAllowed() {
        assertEquals(1, Viewport.fitting(new Box(0, 0, 10, 10), 800, 600, 40, 1).scale());
    }

    @Test
    void revealingMovesAsLittleAsNeeded() {
        Viewport shown = Viewport.HOME.revealing(new Box(100, 100, 50, 50), 800, 600, 20);
        assertEquals(Viewport.HOME, shown);
        Viewport right = Viewport.HOME.revealing(new Box(900, 100, 50, 50), 800, 600, 20);
        assertEquals(780, right.toScreen(new Point(950, 0)).x(), 1e-9);
        assertEquals(0, right.ty());
        Viewport large = Viewport.HOME.revealing(new Box(-500, 0, 5000, 50), 800, 600, 20);
        assertEquals(20, large.toScreen(new Point(-500, 0)).x(), 1e-9);
    }

    @Test
    void theVisiblePartFollowsZoomAndPan() {
        Box seen = new Viewport(2, -100, 50).visible(800, 600);
        assertEquals(new Box(50, -25, 400, 300), seen);
        assertTrue(seen.contains(50, -25));
    }
}
