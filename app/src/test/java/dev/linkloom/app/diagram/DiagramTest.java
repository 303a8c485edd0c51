package dev.linkloom.app.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.Resource;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class DiagramTest {

    private final Design design = sample();
    private final Diagram diagram = Diagram.of(Fabric.compile(design));

    @Test
    void whatAContainerHoldsIsDrawnInsideIt() {
        for (Resource each : design.resources()) {
            Box box = diagram.box(each.id());
            Box around = each.parent() == null ? null : diagram.box(each.parent());
            boolean door = each instanceof InterfaceEndpoint || each instanceof InternetGateway;
            if (around != null && box != null && !door) {
                assertTrue(around.contains(box), each.id() + " " + box + " in " + around);
            }
        }
    }

    @Test
    void everyPlacedResourceIsDrawn() {
        List<ResourceId> drawn = groups().map(Item.Group::owner).toList();
        design.placements().keySet().forEach(id -> assertTrue(drawn.contains(id), id.value()));
    }

    @Test
    void noTwoTextsOverlap() {
        List<Item.Text> texts =
                groups().flatMap(each -> each.items().stream())
                        .filter(Item.Text.class::isInstance)
                        .map(Item.Text.class::cast)
                        .toList();
        assertTrue(texts.size() > 40, texts.size() + " texts");
        for (int i = 0; i < texts.size(); i++) {
            for (int k = 0; k < i; k++) {
                Box one = texts.get(i).bounds().grown(-1);
                assertTrue(
                        !one.intersects(texts.get(k).bounds().grown(-1)),
                        texts.get(i).text() + " over " + texts.get(k).text());
            }
        }
    }

    @Test
    void aHitAnswersTheDeepestResource() {
        assertEquals("i-client-1", hit(middle("i-client-1")));
        Box subnet = box("subnet-c-app-1");
        assertEquals("subnet-c-app-1", hit(new Point(subnet.x() + 2, subnet.bottom() - 2)));
        assertEquals(
                "vpce-0a1b2c3d4e5f60718",
                hit(middle(diagram.box(id("vpce-0a1b2c3d4e5f60718"), "use1-az2"))));
        assertEquals(
                "111111111111",
                hit(new Point(box("111111111111").x() + 3, box("111111111111").bottom() - 3)));
        assertNull(diagram.hit(new Point(-1000, -1000)));
    }

    @Test
    void theContainerUnderACardIsItsSubnet() {
        assertEquals(id("subnet-c-app-1"), diagram.containerAt(middle("i-client-1")));
    }

    @Test
    void aPacketFollowsTheLinksFromTheEndpointToTheNode() {
        Box eni = diagram.box(id("vpce-0a1b2c3d4e5f60718"), "use1-az1");
        Box node = diagram.box(id("nlb-api"), "use1-az1");
        assertNotNull(eni);
        assertNotNull(node);
        List<Point> way = diagram.route(eni, node);
        Box service = box("vpce-svc-0123456789abcdef0");
        assertEquals(middle(eni), way.getFirst());
        assertEquals(middle(node), way.getLast());
        assertTrue(
                way.stream().anyMatch(each -> service.grown(1).contains(each.x(), each.y())),
                way.toString());
    }

    private Stream<Item.Group> groups() {
        return diagram.items().stream().map(Item.Group.class::cast);
    }

    private Box box(String id) {
        Box box = diagram.box(id(id));
        assertNotNull(box, id);
        return box;
    }

    private Point middle(String id) {
        return middle(box(id));
    }

    private String hit(Point point) {
        return String.valueOf(diagram.hit(point));
    }

    private static Point middle(Box box) {
        return new Point(box.centerX(), box.centerY());
    }

    private static ResourceId id(String value) {
        return ResourceId.of(value);
    }

    private static Design sample() {
        try {
            return DesignFile.read(Path.of("../assets/designs/saas.json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
