package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Where every resource is drawn: as placed, or else in a place that follows from what holds it. A
/// container is never drawn smaller than what it holds.
final class Arrangement {

    private static final Point ORIGIN = new Point(0, 0);
    private static final double ROW = 880;
    private static final double TOP_ROW = 4000;

    private final Map<ResourceId, Box> placed;
    private final Containment containment;
    private final Overlay<ResourceId, Box> boxes;
    private final Map<ResourceId, List<Presence>> presences;
    private final List<Chip> chips = new ArrayList<>();

    /// The chips of each part, by what stands free.
    private final Map<ResourceId, List<Chip>> chipsIn = new HashMap<>();

    private final Overlay<ResourceId, Resource> anchored;
    private final Set<ResourceId> worn;

    /// Whether this is the one before with some parts changed.
    private final boolean isChanged;

    /// Whether every part has a place of its own, whatever the others do.
    private boolean isFixed = true;

    Arrangement(Design design, Containment containment, Set<ResourceId> worn) {
        this.containment = containment;
        this.worn = worn;
        isChanged = false;
        placed = new HashMap<>(design.placements());
        boxes = new Overlay<>();
        anchored = new Overlay<>();
        presences = Presence.bySubnet(design);
        design.placements().keySet().forEach(this::anchor);
        arrangeTop();
    }

    /// The one before with other parts in place of those that have changed.
    private Arrangement(Design design, Containment containment, Arrangement before, Change change) {
        this.containment = containment;
        worn = before.worn;
        isChanged = true;
        placed = design.placements();
        presences = change.isOfPresences() ? Presence.bySubnet(design) : before.presences;
        boxes = before.boxes.copy();
        anchored = before.anchored.copy();
        before.containment.each(change.parts(), each -> forget(each.id()));
        containment.each(
                change.parts(),
                each -> {
                    if (placed.containsKey(each.id())) {
                        anchor(each.id());
                    }
                });
        for (Resource each : containment.top()) {
            boolean changed = change.parts().contains(each.id());
            if (!anchored.has(each.id())) {
                isFixed &= isOnlyWorn(each);
            } else if (changed) {
                part(each);
            } else {
                keep(each.id(), before.chipsIn.getOrDefault(each.id(), List.of()));
            }
        }
    }

    /// That of the next version; only the parts that have changed are arranged anew, as long as
    /// none follows from others.
    Arrangement after(
            Design next, Containment within, Set<ResourceId> nextWorn, @Nullable Change change) {
        if (isFixed && change != null && worn.equals(nextWorn)) {
            Arrangement changed = new Arrangement(next, within, this, change);
            if (changed.isFixed) {
                return changed;
            }
        }
        return new Arrangement(next, within, nextWorn);
    }

    private void forget(ResourceId id) {
        boxes.remove(id);
        anchored.remove(id);
    }

    /// Answers what a part takes.
    private Box part(Resource resource) {
        int first = chips.size();
        Box taken = arrange(resource, ORIGIN);
        if (chips.size() > first) {
            chipsIn.put(resource.id(), List.copyOf(chips.subList(first, chips.size())));
        }
        return taken;
    }

    private void keep(ResourceId part, List<Chip> known) {
        if (!known.isEmpty()) {
            chips.addAll(known);
            chipsIn.put(part, known);
        }
    }

    boolean isChanged() {
        return isChanged;
    }

    /// The security groups that are worn.
    Set<ResourceId> worn() {
        return worn;
    }

    /// Whose cards and chips may look otherwise: what is in the parts that have changed, and who
    /// has something in them.
    Set<ResourceId> concerned(Change change, Arrangement before) {
        Set<ResourceId> all = new HashSet<>();
        containment.each(change.parts(), each -> all.add(each.id()));
        for (ResourceId each : change.parts()) {
            chipsIn.getOrDefault(each, List.of()).forEach(chip -> all.add(chip.owner()));
            before.chipsIn.getOrDefault(each, List.of()).forEach(chip -> all.add(chip.owner()));
        }
        return all;
    }

    /// Where a resource is drawn; null for a security group that shows only as tags.
    @Nullable Box box(ResourceId id) {
        return boxes.get(id);
    }

    /// The interfaces and nodes, in the order they are drawn.
    List<Chip> chips() {
        return chips;
    }

    /// What is placed, and what holds it.
    private void anchor(ResourceId placed) {
        for (Resource each = containment.find(placed);
                each != null && anchored.put(each.id(), each) == null;
                each = containment.container(each)) {}
    }

    private void arrangeTop() {
        Box drawn = null;
        List<Resource> loose = new ArrayList<>();
        List<VpcPeering> peerings = new ArrayList<>();
        for (Resource each : containment.top()) {
            if (anchored.has(each.id())) {
                drawn = union(drawn, part(each));
            } else if (each instanceof VpcPeering peering) {
                peerings.add(peering);
            } else if (!isOnlyWorn(each)) {
                loose.add(each);
            }
        }
        isFixed = loose.isEmpty() && peerings.isEmpty();
        double left = drawn == null ? 0 : drawn.x();
        double top = drawn == null ? 0 : drawn.bottom() + 2 * Sizes.GAP;
        Shelf shelf = new Shelf(left, top, left + TOP_ROW, 2 * Sizes.GAP);
        for (Resource each : loose) {
            Box taken = arrange(each, shelf.place(Sizes.width(each.type())));
            shelf.took(taken);
            drawn = union(drawn, taken);
        }
        new Bridges(boxes).arrange(peerings, drawn == null ? 0 : drawn.bottom() + 2 * Sizes.GAP);
    }

