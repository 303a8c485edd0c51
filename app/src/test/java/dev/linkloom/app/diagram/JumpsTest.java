package dev.linkloom.app.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Box;
import dev.linkloom.model.DrawnLink;
import dev.linkloom.model.ResourceId;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Arcs where one link crosses another.
class JumpsTest {

    private static final List<Point> LEVEL = List.of(new Point(0, 100), new Point(400, 100));
    private final Lanes lanes = new Lanes();

    @Test
    void aLevelStretchJumpsOverUprightOnesInTheOrderItMeetsThem() {
        upright(300);
        upright(100);
        lanes.add(LEVEL, null);
        Point one = new Point(100, 100);
        Point other = new Point(300, 100);
        assertEquals(List.of(one, other), lanes.jumps(LEVEL));
        assertEquals(List.of(other, one), lanes.jumps(LEVEL.reversed()));
    }

    @Test
    void theUprightOneDoesNotJumpToo() {
        List<Point> upright = upright(100);
        lanes.add(LEVEL, null);
        assertEquals(List.of(), lanes.jumps(upright));
    }

    @Test
    void nothingJumpsOverFramesNorAtCorners() {
        lanes.addFrame(new Box(50, 50, 100, 100));
        lanes.add(List.of(new Point(200, 0), new Point(200, 105)), null);
        upright(395);
        assertEquals(List.of(), lanes.jumps(LEVEL));
    }

    @Test
    void twoCloseTogetherAreOneJump() {
        upright(100);
        upright(106);
        assertEquals(1, lanes.jumps(LEVEL).size());
    }

    @Test
    void theLineRisesAtTheJumpAndComesBack() {
        Link link =
                new Link(
                        ResourceId.of("i-1"),
                        ResourceId.of("i-2"),
                        new Box(-10, 90, 10, 20),
                        new Box(400, 90, 10, 20),
                        Link.Style.LOGICAL,
                        null,
                        LEVEL,
                        null,
                        List.of(new Point(100, 100)),
                        DrawnLink.free(ResourceId.of("i-1"), ResourceId.of("i-2")));
        Item.Line line = (Item.Line) Wire.of(link).getFirst();
        double highest = line.points().stream().mapToDouble(Point::y).min().orElseThrow();
        assertEquals(100 - Wire.JUMP, highest);
        for (int i = 1; i < line.points().size(); i++) {
            assertTrue(line.points().get(i).x() >= line.points().get(i - 1).x());
        }
        assertEquals(LEVEL.getLast(), line.points().getLast());
    }

    private List<Point> upright(double x) {
        List<Point> path = List.of(new Point(x, 0), new Point(x, 200));
        lanes.add(path, null);
        return path;
    }
}
