package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.fragment.Fragment;
import dev.linkloom.model.fragment.Paste;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Where copies are drawn: arranged as they were, at the nearest free place, and what makes room
/// for them.
final class CopyPlaces {

    private final Fragment fragment;
    private final double dx;
    private final double dy;
    private final List<Resource> roots;
    private final Map<ResourceId, Resource> copies = new HashMap<>();
    private final Map<ResourceId, ResourceId> rootOf = new HashMap<>();
    private final List<Resource> made;
    private final List<Annotation> annotations;

    /// @param dx how far they should lie from where they lay
    CopyPlaces(Fragment fragment, Paste.Made made, double dx, double dy) {
        this.fragment = fragment;
        this.dx = dx;
        this.dy = dy;
        this.made = made.resources();
        annotations = made.annotations();
        roots = fragment.roots();
        Map<ResourceId, Resource> byId = new HashMap<>();
        this.made.forEach(each -> byId.put(each.id(), each));
        made.ids().forEach((old, id) -> copies.put(old, Objects.requireNonNull(byId.get(id))));
        roots.forEach(each -> rootOf.put(each.id(), each.id()));
        fragment.content().resources().forEach(this::findRoot);
    }

    private ResourceId findRoot(Resource resource) {
        ResourceId known = rootOf.get(resource.id());
        Resource around = known == null ? fragment.content().find(resource.parent()) : null;
        ResourceId root = known != null ? known : findRoot(Objects.requireNonNull(around));
        rootOf.put(resource.id(), root);
        return root;
    }

    /// The copies that lie in none of the others.
    List<ResourceId> roots() {
        return roots.stream().map(each -> copy(each).id()).toList();
    }

    /// Where copies of notes and frames are drawn: as far from the copies of the resources as they
    /// were from the resources.
    ///
    /// @param boxes where those are drawn
    Map<Annotation, Box> annotations(Map<ResourceId, Box> boxes) {
        double right = dx;
        double down = dy;
        for (Resource each : roots) {
            Box before = before(each);
            Box after = boxes.get(copy(each).id());
            if (before != null && after != null) {
                right = after.x() - before.x();
                down = after.y() - before.y();
                break;
            }
        }
        Map<Annotation, Box> drawn = new LinkedHashMap<>();
        Iterator<Annotation> copied = annotations.iterator();
        for (Annotation each : fragment.content().annotations()) {
            Box before = fragment.content().placement(each.id());
            drawn.put(copied.next(), Objects.requireNonNull(before).moved(right, down));
        }
        return drawn;
    }

    /// The boxes of the copies, and of what grows and makes way for them.
    Map<ResourceId, Box> in(Nesting nesting) {
        Map<ResourceId, Box> boxes = new LinkedHashMap<>(ChipRoom.make(nesting, made));
        Nesting present = boxes.isEmpty() ? nesting : ChipRoom.placed(nesting.design(), boxes);
        Map<@Nullable ResourceId, List<Resource>> homes = new LinkedHashMap<>();
        for (Resource root : roots) {
            if (before(root) != null) {
                homes.computeIfAbsent(copy(root).parent(), _ -> new ArrayList<>()).add(root);
            }
        }
        for (List<Resource> group : homes.values()) {
            Map<ResourceId, Box> placed = place(present, group);
            boxes.putAll(placed);
            present = ChipRoom.placed(present.design(), placed);
        }
        return boxes;
    }

    /// What comes into one container is moved together.
    private Map<ResourceId, Box> place(Nesting present, List<Resource> group) {
        Box whole =
                group.stream()
                        .map(this::before)
                        .filter(Objects::nonNull)
                        .reduce(Box::union)
                        .orElseThrow();
        ResourceId home = copy(group.getFirst()).parent();
        ResourceId container = home != null && present.draws(home) ? home : null;
        Point at = new Point(whole.centerX() + dx, whole.centerY() + dy);
        ResourceType kind =
                group.size() == 1 ? group.getFirst().type() : ResourceType.INSTANCE; // no door
        Box spot =
                container == null
                        ? FreeSpot.onBareCanvas(present, whole, at)
                        : FreeSpot.near(present, container, kind, whole, at);
        Map<ResourceId, Box> moved = new LinkedHashMap<>();
        List<ResourceId> ids = group.stream().map(Resource::id).toList();
        fragment.content()
                .placements()
                .forEach((id, box) -> {
                    if (ids.contains(rootOf.get(id))) {
                        Box now = box.moved(spot.x() - whole.x(), spot.y() - whole.y());
                        moved.put(Objects.requireNonNull(copies.get(id)).id(), now);
                    }
                });
        return Room.make(present, moved, arrivals(present, group, container, moved));
    }

    private List<Room.Arrival> arrivals(
            Nesting present,
            List<Resource> group,
            @Nullable ResourceId container,
            Map<ResourceId, Box> moved) {
        List<Room.Arrival> arrivals = new ArrayList<>();
        for (Resource each : group) {
            Box box = moved.get(copy(each).id());
            if (container != null && box != null) {
                boolean onBorder =
                        Diagram.isDoor(each.type()) && !present.box(container).contains(box);
                arrivals.addAll(
                        onBorder
                                ? Landing.arrivals(present, each.type(), container, box)
                                : List.of(new Room.Arrival(box, container)));
            }
        }
        return arrivals;
    }

    private @Nullable Box before(Resource root) {
        return fragment.content().placement(root.id());
    }

    private Resource copy(Resource original) {
        return Objects.requireNonNull(copies.get(original.id()));
    }
}