    /// Answers what it takes, which for containers includes what sits on their border.
    private Box arrange(Resource resource, Point at) {
        if (resource.type().isContainer()) {
            return arrangeContainer(resource, at);
        }
        Box box = placed.get(resource.id());
        if (box == null) {
            box =
                    new Box(
                            at.x(),
                            at.y(),
                            Sizes.width(resource.type()),
                            Sizes.height(resource.type()));
        }
        boxes.put(resource.id(), box);
        return box;
    }

    private Box arrangeContainer(Resource container, Point at) {
        List<Resource> onBorder = new ArrayList<>();
        List<Resource> loose = new ArrayList<>();
        Box held = null;
        for (Resource each : containment.inside(container)) {
            if (Diagram.isDoor(each.type())) {
                onBorder.add(each);
            } else if (anchored.has(each.id())) {
                held = union(held, arrange(each, ORIGIN));
            } else if (!isOnlyWorn(each)) {
                loose.add(each);
            }
        }
        Sizes.Insets insets = Sizes.insets(container.type());
        Box own = start(container, at, held, insets);
        held = flow(container, loose, own, held, insets);
        own = held == null ? own : grown(own, held, insets);
        if (container instanceof Subnet subnet) {
            own = addChips(subnet, own);
        }
        return new Border(placed, own).arrange(onBorder, boxes, container);
    }

    private Box start(Resource container, Point at, @Nullable Box held, Sizes.Insets insets) {
        Box own = placed.get(container.id());
        if (own != null) {
            return own;
        }
        if (held != null) {
            return new Box(held.x() - insets.side(), held.y() - insets.top(), 0, 0);
        }
        boolean small = container instanceof Subnet || containment.inside(container).isEmpty();
        return new Box(
                at.x(),
                at.y(),
                small ? Sizes.width(container.type()) : 0,
                small ? Sizes.height(container.type()) : 0);
    }

    /// Puts what has no place below what has, in rows.
    private @Nullable Box flow(
            Resource container,
            List<Resource> loose,
            Box own,
            @Nullable Box held,
            Sizes.Insets insets) {
        Box all = held;
        double gap =
                container instanceof Subnet ? Sizes.SUBNET_PADDING + Sizes.TAG_OVERHANG : Sizes.GAP;
        double left = own.x() + insets.side();
        double top = held == null ? own.y() + insets.top() : held.bottom() + gap + insets.bottom();
        double right =
                left
                        + Math.max(
                                own.width() - 2 * insets.side(),
                                container instanceof Subnet ? 0 : ROW);
        Shelf shelf = new Shelf(left, top, right, gap);
        for (List<Resource> row : rows(loose)) {
            for (Resource each : row) {
                Box taken = arrange(each, shelf.place(Sizes.width(each.type())));
                shelf.took(taken);
                all = union(all, taken);
            }
            shelf.newRow(
                    insets.bottom() + (container instanceof Vpc ? Sizes.ZONE_HEADER : Sizes.GAP));
        }
        return all;
    }

    /// The subnets of each zone in a row, then the rest.
    private static Collection<List<Resource>> rows(List<Resource> loose) {
        TreeMap<String, List<Resource>> rows = new TreeMap<>();
        for (Resource each : loose) {
            String row =
                    each instanceof Subnet subnet
                            ? "1" + subnet.zoneId()
                            : each instanceof Vpc ? "1" : "2";
            rows.computeIfAbsent(row, _ -> new ArrayList<>()).add(each);
        }
        return rows.values();
    }

    private Box addChips(Subnet subnet, Box own) {
        List<Presence> here = presences.getOrDefault(subnet.id(), List.of());
        if (here.isEmpty()) {
            return own;
        }
        ChipSlots slots = ChipSlots.in(own, containment.inside(subnet), boxes, here.size());
        Box all = own;
        for (Presence each : here) {
            Box box = slots.next();
            chips.add(new Chip(each, box));
            all = grown(all, box, Sizes.insets(subnet.type()));
        }
        return all;
    }

    private boolean isOnlyWorn(Resource resource) {
        return resource instanceof SecurityGroup
                && worn.contains(resource.id())
                && !anchored.has(resource.id());
    }

    /// The box made large enough for what it holds, with room around what lay outside.
    private static Box grown(Box own, Box held, Sizes.Insets insets) {
        double left = held.x() < own.x() ? held.x() - insets.side() : own.x();
        double top = held.y() < own.y() ? held.y() - insets.top() : own.y();
        double right = held.right() > own.right() ? held.right() + insets.side() : own.right();
        double bottom =
                held.bottom() > own.bottom() ? held.bottom() + insets.bottom() : own.bottom();
        return new Box(left, top, right - left, bottom - top);
    }

    private static Box union(@Nullable Box one, Box other) {
        return one == null ? other : one.union(other);
    }
}
