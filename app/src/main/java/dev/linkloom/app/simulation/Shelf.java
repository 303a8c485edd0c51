package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds room for cards beside the places they explain: not on what is drawn, not on each other,
/// not outside.
final class Shelf {

    private static final double HEADER = 26;

    private final Box bounds;
    private final List<Box> places;
    private final List<Box> drawn = new ArrayList<>();
    private final List<Box> headers = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    /// Room for a card.
    ///
    /// @param rises whether a shorter card keeps to the lower edge, which is nearer to the place
    record Slot(Box box, boolean rises) {

        /// Where a smaller card lies in this slot, close to its place.
        Box fit(Card card, Box place) {
            double x =
                    Math.clamp(
                            place.centerX() - card.width() / 2,
                            box.x(),
                            Math.max(box.x(), box.right() - card.width()));
            double y = rises ? box.bottom() - card.height() : box.y();
            return new Box(x, y, card.width(), card.height());
        }
    }

    /// @param places where the packet stops, never to be covered
    Shelf(Diagram diagram, List<Box> places) {
        this.places = List.copyOf(places);
        this.bounds = diagram.bounds();
        Design design = diagram.fabric().design();
        for (Resource resource : design.resources()) {
            Box box = diagram.box(resource.id());
            if (box != null && resource.type().isContainer()) {
                headers.add(new Box(box.x(), box.y(), box.width(), Math.min(HEADER, box.height())));
            } else if (box != null) {
                drawn.add(box);
                zones(design, resource)
                        .map(zone -> diagram.box(resource.id(), zone))
                        .filter(part -> part != null && !part.equals(box))
                        .forEach(drawn::add);
            }
        }
    }

    /// The best room for a card of this size beside a place; later cards keep clear of it.
    Slot place(Box beside, double width, double height) {
        Slot best =
                candidates(beside, width, height)
                        .min(Comparator.comparingDouble(slot -> cost(slot, beside)))
                        .orElseThrow();
        taken.add(best.box());
        return best;
    }

    private static Stream<Slot> candidates(Box beside, double width, double height) {
        List<Slot> slots = new ArrayList<>();
        double[] columns = {
            beside.centerX() - width / 2,
            beside.x(),
            beside.right() - width,
            beside.right() + 18,
            beside.x() - width - 18
        };
        for (double gap : new double[] {16, 34, 64, 110}) {
            for (double x : columns) {
                slots.add(new Slot(new Box(x, beside.y() - gap - height, width, height), true));
                slots.add(new Slot(new Box(x, beside.bottom() + gap, width, height), false));
            }
            for (double y :
                    new double[] {
                        beside.centerY() - height / 2, beside.y(), beside.bottom() - height
                    }) {
                slots.add(new Slot(new Box(beside.right() + gap, y, width, height), false));
                slots.add(new Slot(new Box(beside.x() - gap - width, y, width, height), false));
            }
        }
        return slots.stream();
    }

    private double cost(Slot slot, Box beside) {
        Box box = slot.box();
        double cost = 10 * (area(box) - shared(box, bounds.grown(12)));
        for (Box each : places) {
            cost += 100 * shared(box, each.grown(6));
        }
        for (Box each : drawn) {
            cost += 4 * shared(box, each.grown(4));
        }
        for (Box each : headers) {
            cost += 0.8 * shared(box, each);
        }
        for (Box each : taken) {
            cost += 8 * shared(box, each.grown(6));
        }
        return cost + 6 * distance(box, beside);
    }

    private static double distance(Box box, Box other) {
        double dx = Math.max(0, Math.max(other.x() - box.right(), box.x() - other.right()));
        double dy = Math.max(0, Math.max(other.y() - box.bottom(), box.y() - other.bottom()));
        return Math.hypot(dx, dy)
                + 0.2
                        * Math.hypot(
                                box.centerX() - other.centerX(), box.centerY() - other.centerY());
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }

    private static double shared(Box one, Box other) {
        double width = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return Math.max(0, width) * Math.max(0, height);
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
}
