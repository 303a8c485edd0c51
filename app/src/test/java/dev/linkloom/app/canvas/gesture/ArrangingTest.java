package dev.linkloom.app.canvas.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.SecurityGroup;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Lining up, spacing and sizing.
final class ArrangingTest {

    private static final ResourceId ONE = ResourceId.of("sg-1");
    private static final ResourceId TWO = ResourceId.of("sg-2");
    private static final ResourceId THREE = ResourceId.of("sg-3");

    /// Three cards of 100 x 40, 120 x 60 and 80 x 40 in the consumer's VPC, right of its subnets.
    private final Design cards =
            card(
                    card(card(bare(), ONE, 300, 70, 100, 40), TWO, 330, 150, 120, 60),
                    THREE,
                    310,
                    300,
                    80,
                    40);

    @Test
    void theOneSelectedLastSaysWhereTheLineIs() {
        assertEquals(List.of(310.0, 310.0, 310.0), xs(after(Align.LEFT, ONE, TWO, THREE)));
        assertEquals(List.of(300.0, 300.0, 300.0), xs(after(Align.LEFT, THREE, TWO, ONE)));
    }

    @Test
    void middlesAndFarEdgesMeetWhateverTheSizes() {
        assertEquals(List.of(300.0, 290.0, 310.0), xs(after(Align.CENTER, TWO, THREE, ONE)));
        assertEquals(List.of(300.0, 280.0, 320.0), xs(after(Align.RIGHT, TWO, THREE, ONE)));
    }

    @Test
    void cardsSideBySideAreLinedUpFromTopToBottom() {
        Design row =
                card(
                        card(card(bare(), ONE, 300, 70, 60, 40), TWO, 400, 90, 60, 60),
                        THREE,
                        500,
                        60,
                        60,
                        20);
        assertEquals(List.of(60.0, 60.0, 60.0), ys(after(row, Align.TOP, ONE, TWO, THREE)));
        assertEquals(List.of(50.0, 40.0, 60.0), ys(after(row, Align.MIDDLE, ONE, TWO, THREE)));
        assertEquals(List.of(110.0, 90.0, 130.0), ys(after(row, Align.BOTTOM, ONE, THREE, TWO)));
    }

    @Test
    void containersTakeTheirContentsAlong() {
        Design shifted = Sketch.design().placed(Sketch.EP, new Box(64, 280, 240, 140));
        Design after = after(shifted, Align.LEFT, Sketch.APP, Sketch.EP);
        assertEquals(64, after.placement(Sketch.APP).x());
        assertEquals(80, after.placement(Sketch.CLIENT).x());
    }

    @Test
    void nobodyMayComeToCoverAnother() {
        Nesting nesting = Sketch.nesting();
        var refused =
                assertInstanceOf(
                        Outcome.Refused.class,
                        Align.TOP.of(nesting, List.of(Sketch.APP, Sketch.EP)));
        assertEquals("app would cover ep.", refused.reason());
        refused =
                assertInstanceOf(
                        Outcome.Refused.class,
                        Align.MIDDLE.of(nesting, List.of(Sketch.SG_C, Sketch.RTB_C)));
        assertEquals("sg-c would cover main.", refused.reason());
    }

    @Test
    void acrossContainersEachStaysInItsOwn() {
        Design design = Sketch.design().placed(Sketch.CLIENT, new Box(80, 190, 152, 56));
        Design after = after(design, Align.TOP, Sketch.SERVER, Sketch.CLIENT);
        assertEquals(190, after.placement(Sketch.SERVER).y());
        assertEquals(Sketch.BACK, after.find(Sketch.SERVER).parent());
        assertEquals(design.placement(Sketch.BACK), after.placement(Sketch.BACK));
        var refused =
                assertInstanceOf(
                        Outcome.Refused.class,
                        Align.LEFT.of(
                                Sketch.nesting(design), List.of(Sketch.SERVER, Sketch.CLIENT)));
        assertTrue(
                refused.reason().startsWith("server would have to leave back."), refused.reason());
    }

    @Test
    void whatLiesInASelectedContainerComesAlongAndCountsNotTwice() {
        var refused =
                assertInstanceOf(
                        Outcome.Refused.class,
                        Align.LEFT.of(Sketch.nesting(), List.of(Sketch.APP, Sketch.CLIENT)));
        assertTrue(refused.reason().startsWith("Select at least two"), refused.reason());
    }

