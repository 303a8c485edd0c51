package dev.linkloom.app.canvas.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.canvas.gesture.Guide.Aligned;
import dev.linkloom.app.canvas.gesture.Guide.Distance;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/// What boxes on their way are drawn to.
final class SnappingTest {

    private static final Snap GUIDES = new Snap(false, true, 6);
    private static final Point START = new Point(0, 0);

    private static final Design SKETCH = Sketch.design();

    @Test
    void anEdgeNearTheEdgeOfAnotherCardIsDrawnIntoOneLineWithIt() {
        // sg-c (320, 120), main (320, 400), both 152 x 56
        Preview.Moving preview = moved(SKETCH, Sketch.RTB_C, 5, -103, GUIDES);
        assertEquals(new Box(320, 297, 152, 56), preview.boxes().get(Sketch.RTB_C));
        assertTrue(
                preview.guides().contains(new Aligned(new Point(320, 120), new Point(320, 353))),
                preview.guides()::toString);
        assertTrue(
                preview.guides().contains(new Distance(new Point(320, 176), new Point(320, 297))),
                preview.guides()::toString);
    }

    @Test
    void middlesMeetToo() {
        Design design = withCard(SKETCH, "sg-wide", 330, 300, 212, 56);
        // the middle of sg-c is 396, that of sg-wide 436
        Preview.Moving preview = moved(design, ResourceId.of("sg-wide"), -37, 0, GUIDES);
        assertEquals(290, preview.boxes().get(ResourceId.of("sg-wide")).x());
        assertTrue(
                preview.guides().contains(new Aligned(new Point(396, 300), new Point(396, 456))),
                preview.guides()::toString);
    }

    @Test
    void whatIsTooFarAwayDrawsNothing() {
        Preview.Moving preview = moved(SKETCH, Sketch.RTB_C, 27, -60, GUIDES);
        assertEquals(347, preview.boxes().get(Sketch.RTB_C).x());
        assertEquals(List.of(), preview.guides());
    }

    @Test
    void theGridHoldsWhereNoGuideIsNear() {
        Preview.Moving preview = moved(SKETCH, Sketch.RTB_C, 27, -60, new Snap(true, true, 6));
        assertEquals(new Box(344, 344, 152, 56), preview.boxes().get(Sketch.RTB_C));
    }

    @Test
    void betweenTwoNeighboursBothGapsBecomeTheSame() {
        Design row = row(40, 240, 460); // each 60 wide
        Preview.Moving preview = moved(row, ResourceId.of("sg-1"), 13, 0, GUIDES);
        assertEquals(250, preview.boxes().get(ResourceId.of("sg-1")).x());
        assertEquals(
                List.of(150.0, 150.0), distances(preview).stream().map(Distance::length).toList());
    }

    @Test
    void theGapOfTwoNeighboursIsKeptBehindThem() {
        Design row = row(40, 140, 255);
        Preview.Moving preview = moved(row, ResourceId.of("sg-2"), -12, 0, GUIDES);
        assertEquals(240, preview.boxes().get(ResourceId.of("sg-2")).x());
        assertEquals(
                List.of(
                        new Distance(new Point(100, 228), new Point(140, 228)),
                        new Distance(new Point(200, 228), new Point(240, 228))),
                distances(preview));
    }

    @Test
    void theGapOfTwoNeighboursIsKeptBeforeThem() {
        Design row = row(20, 200, 330);
        Preview.Moving preview = moved(row, ResourceId.of("sg-0"), 47, 0, GUIDES);
        assertEquals(70, preview.boxes().get(ResourceId.of("sg-0")).x());
        assertEquals(2, distances(preview).size());
    }

    @Test
    void thePaddingOfTheContainerDrawsAndIsTold() {
        // the client lies in app at 48,120; its padding is where the first card of a subnet goes
        Box inside = Diagram.inside(ResourceType.SUBNET, SKETCH.placement(Sketch.APP));
        double off = inside.x() - 64;
        Preview.Moving preview =
                moved(SKETCH, Sketch.CLIENT, off + 4, 0, GUIDES, new Point(140, 196));
        assertEquals(inside.x(), preview.boxes().get(Sketch.CLIENT).x());
        assertTrue(
                distances(preview).stream().anyMatch(each -> each.from().x() == 48),
                preview.guides()::toString);
    }

    @Test
    void controlOrAltDuringTheDragDrawsToNothing() {
        for (Modifiers held : List.of(Modifiers.CONTROL, Modifiers.ALT)) {
            var gesture =
                    new MoveGesture(
                            Sketch.nesting(SKETCH),
                            Sketch.RTB_C,
                            List.of(Sketch.RTB_C),
                            START,
                            new Snap(true, true, 6));
            Preview.Moving preview = gesture.moved(new Point(5, -103), held);
            assertEquals(new Box(325, 297, 152, 56), preview.boxes().get(Sketch.RTB_C));
            assertEquals(List.of(), preview.guides());
        }
    }

