package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.BoxIndex;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.diagram.Spot;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// How the boxes of one version of a design lie in each other: who is where, inside whom, in front
/// of what.
public final class Nesting {

    private static final int DEEPEST = 3;
    private static final double LINK = 12;

    private static final Map<ResourceType, Integer> DEPTHS = new EnumMap<>(ResourceType.class);

    static {
        for (ResourceType each : ResourceType.values()) {
            DEPTHS.put(each, depth(each));
        }
    }

    private final Design design;
    private final Map<ResourceId, Box> annotations = new LinkedHashMap<>();
    private Diagram diagram;
    private @Nullable Order order;
    private @Nullable List<ResourceId> backToFront;
    private @Nullable BoxIndex index;

    /// Who lies in whom, and in which order.
    ///
    /// @param contents in containers
    /// @param outermost in none
    /// @param all containers before what may lie in them
    private record Order(
            Map<ResourceId, List<ResourceId>> contents,
            List<ResourceId> outermost,
            List<ResourceId> all) {

        static Order of(Diagram diagram) {
            Map<ResourceId, List<ResourceId>> contents = new HashMap<>();
            List<ResourceId> outermost = new ArrayList<>();
            List<List<ResourceId>> levels = new ArrayList<>();
            for (int i = 0; i <= DEEPEST; i++) {
                levels.add(new ArrayList<>());
            }
            for (Resource each : diagram.placed()) {
                ResourceId parent = each.parent();
                levels.get(DEPTHS.getOrDefault(each.type(), DEEPEST)).add(each.id());
                if (parent == null || diagram.place(parent) == null) {
                    outermost.add(each.id());
                } else {
                    contents.computeIfAbsent(parent, _ -> new ArrayList<>()).add(each.id());
                }
            }
            return new Order(contents, outermost, levels.stream().flatMap(List::stream).toList());
        }
    }

    private Nesting(Diagram diagram) {
        this.diagram = diagram;
        design = diagram.fabric().design();
        if (!design.annotations().isEmpty()) {
            for (Spot spot : diagram.spots()) {
                if (design.annotation(spot.id()) != null) {
                    Box whole = diagram.box(spot.id());
                    annotations.put(spot.id(), whole == null ? spot.box() : whole);
                }
            }
        }
    }

    /// That of another version, sooner where the very same resources have places.
    public Nesting after(Diagram next) {
        Nesting nesting = new Nesting(next);
        nesting.order = isSame(diagram.placed(), next.placed()) ? order : null;
        return nesting;
    }

    @SuppressWarnings("ReferenceEquality") // what has been edited counts as another
    private static boolean isSame(List<Resource> one, List<Resource> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }

    /// Another drawing of the same version, which shows more or less of it; a gesture that is going
    /// on goes on.
    public void show(Diagram next) {
        diagram = next;
        backToFront = null;
        index = null;
    }

    /// Found out when it is first asked for: most versions are only looked at.
    private Order order() {
        Order known = order;
        if (known == null) {
            known = Order.of(diagram);
            order = known;
        }
        return known;
    }

    /// Whether this is a container that shows, with what it holds.
    public boolean isOpen(ResourceId id) {
        return draws(id)
                && resource(id).type().isContainer()
                && !isCollapsed(id)
                && diagram.standIn(id).equals(id);
    }

    /// For how many like it a resource is drawn, or is one of.
    public int alike(ResourceId id) {
        return diagram.stacking().size(id);
    }

    /// Whether a container shows as one card, without what it holds.
    public boolean isCollapsed(ResourceId id) {
        return diagram.isCollapsed(id);
    }

    /// The nesting of the frames and cards of a drawing; what shows only as a tag cannot be moved.
    public static Nesting of(Diagram diagram) {
        return new Nesting(diagram);
    }

    public Design design() {
        return design;
    }

    /// Where a resource shows: its box, or the first of its tags; null when it does not show.
    public @Nullable Box shown(ResourceId id) {
        return diagram.box(id);
    }

    /// Whether the resource is drawn as a box of its own.
    public boolean draws(ResourceId id) {
        return diagram.place(id) != null;
    }

    /// Where notes and frames are drawn, back to front.
    public Map<ResourceId, Box> annotations() {
        return Collections.unmodifiableMap(annotations);
    }

    /// Where a resource, a note or a frame is drawn.
    ///
    /// @throws IllegalArgumentException when it is not
    public Box box(ResourceId id) {
        Box placed = diagram.place(id);
        Box box = placed == null ? annotations.get(id) : placed;
        if (box == null) {
            throw new IllegalArgumentException("The resource (%s) is not drawn.".formatted(id));
        }
        return box;
    }

    /// The resource.
    ///
    /// @throws IllegalArgumentException when the design has none with this id
    public Resource resource(ResourceId id) {
        Resource found = design.find(id);
        if (found == null) {
            throw new IllegalArgumentException("The design has no resource (%s).".formatted(id));
        }
        return found;
    }

