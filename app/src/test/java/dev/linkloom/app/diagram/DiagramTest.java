package dev.linkloom.app.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Item.Group;
import dev.linkloom.app.diagram.Spot.Part;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.Resource;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class DiagramTest {

    private static final ResourceId ENDPOINT = id("vpce-0a1b2c3d4e5f60718");

    private final Design design = Samples.saas();
    private final Diagram diagram = diagram(design);

    @Test
    void anEmptyDesignIsASmallSheetAndSoIsOneThatBecameEmpty() {
        Design empty = Design.empty("Nothing yet");
        Box sheet = Diagram.of(Fabric.compile(empty)).bounds();
        assertEquals(new Box(0, 0, 1, 1), sheet);
        Diagram before = Diagram.of(Fabric.compile(Samples.saas()));
        assertEquals(sheet, before.after(Fabric.compile(empty), List.of()).bounds());
    }

    @Test
    void whatAContainerHoldsIsDrawnInsideIt() {
        assertContained(design, diagram);
    }

    @Test
    void whatAContainerHoldsIsDrawnInsideItThoughNothingIsPlaced() {
        assertContained(Samples.unplaced(), diagram(Samples.unplaced()));
    }

    @Test
    void aContainerGrowsAroundWhatLiesOutside() {
        Design moved = design.placed(id("i-client-1"), new Box(-300, -200, 144, 56));
        assertContained(moved, diagram(moved));
    }

    @Test
    void everyPlacedResourceIsDrawn() {
        List<ResourceId> drawn = groups(diagram).map(Group::owner).toList();
        design.placements().keySet().forEach(id -> assertTrue(drawn.contains(id), id.value()));
        assertEquals(20, design.placements().size());
    }

    @Test
    void aDrawingMadeFromTheOneBeforeIsTheSameAsFromNothing() {
        InterfaceEndpoint endpoint = design.find(ENDPOINT, InterfaceEndpoint.class);
        assertNotNull(endpoint);
        Design renamed = design.with(endpoint.withName("another"));
        Design moved = renamed.placed(id("i-client-1"), new Box(-300, -200, 144, 56));
        Diagram second = after(diagram, renamed);
        Diagram third = after(second, moved);
        assertSame(diagram.links(), second.links(), "nothing was in the way of other links");
        assertEquals(diagram(renamed).items(), second.items());
        assertEquals(diagram(moved).items(), third.items());
        assertEquals(diagram(design).items(), after(third, design).items());
    }

    @Test
    void noTwoTextsOverlap() {
        assertTextsApart(diagram);
    }

    @Test
    void noTwoCardsOverlapThoughNothingIsPlaced() {
        Diagram bare = diagram(Samples.unplaced());
        assertTextsApart(bare);
        List<Box> cards = spots(bare, Part.BODY).map(Spot::box).toList();
        for (int i = 0; i < cards.size(); i++) {
            for (int k = 0; k < i; k++) {
                assertFalse(
                        cards.get(i).intersects(cards.get(k)),
                        cards.get(i) + " over " + cards.get(k));
            }
        }
    }

    @Test
    void noLinkOfTheSampleRunsThroughATextOrACard() {
        for (Link link : diagram.links()) {
            for (int i = 1; i < link.path().size(); i++) {
                Box stretch = box(link.path().get(i - 1), link.path().get(i));
                texts(diagram)
                        .filter(each -> !each.text().equals(link.label()))
                        .forEach(each ->
                                assertFalse(
                                        stretch.intersects(each.bounds()),
                                        link.from() + " through " + each.text()));
                spots(diagram, Part.BODY)
                        .map(Spot::box)
                        .filter(each -> !each.equals(link.start()) && !each.equals(link.end()))
                        .forEach(each ->
                                assertFalse(
                                        stretch.intersects(each),
                                        link.from() + " through " + each));
            }
        }
        assertEquals(9, diagram.links().size());
    }

    @Test
    void aHitAnswersTheDeepestResource() {
        assertEquals(id("i-client-1"), diagram.hit(middle(box("i-client-1"))));
        Box subnet = box("subnet-c-app-1");
        assertEquals(
                id("subnet-c-app-1"), diagram.hit(new Point(subnet.x() + 2, subnet.bottom() - 2)));
        Box account = box("111111111111");
        assertEquals(
                id("111111111111"), diagram.hit(new Point(account.x() + 3, account.bottom() - 3)));
        assertNull(diagram.hit(new Point(-1000, -1000)));
    }

    @Test
    void aChipStandsForItsEndpointAndATagForItsSecurityGroup() {
        Spot chip = diagram.spot(middle(presence(ENDPOINT, "use1-az2")));
        assertNotNull(chip);
        assertEquals(ENDPOINT, chip.id());
        assertEquals(Part.CHIP, chip.part());
        Spot tag = diagram.spot(middle(box("sg-ep")));
        assertNotNull(tag);
        assertEquals(id("sg-ep"), tag.id());
        assertEquals(Part.TAG, tag.part());
    }

    @Test
    void theContainerUnderACardIsItsSubnet() {
        assertEquals(id("subnet-c-app-1"), diagram.containerAt(middle(box("i-client-1"))));
        assertEquals(
                id("vpc-consumer"),
                diagram.containerAt(new Point(box("vpc-consumer").x() + 2, 300)));
        assertNull(diagram.containerAt(new Point(-1000, 0)));
    }

    @Test
    void aPacketFollowsTheLinksFromTheEndpointToTheNode() {
        Box eni = presence(ENDPOINT, "use1-az1");
        Box node = presence(id("nlb-api"), "use1-az1");
        List<Point> way = diagram.route(eni, node);
        Box service = box("vpce-svc-0123456789abcdef0").grown(1);
        assertEquals(middle(eni), way.getFirst());
        assertEquals(middle(node), way.getLast());
        assertTrue(
                way.stream().anyMatch(each -> service.contains(each.x(), each.y())),
                way.toString());
    }

    @Test
    void aPacketGoesStraightFromTheNodeToTheTargetOfItsZone() {
        List<Point> way = diagram.route(presence(id("nlb-api"), "use1-az1"), box("i-app-1"));
        assertEquals(1, way.stream().mapToDouble(Point::y).distinct().count(), way.toString());
    }

    @Test
    void bandsSayTheZoneInTheWordsOfTheAccountAndByItsId() {
        String consumer = texts(diagram, id("vpc-consumer"));
        String provider = texts(diagram, id("vpc-provider"));
        assertTrue(consumer.contains("us-east-1a use1-az1 us-east-1b use1-az2"), consumer);
        assertTrue(provider.contains("us-east-1b use1-az1 us-east-1a use1-az2"), provider);
    }

    @Test
    void farAwayOnlyShapesAreDrawn() {
        assertTrue(
                Detail.at(1) == Detail.FULL
                        && Detail.at(0.3) == Detail.NAMES
                        && Detail.at(0.1) == Detail.SHAPES);
        long all = leaves(diagram.items(Detail.FULL)).count();
        assertEquals(
                0,
                leaves(diagram.items(Detail.SHAPES)).filter(Item.Text.class::isInstance).count());
        assertTrue(leaves(diagram.items(Detail.NAMES)).count() < all);
        assertEquals(
                leaves(diagram.items(Detail.FULL)).filter(Item.Rect.class::isInstance).count(),
                leaves(diagram.items(Detail.SHAPES)).filter(Item.Rect.class::isInstance).count());
    }

    private static void assertContained(Design design, Diagram diagram) {
        for (Resource each : design.resources()) {
            Box box = diagram.box(each.id());
            Box around = each.parent() == null ? null : diagram.box(each.parent());
            boolean door = each instanceof InterfaceEndpoint || each instanceof InternetGateway;
            assertNotNull(box, each.id().value());
            if (around != null && !door) {
                assertTrue(around.contains(box), each.id() + " " + box + " in " + around);
            }
        }
    }

    private static void assertTextsApart(Diagram diagram) {
        List<Item.Text> texts = texts(diagram).toList();
        assertTrue(texts.size() > 40, texts.size() + " texts");
        for (int i = 0; i < texts.size(); i++) {
            for (int k = 0; k < i; k++) {
                Box one = texts.get(i).bounds().grown(-1);
                assertFalse(
                        one.intersects(texts.get(k).bounds().grown(-1)),
                        texts.get(i).text() + " over " + texts.get(k).text());
            }
        }
    }

    private static String texts(Diagram diagram, ResourceId owner) {
        return groups(diagram)
                .filter(each -> owner.equals(each.owner()))
                .flatMap(each -> each.items().stream())
                .filter(Item.Text.class::isInstance)
                .map(each -> ((Item.Text) each).text())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static Stream<Item.Text> texts(Diagram diagram) {
        return leaves(diagram.items())
                .filter(Item.Text.class::isInstance)
                .map(Item.Text.class::cast);
    }

    private static Stream<Item> leaves(List<Item> items) {
        return items.stream()
                .flatMap(each ->
                        each instanceof Group group ? leaves(group.items()) : Stream.of(each));
    }

    private static Stream<Group> groups(Diagram diagram) {
        return diagram.items().stream().map(Group.class::cast);
    }

    private static Stream<Spot> spots(Diagram diagram, Part part) {
        return diagram.spots().stream().filter(each -> each.part() == part);
    }

    private Box box(String id) {
        return presence(id(id), null);
    }

    private Box presence(ResourceId id, String zoneId) {
        Box box = diagram.box(id, zoneId);
        assertNotNull(box, id.value());
        return box;
    }

    private static Box box(Point a, Point b) {
        return new Box(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y()));
    }

    private static Point middle(Box box) {
        return new Point(box.centerX(), box.centerY());
    }

    private static Diagram after(Diagram before, Design next) {
        Fabric fabric = Fabric.compile(next);
        return before.after(fabric, fabric.findings());
    }

    private static Diagram diagram(Design design) {
        return Diagram.of(Fabric.compile(design));
    }

    private static ResourceId id(String value) {
        return ResourceId.of(value);
    }
}