    @Test
    void switchedOffNothingDraws() {
        Preview.Moving preview = moved(SKETCH, Sketch.RTB_C, 5, -103, Snap.NONE);
        assertEquals(325, preview.boxes().get(Sketch.RTB_C).x());
    }

    @Test
    void anEdgeThatIsDraggedMeetsTheEdgeOfAnotherContainer() {
        Design wider = SKETCH.placed(Sketch.EP, new Box(48, 280, 243, 140));
        var gesture =
                new ResizeGesture(
                        Sketch.nesting(wider), Sketch.APP, new Handle(1, 0), START, GUIDES);
        Preview.Resizing preview = gesture.moved(new Point(6, 0), Modifiers.NONE);
        assertEquals(291, preview.boxes().get(Sketch.APP).right());
        assertTrue(
                preview.guides().contains(new Aligned(new Point(291, 120), new Point(291, 420))),
                preview.guides()::toString);
    }

    @Test
    void aContainerBecomesAsLargeAsItsNeighbour() {
        Design moved = SKETCH.placed(Sketch.EP, new Box(80, 280, 254, 140));
        var gesture =
                new ResizeGesture(
                        Sketch.nesting(moved), Sketch.APP, new Handle(1, 0), START, GUIDES);
        Preview.Resizing preview = gesture.moved(new Point(11, 0), Modifiers.NONE);
        assertEquals(254, preview.boxes().get(Sketch.APP).width());
        assertEquals(2, preview.guides().size(), preview.guides()::toString);
    }

    @Test
    void oneContainerOfTheSameSizeIsEnoughToTell() {
        Design design = SKETCH.placed(Sketch.EP, new Box(80, 280, 254, 140));
        design =
                Sketch.put(
                        design,
                        design.find(Sketch.LB, Subnet.class).withVpc(Sketch.VPC_C),
                        90,
                        440,
                        254,
                        40);
        var gesture =
                new ResizeGesture(
                        Sketch.nesting(design), Sketch.APP, new Handle(1, 0), START, GUIDES);
        Preview.Resizing preview = gesture.moved(new Point(11, 0), Modifiers.NONE);
        assertEquals(254, preview.boxes().get(Sketch.APP).width());
        assertEquals(2, distances(preview).size(), preview.guides()::toString);
    }

    @Test
    void inALargeDesignOnlyWhatIsNearIsLookedAt() {
        Design large = SKETCH;
        for (int i = 0; i < 4000; i++) {
            large = withCard(large, "far-" + i, 5000 + i % 60 * 200, i / 60 * 100, 152, 56);
        }
        Nesting nesting = Sketch.nesting(large);
        assertFalse(nesting.near(new Box(0, 0, 700, 500)).contains(ResourceId.of("far-0")));
        Vicinity near =
                Vicinity.of(
                        nesting,
                        Set.of(Sketch.RTB_C),
                        ResourceType.ROUTE_TABLE,
                        nesting.box(Sketch.RTB_C),
                        Sketch.VPC_C);
        assertTrue(near.others().size() < 20, near::toString);
        var gesture = new MoveGesture(nesting, Sketch.RTB_C, List.of(Sketch.RTB_C), START, GUIDES);
        gesture.moved(new Point(1, 1), Modifiers.NONE);
        assertTimeout(
                Duration.ofSeconds(2),
                () -> {
                    for (int i = 0; i < 200; i++) {
                        gesture.moved(new Point(i % 20, i % 7), Modifiers.NONE);
                    }
                });
    }

    private static Preview.Moving moved(
            Design design, ResourceId id, double dx, double dy, Snap snap) {
        return moved(design, id, dx, dy, snap, new Point(400, 300));
    }

    private static Preview.Moving moved(
            Design design, ResourceId id, double dx, double dy, Snap snap, Point pointer) {
        var pressed = new Point(pointer.x() - dx, pointer.y() - dy);
        var gesture = new MoveGesture(Sketch.nesting(design), id, List.of(id), pressed, snap);
        return gesture.moved(pointer, Modifiers.NONE);
    }

    private static List<Distance> distances(Preview preview) {
        return preview.guides().stream()
                .filter(Distance.class::isInstance)
                .map(Distance.class::cast)
                .toList();
    }

    /// Three cards in a VPC of their own.
    private static Design row(double... left) {
        Design made =
                Sketch.put(
                        Design.empty("Row"), new Account(Sketch.CONSUMER, "A"), -500, 0, 2000, 800);
        made = Sketch.put(made, SKETCH.find(Sketch.VPC_C), -400, 48, 1800, 700);
        for (int i = 0; i < left.length; i++) {
            made = withCard(made, "sg-" + i, left[i], 200, 60, 56);
        }
        return made;
    }

    private static Design withCard(
            Design design, String id, double x, double y, double width, double height) {
        ResourceId group = ResourceId.of(id);
        return Sketch.put(
                design,
                new SecurityGroup(group, id, Sketch.VPC_C, List.of(), List.of()),
                x,
                y,
                width,
                height);
    }
}