    /// Everything that shows, containers before what may lie in them.
    public List<ResourceId> backToFront() {
        List<ResourceId> known = backToFront;
        if (known == null) {
            Set<ResourceId> shown = new HashSet<>();
            diagram.spots().forEach(each -> shown.add(each.id()));
            known = order().all().stream().filter(shown::contains).toList();
            backToFront = known;
        }
        return known;
    }

    /// What lies directly inside a container, or outside all of them for null, whether it shows or
    /// not.
    public List<ResourceId> contents(@Nullable ResourceId container) {
        return container == null
                ? order().outermost()
                : order().contents().getOrDefault(container, List.of());
    }

    /// The container a resource is drawn in; null when in none.
    public @Nullable ResourceId container(ResourceId id) {
        ResourceId parent = annotations.containsKey(id) ? null : resource(id).parent();
        return parent != null && draws(parent) ? parent : null;
    }

    /// Everything drawn that meets an area, containers before what may lie in them.
    List<ResourceId> near(Box area) {
        BoxIndex known = index;
        if (known == null) {
            known = new BoxIndex(backToFront().stream().map(this::box).toList());
            index = known;
        }
        return known.in(area).stream().mapToObj(backToFront()::get).toList();
    }

    /// Everything drawn under a point, the front one first.
    public List<ResourceId> at(Point point) {
        return near(new Box(point.x(), point.y(), 0, 0)).reversed().stream()
                .filter(id -> box(id).contains(point.x(), point.y()))
                .toList();
    }

    /// The deepest container under a point that is none of the given ones.
    public @Nullable ResourceId containerAt(Point point, Set<ResourceId> except) {
        return at(point).stream()
                .filter(id -> resource(id).type().isContainer() && !except.contains(id))
                .findFirst()
                .orElse(null);
    }

    /// The link at a point; null for none, and for several that are drawn as one.
    public @Nullable Link link(Point point) {
        Link found = LinkHit.at(diagram, point, LINK);
        return found == null || found.bundled() > 0 ? null : found;
    }

    /// The containers a resource lies in, the innermost first.
    public List<ResourceId> ancestors(ResourceId id) {
        var found = new LinkedHashSet<ResourceId>();
        Resource next = design.find(id);
        while (next != null && next.parent() != null && found.add(next.parent())) {
            next = design.find(next.parent());
        }
        return List.copyOf(found);
    }

    /// The resources and everything inside them, containers first.
    public Set<ResourceId> withContents(Collection<ResourceId> ids) {
        var all = new LinkedHashSet<ResourceId>();
        Deque<ResourceId> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            ResourceId next = open.poll();
            if (all.add(next)) {
                open.addAll(contents(next));
            }
        }
        return all;
    }

    /// Those of the resources that lie in none of the others.
    public List<ResourceId> outermostOf(Collection<ResourceId> ids) {
        return ids.stream()
                .filter(this::draws)
                .filter(id -> ancestors(id).stream().noneMatch(ids::contains))
                .toList();
    }

    /// Whether some of the outermost of these lie in other containers than the rest.
    public boolean isAcrossContainers(Collection<ResourceId> ids) {
        List<ResourceId> roots = outermostOf(ids);
        if (roots.isEmpty()) {
            return false;
        }
        ResourceId first = container(roots.getFirst());
        return !roots.stream().allMatch(each -> Objects.equals(container(each), first));
    }

    /// The order in which a reader meets the resources: containers before their contents, then
    /// rows, then columns.
    public List<ResourceId> readingOrder() {
        List<ResourceId> order = new ArrayList<>();
        read(null, Set.copyOf(backToFront()), order);
        return order;
    }

    /// The order in which a reader meets the resources, then notes and frames.
    public List<ResourceId> everything() {
        List<ResourceId> all = readingOrder();
        annotations.keySet().stream()
                .sorted(
                        Comparator.comparingDouble((ResourceId id) -> box(id).y())
                                .thenComparingDouble(id -> box(id).x()))
                .forEach(all::add);
        return all;
    }

    private void read(
            @Nullable ResourceId container, Set<ResourceId> shown, List<ResourceId> order) {
        contents(container).stream()
                .sorted(
                        Comparator.comparingDouble((ResourceId id) -> box(id).y())
                                .thenComparingDouble(id -> box(id).x()))
                .forEach(id -> {
                    if (shown.contains(id)) {
                        order.add(id);
                    }
                    if (!isCollapsed(id)) {
                        read(id, shown, order);
                    }
                });
    }

    /// How many containers may stand around it; what contains nothing lies deepest.
    private static int depth(ResourceType type) {
        if (!type.isContainer()) {
            return DEEPEST;
        }
        return type.containers().stream().mapToInt(each -> 1 + depth(each)).max().orElse(0);
    }
}