    @Test
    void whatIsInLineAlreadyIsTold() {
        Design after = after(Align.LEFT, ONE, TWO, THREE);
        var refused =
                assertInstanceOf(
                        Outcome.Refused.class,
                        Align.LEFT.of(Sketch.nesting(after), List.of(ONE, TWO, THREE)));
        assertEquals("They are in line already.", refused.reason());
    }

    @Test
    void gapsBecomeEqualBetweenTheFirstAndTheLast() {
        // from 110 to 300 there is room for 60 and two gaps
        Design after = after(Distribute.VERTICALLY, THREE, ONE, TWO);
        assertEquals(List.of(70.0, 175.0, 300.0), ys(after));
        assertEquals(xs(cards), xs(after));
    }

    @Test
    void withoutRoomForGapsNothingIsDistributed() {
        var refused =
                assertInstanceOf(
                        Outcome.Refused.class,
                        Distribute.HORIZONTALLY.of(
                                Sketch.nesting(cards), List.of(ONE, TWO, THREE)));
        assertTrue(refused.reason().startsWith("There is no room"), refused.reason());
    }

    @Test
    void aContainerBecomesAsWideAsTheOneSelectedLastAndNeighboursMakeWay() {
        Design wide = Sketch.design().placed(Sketch.EP, new Box(48, 280, 320, 140));
        Design after = after(wide, MatchSize.WIDTH, Sketch.APP, Sketch.EP);
        Box app = after.placement(Sketch.APP);
        assertEquals(new Box(48, 120, 320, 140), app);
        assertTrue(!app.intersects(after.placement(Sketch.SG_C)), "sg-c was in the way");
        assertEquals(wide.placement(Sketch.CLIENT), after.placement(Sketch.CLIENT));
    }

    @Test
    void aContainerBecomesNeverSmallerThanWhatItHolds() {
        Design low = Sketch.design().placed(Sketch.EP, new Box(48, 280, 240, 96));
        Nesting nesting = Sketch.nesting(low);
        var refused =
                assertInstanceOf(
                        Outcome.Refused.class,
                        MatchSize.SIZE.of(nesting, List.of(Sketch.APP, Sketch.EP)));
        assertEquals("app cannot be that small: it holds client.", refused.reason());
        Design after = after(low, MatchSize.HEIGHT, Sketch.EP, Sketch.APP);
        assertEquals(new Box(48, 280, 240, 140), after.placement(Sketch.EP));
    }

    @Test
    void aContainerThatShrinksTakesTheDoorsOnItsBorderAlong() {
        Design design =
                Sketch.design()
                        .placed(Sketch.CONSUMER, new Box(0, 0, 720, 500))
                        .placed(Sketch.VPC_C, new Box(16, 48, 600, 436))
                        .placed(Sketch.DOOR, new Box(528, 200, 176, 72));
        Design after = after(design, MatchSize.WIDTH, Sketch.VPC_C, Sketch.VPC_P);
        assertEquals(500, after.placement(Sketch.VPC_C).width());
        assertEquals(428, after.placement(Sketch.DOOR).x());
    }

    private Design after(Align side, ResourceId... ids) {
        return after(cards, side, ids);
    }

    private static Design after(Design design, Align side, ResourceId... ids) {
        return applied(design, side.of(Sketch.nesting(design), List.of(ids)), side.label());
    }

    private Design after(Distribute direction, ResourceId... ids) {
        return applied(cards, direction.of(Sketch.nesting(cards), List.of(ids)), direction.label());
    }

    private static Design after(Design design, MatchSize size, ResourceId... ids) {
        return applied(design, size.of(Sketch.nesting(design), List.of(ids)), size.label());
    }

    private static Design applied(Design design, Outcome outcome, String label) {
        Outcome.Change change = assertInstanceOf(Outcome.Change.class, outcome);
        assertEquals(label, change.edit().label());
        return change.edit().applyTo(design);
    }

    private static List<Double> xs(Design design) {
        return List.of(ONE, TWO, THREE).stream().map(id -> design.placement(id).x()).toList();
    }

    private static List<Double> ys(Design design) {
        return List.of(ONE, TWO, THREE).stream().map(id -> design.placement(id).y()).toList();
    }

    private static Design bare() {
        Design design = Design.empty("Cards");
        design = Sketch.put(design, Sketch.design().find(Sketch.CONSUMER), 0, 0, 700, 500);
        return Sketch.put(design, Sketch.design().find(Sketch.VPC_C), 16, 16, 660, 460);
    }

    private static Design card(
            Design design, ResourceId id, double x, double y, double width, double height) {
        return Sketch.put(
                design,
                new SecurityGroup(id, id.value(), Sketch.VPC_C, List.of(), List.of()),
                x,
                y,
                width,
                height);
    }
}
