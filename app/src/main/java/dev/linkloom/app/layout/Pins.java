package dev.linkloom.app.layout;

import dev.linkloom.app.diagram.Containment;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Sizes;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What must stay where it is. What holds it stays, too, and grows where it must; the rest makes
/// way downwards.
final class Pins {

    private final Design design;
    private final Containment containment;
    private final Set<ResourceId> pinned = new HashSet<>();
    private final Set<ResourceId> holding = new HashSet<>();

    /// @param ids those without a place do not count
    Pins(Design design, Containment containment, Set<ResourceId> ids) {
        this.design = design;
        this.containment = containment;
        for (ResourceId id : ids) {
            if (design.placement(id) != null) {
                pinned.add(id);
                for (Resource each = design.find(id);
                        each != null && holding.add(each.id());
                        each = containment.container(each)) {}
            }
        }
    }

    boolean areNone() {
        return pinned.isEmpty();
    }

    /// Whether it is pinned or holds something that is.
    boolean holds(ResourceId id) {
        return holding.contains(id);
    }

    /// The boxes with what is pinned where it was.
    ///
    /// @param boxes where everything would be otherwise
    Map<ResourceId, Box> settle(Map<ResourceId, Box> boxes) {
        if (!areNone()) {
            settle(containment.top(), boxes);
        }
        return boxes;
    }

    private List<Box> settle(List<Resource> siblings, Map<ResourceId, Box> boxes) {
        List<Box> taken = new ArrayList<>();
        List<Resource> loose = new ArrayList<>();
        for (Resource each : siblings) {
            Box box = boxes.get(each.id());
            if (box != null && holds(each.id())) {
                taken.add(stay(each, box, boxes));
            } else if (box != null) {
                loose.add(each);
            }
        }
        loose.sort(
                Comparator.comparingDouble((Resource each) -> of(each, boxes).y())
                        .thenComparingDouble(each -> of(each, boxes).x()));
        for (Resource each : loose) {
            Box all = whole(each, boxes);
            double down = makeWay(all, taken);
            move(each, 0, down, boxes);
            taken.add(all.moved(0, down));
        }
        return taken;
    }

    /// Leaves something where it is; what it holds comes along and settles.
    private Box stay(Resource resource, Box ideal, Map<ResourceId, Box> boxes) {
        Box was = design.placement(resource.id());
        Box box = was == null ? ideal : was;
        move(resource, box.x() - ideal.x(), box.y() - ideal.y(), boxes);
        boxes.put(resource.id(), box);
        if (resource.type().isContainer()) {
            Box held = null;
            List<Resource> inside = containment.inside(resource);
            settle(inside, boxes);
            for (Resource each : inside) {
                Box child = boxes.get(each.id());
                if (child != null && !Diagram.isDoor(each.type())) {
                    Box around = Diagram.around(resource.type(), child);
                    held = union(held, holds(each.id()) ? child : around);
                }
            }
            Box grown = held == null ? box : box.union(held);
            boxes.put(resource.id(), grown);
        }
        return whole(resource, boxes);
    }

    private static double makeWay(Box box, List<Box> taken) {
        double down = 0;
        for (int i = 0; i < taken.size(); i++) {
            if (taken.get(i).intersects(box.moved(0, down))) {
                down = taken.get(i).bottom() + Sizes.GAP - box.y();
                i = -1;
            }
        }
        return down;
    }

    /// The resource with the doors on its border.
    private Box whole(Resource resource, Map<ResourceId, Box> boxes) {
        Box all = of(resource, boxes);
        for (Resource each : containment.inside(resource)) {
            Box box = boxes.get(each.id());
            if (box != null && Diagram.isDoor(each.type())) {
                all = all.union(box);
            }
        }
        return all;
    }

    private static Box of(Resource resource, Map<ResourceId, Box> boxes) {
        return Objects.requireNonNull(boxes.get(resource.id()));
    }

    private void move(Resource resource, double dx, double dy, Map<ResourceId, Box> boxes) {
        Box box = boxes.get(resource.id());
        if (box != null && (dx != 0 || dy != 0)) {
            boxes.put(resource.id(), box.moved(dx, dy));
            containment.inside(resource).forEach(each -> move(each, dx, dy, boxes));
        }
    }

    private static Box union(@Nullable Box one, Box other) {
        return one == null ? other : one.union(other);
    }
}
