package dev.linkloom.app.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Box;
import dev.linkloom.model.DrawnLink;
import dev.linkloom.model.DrawnLink.Bends;
import dev.linkloom.model.ResourceId;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Ways that someone leads.
class BendingTest {

    private static final Box START = new Box(0, 0, 144, 56);
    private static final Box END = new Box(400, 200, 144, 56);

    @Test
    void aStretchBetweenTwoCornersGoesWhereItIsTaken() {
        Link step = link(p(144, 28), p(272, 28), p(272, 228), p(400, 228));
        assertEquals(
                List.of(p(144, 28), p(300, 28), p(300, 228), p(400, 228)),
                Bending.moved(step, 1, 300, true));
    }

    @Test
    void aStretchAtAnEndKeepsTheEndAndBendsBehindIt() {
        Link step = link(p(144, 28), p(272, 28), p(272, 228), p(400, 228));
        assertEquals(
                List.of(p(144, 28), p(158, 28), p(158, 80), p(272, 80), p(272, 228), p(400, 228)),
                Bending.moved(step, 0, 80, true));
        assertEquals(
                List.of(p(144, 28), p(272, 28), p(272, 150), p(386, 150), p(386, 228), p(400, 228)),
                Bending.moved(step, 2, 150, true));
    }

    @Test
    void aStraightLineBendsAtBothEnds() {
        Link straight = link(p(144, 28), p(400, 28));
        assertEquals(
                List.of(p(144, 28), p(158, 28), p(158, 60), p(386, 60), p(386, 28), p(400, 28)),
                Bending.moved(straight, 0, 60, true));
    }

    @Test
    void aStretchThatComesLevelWithTheNextButOneIsOneWithIt() {
        Link bent = link(p(144, 28), p(158, 28), p(158, 80), p(272, 80), p(272, 228), p(400, 228));
        assertEquals(
                List.of(p(144, 28), p(272, 28), p(272, 228), p(400, 228)),
                Bending.moved(bent, 2, 31, true));
        assertEquals(31, Bending.moved(bent, 2, 31, false).get(2).y());
    }

    @Test
    void aStretchStaysApartWhereOneWithTheNextButOneWouldRunThroughTheCard() {
        Link back = link(p(144, 28), p(158, 28), p(158, 0), p(0, 0), p(0, 228), p(400, 228));
        assertEquals(
                List.of(p(144, 28), p(158, 28), p(158, 23), p(0, 23), p(0, 228), p(400, 228)),
                Bending.moved(back, 2, 25, true));
        assertEquals(23, Bending.moved(back, 2, 28, false).get(2).y());
    }

    @Test
    void aStretchKeepsOutsideOfTheCardsItLeadsTo() {
        Link step = link(p(144, 28), p(272, 28), p(272, 228), p(400, 228));
        assertEquals(152, Bending.moved(step, 1, 20, true).get(1).x());
        assertEquals(392, Bending.moved(step, 1, 900, true).get(1).x());
    }

    @Property(tries = 300)
    void whatIsKeptOfAWayLeadsThatWay(
            @ForAll("ways") List<Integer> moves, @ForAll("ways") List<Integer> places) {
        Link link = link(p(144, 28), p(272, 28), p(272, 228), p(400, 228));
        for (int i = 0; i < Math.min(moves.size(), places.size()); i++) {
            List<Point> path = link.path();
            int stretch = Math.floorMod(moves.get(i), path.size() - 1);
            Link next = link.led(Bending.moved(link, stretch, places.get(i), true));
            Bends bends = next.drawn().bends();
            assertNotNull(bends, path + " moved " + stretch);
            assertEquals(next.path(), Bending.path(bends, START, END));
            link = next;
        }
    }

    @Property(tries = 300)
    void aWayGoesAlongWithItsEndsAndStaysInOnePiece(
            @ForAll("boxes") Box start, @ForAll("boxes") Box end) {
        Link link = link(p(144, 28), p(272, 28), p(272, 228), p(400, 228));
        Link led = link.led(Bending.moved(link, 0, 90, true));
        Bends bends = led.drawn().bends();
        assertNotNull(bends);
        List<Point> path = Bending.path(bends, start, end);
        assertEquals(new Point(start.right(), start.centerY()), path.getFirst());
        assertEquals(new Point(end.x(), end.centerY()), path.getLast());
        for (int i = 1; i < path.size(); i++) {
            assertTrue(
                    path.get(i).x() == path.get(i - 1).x()
                            || path.get(i).y() == path.get(i - 1).y());
        }
        List<Point> moved = Bending.path(bends, start.moved(30, 70), end.moved(30, 70));
        assertEquals(path.stream().map(each -> p(each.x() + 30, each.y() + 70)).toList(), moved);
    }

    @Test
    void aLabelKeepsItsShareOfTheWay() {
        List<Point> path = List.of(p(0, 0), p(100, 0), p(100, 100));
        assertEquals(p(50, 0), Along.at(path, 0.25));
        assertEquals(p(100, 50), Along.at(path, 0.75));
        assertEquals(0.25, Along.share(path, p(50, -30)));
        assertEquals(1, Along.share(path, p(90, 400)));
        assertEquals(0, Along.share(List.of(p(5, 5), p(5, 5)), p(9, 9)));
    }

    private static Point p(double x, double y) {
        return new Point(x, y);
    }

    private static Link link(Point... path) {
        ResourceId from = ResourceId.of("i-1");
        ResourceId to = ResourceId.of("i-2");
        List<Point> points = List.of(path);
        Box end = points.getLast().y() == 28 ? END.moved(0, -200) : END;
        DrawnLink free = DrawnLink.free(from, to);
        return new Link(
                from, to, START, end, Link.Style.LOGICAL, null, points, null, List.of(), free);
    }

    @Provide
    Arbitrary<List<Integer>> ways() {
        return Arbitraries.integers().between(-100, 500).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Box> boxes() {
        Arbitrary<Integer> place = Arbitraries.integers().between(-50, 60).map(each -> 8 * each);
        return Combinators.combine(place, place).as((x, y) -> new Box(x, y, 144, 56));
    }
}
