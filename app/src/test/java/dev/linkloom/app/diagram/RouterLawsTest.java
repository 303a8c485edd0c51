package dev.linkloom.app.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Box;
import dev.linkloom.model.DrawnLink;
import dev.linkloom.model.ResourceId;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.List;

/// Links among cards that stand about as people put them: in rough columns and rows.
class RouterLawsTest {

    private static final int COLUMNS = 4;

    /// Cards, and links between them.
    private record Board(List<Box> cards, List<Link> links) {}

    @Property(tries = 300)
    void everyStretchIsLevelOrUprightAndTheEndsLieOnTheBordersOfBothCards(
            @ForAll("boards") Board board) {
        for (Link each : laid(board)) {
            List<Point> path = each.path();
            for (int i = 1; i < path.size(); i++) {
                boolean level = path.get(i).y() == path.get(i - 1).y();
                boolean upright = path.get(i).x() == path.get(i - 1).x();
                assertTrue(level || upright, path.toString());
            }
            assertOnBorder(each.start(), path.getFirst());
            assertOnBorder(each.end(), path.getLast());
        }
    }

    @Property(tries = 300)
    void noLinkRunsThroughACard(@ForAll("boards") Board board) {
        for (Link link : laid(board)) {
            for (Box stretch : stretches(link)) {
                for (Box card : board.cards()) {
                    boolean end = card.equals(link.start()) || card.equals(link.end());
                    Box solid = end ? card.grown(-1) : card;
                    assertFalse(stretch.grown(0.1).intersects(solid), link + " through " + card);
                }
            }
        }
    }

    @Property(tries = 300)
    void noTwoLinksRunAlongOneAnother(@ForAll("boards") Board board) {
        List<Link> links = laid(board);
        for (int i = 0; i < links.size(); i++) {
            for (int k = 0; k < i; k++) {
                assertApart(links.get(i), links.get(k));
            }
        }
    }

    @Property(tries = 50)
    void theSameLinksGetTheSameWays(@ForAll("boards") Board board) {
        assertEquals(laid(board), laid(board));
    }

    @Property(tries = 300)
    void labelsCoverNoCardNoOtherLinkAndNoOtherLabel(@ForAll("boards") Board board) {
        Grid cards = grid(board);
        Lanes lanes = new Lanes();
        List<Link> links =
                new Labels(cards, lanes).place(new Router(cards, lanes).lay(board.links()));
        List<Box> labels = new ArrayList<>();
        for (Link each : links) {
            Point at = each.labelAt();
            if (each.label() != null && at != null) {
                Box label = Labels.box(each.label(), at);
                board.cards().forEach(card -> assertFalse(card.intersects(label), "on a card"));
                labels.forEach(other -> assertFalse(other.intersects(label), "on a label"));
                links.stream()
                        .filter(other -> other != each)
                        .flatMap(other -> stretches(other).stream())
                        .forEach(other -> assertFalse(other.intersects(label), "on a link"));
                labels.add(label);
            }
        }
    }

    private static List<Link> laid(Board board) {
        return new Router(grid(board), new Lanes()).lay(board.links());
    }

    private static Grid grid(Board board) {
        Grid grid = new Grid();
        board.cards().forEach(grid::add);
        return grid;
    }

    private static void assertOnBorder(Box card, Point end) {
        assertTrue(card.grown(0.1).contains(end.x(), end.y()), end + " of " + card);
        assertFalse(card.grown(-0.1).contains(end.x(), end.y()), end + " of " + card);
    }

    private static void assertApart(Link one, Link other) {
        for (Box a : stretches(one)) {
            for (Box b : stretches(other)) {
                boolean parallel = (a.height() == 0) == (b.height() == 0);
                double between = Lanes.APART - 0.1;
                Box around =
                        a.height() == 0
                                ? new Box(a.x(), a.y() - between, a.width(), 2 * between)
                                : new Box(a.x() - between, a.y(), 2 * between, a.height());
                assertFalse(parallel && around.intersects(b), one + "\nalong " + other);
            }
        }
    }

    private static List<Box> stretches(Link link) {
        List<Box> stretches = new ArrayList<>();
        for (int i = 1; i < link.path().size(); i++) {
            stretches.add(Router.stretch(link.path().get(i - 1), link.path().get(i)));
        }
        return stretches;
    }

    @Provide
    Arbitrary<Board> boards() {
        return card().list()
                .ofMinSize(2)
                .ofMaxSize(12)
                .flatMap(cards -> {
                    List<Box> placed = new ArrayList<>();
                    for (int i = 0; i < cards.size(); i++) {
                        placed.add(cards.get(i).moved(i % COLUMNS * 280, i / COLUMNS * 180));
                    }
                    return links(placed).map(links -> new Board(placed, links));
                });
    }

    private static Arbitrary<List<Link>> links(List<Box> cards) {
        Arbitrary<Integer> end = Arbitraries.integers().between(0, cards.size() - 1);
        return Combinators.combine(end, end)
                .as((from, to) -> link(cards, from, from.equals(to) ? (to + 1) % cards.size() : to))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    private static Link link(List<Box> cards, int from, int to) {
        return new Link(
                ResourceId.of("i-" + from),
                ResourceId.of("i-" + to),
                cards.get(from),
                cards.get(to),
                Link.Style.LOGICAL,
                "TCP 443",
                List.of(),
                null,
                List.of(),
                DrawnLink.free(ResourceId.of("i-" + from), ResourceId.of("i-" + to)));
    }

    private static Arbitrary<Box> card() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.of(144, 176, 184),
                        Arbitraries.of(56, 72))
                .as((x, y, width, height) -> new Box(8 * x, 8 * y, width, height));
    }
}
