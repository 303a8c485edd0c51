package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The drawing a packet moves over, in the units of the animation: cards keep their size when the
/// drawing shrinks.
///
/// @param scale units of the animation for one unit of the drawing
/// @param room where there is room for what is shown beside the places
/// @param cards what is drawn as a card or a chip
/// @param texts where something is written
record Ground(Diagram diagram, double scale, Box room, List<Box> cards, List<Box> texts) {

    private static final double MARGIN = 16;

    static Ground of(Diagram diagram) {
        return new Ground(
                diagram, 1, diagram.bounds().grown(MARGIN), cards(diagram), texts(diagram));
    }

    /// The same drawing in another scale.
    Ground at(double newScale) {
        double factor = newScale / scale;
        return new Ground(
                diagram,
                newScale,
                scaled(room, factor),
                cards.stream().map(each -> scaled(each, factor)).toList(),
                texts.stream().map(each -> scaled(each, factor)).toList());
    }

    /// The same drawing with room in a part of the world only, such as what a window shows.
    Ground within(Box world) {
        return new Ground(diagram, scale, scaled(world), cards, texts);
    }

    Design design() {
        return diagram.fabric().design();
    }

    /// Around everything that is drawn.
    Box bounds() {
        return scaled(diagram.bounds());
    }

    /// A box of the drawing in the units of the animation.
    Box scaled(Box box) {
        return scaled(box, scale);
    }

    /// The way between two boxes of the drawing, from middle to middle.
    Way route(Box from, Box to) {
        return new Way(
                diagram.route(from, to).stream()
                        .map(point -> new Point(point.x() * scale, point.y() * scale))
                        .toList());
    }

    private static Box scaled(Box box, double factor) {
        return new Box(
                box.x() * factor, box.y() * factor, box.width() * factor, box.height() * factor);
    }

    private static List<Box> cards(Diagram diagram) {
        Design design = diagram.fabric().design();
        List<Box> cards = new ArrayList<>();
        for (Resource resource : design.resources()) {
            if (!resource.type().isContainer()) {
                Stream.concat(Stream.of((String) null), zones(design, resource))
                        .map(zone -> diagram.box(resource.id(), zone))
                        .filter(box -> box != null && !cards.contains(box))
                        .forEach(cards::add);
            }
        }
        return cards;
    }

    private static Stream<@Nullable String> zones(Design design, Resource resource) {
        return subnets(resource)
                .map(id -> design.find(id, Subnet.class))
                .map(subnet -> subnet == null ? null : subnet.zoneId());
    }

    private static Stream<ResourceId> subnets(Resource resource) {
        if (resource instanceof InterfaceEndpoint endpoint) {
            return endpoint.interfaces().stream().map(InterfaceEndpoint.EndpointInterface::subnet);
        }
        return resource instanceof NetworkLoadBalancer balancer
                ? balancer.nodes().stream().map(NetworkLoadBalancer.Node::subnet)
                : Stream.empty();
    }

    private static List<Box> texts(Diagram diagram) {
        List<Box> texts = new ArrayList<>();
        diagram.items().forEach(item -> collect(item, texts));
        return texts;
    }

    private static void collect(Item item, List<Box> texts) {
        switch (item) {
            case Item.Text text -> texts.add(text.bounds());
            case Item.Group group -> group.items().forEach(each -> collect(each, texts));
            case Item.Rect _, Item.Ellipse _, Item.Line _, Item.Glyph _, Item.Image _ -> {}
        }
    }
}
