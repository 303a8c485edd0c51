package dev.linkloom.app.diagram;

import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.stack.Stacking;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What the drawing of one version shows: described once, painted on every surface, asked for
/// places by the animation.
///
/// Needs no toolkit; any thread may make one and ask it.
public final class Diagram {

    private static final Set<ResourceType> DOORS =
            EnumSet.of(
                    ResourceType.INTERFACE_ENDPOINT,
                    ResourceType.GATEWAY_ENDPOINT,
                    ResourceType.RESOURCE_ENDPOINT,
                    ResourceType.INTERNET_GATEWAY,
                    ResourceType.VIRTUAL_PRIVATE_GATEWAY);

    /// The parts whose places the arrangement does not know.
    private static final Set<Spot.Part> ELSEWHERE =
            EnumSet.of(Spot.Part.TAG, Spot.Part.NOTE, Spot.Part.AREA);

    private final Fabric fabric;
    private final Visibility visibility;
    private final @Nullable Diagram whole;
    private final Drawing drawing;
    private final Arrangement arrangement;
    private final Folds folds;
    private final Routing routing;
    private final List<Spot> spots;
    private final List<ZoneBand> zones;
    private final List<Item> items;
    private final Badges badges;
    private final Extent extent;
    private final Map<Detail, List<Item>> coarser = new ConcurrentHashMap<>();
    private final Map<Detail, Kept<Item, Item>> known = new ConcurrentHashMap<>();
    private volatile @Nullable Map<ResourceId, Box> tags;
    private @Nullable Ways ways;

    /// @param whole the drawing with everything shown; null when this is it
    /// @param before that of the version before
    private Diagram(
            Fabric fabric,
            Badges badges,
            Visibility visibility,
            Drawing drawing,
            @Nullable Diagram whole,
            @Nullable Extent before) {
        this.fabric = fabric;
        this.badges = badges;
        this.visibility = visibility;
        this.drawing = drawing;
        this.whole = whole;
        arrangement = drawing.arrangement();
        folds = drawing.folds();
        routing = drawing.routing();
        spots = List.copyOf(drawing.spots());
        zones = List.copyOf(drawing.zones());
        items = drawing.items();
        extent = before == null ? Extent.of(items) : before.after(items);
    }

    /// Found out when somebody asks for one.
    private Map<ResourceId, Box> tags() {
        Map<ResourceId, Box> known = tags;
        if (known == null) {
            known = new HashMap<>();
            for (Spot each : spots) {
                if (ELSEWHERE.contains(each.part())) {
                    known.putIfAbsent(each.id(), whole(each));
                }
            }
            tags = known;
        }
        return known;
    }

    /// An arrow is taken hold of at its line, and is as large as its box all the same.
    private Box whole(Spot spot) {
        Design design = fabric.design();
        Box box = design.annotation(spot.id()) == null ? null : design.placement(spot.id());
        return box == null ? spot.box() : box;
    }

    /// Describes a compiled design.
    public static Diagram of(Fabric fabric) {
        return of(fabric, fabric.findings());
    }

    /// Describes a compiled design with these findings, which take long to find in a large one.
    public static Diagram of(Fabric fabric, List<Finding> findings) {
        return whole(fabric, new Badges(findings), null, false);
    }

    /// Describes another version, just as [#of(Fabric, List)] does, but sooner where the two have
    /// much in common.
    public Diagram after(Fabric next, List<Finding> findings) {
        return whole(next, new Badges(findings), false).with(this);
    }

    /// Describes another version at once: links that the change concerns are drawn on ways for the
    /// moment, until [#refined()] has found the ones they are to have.
    public Diagram soon(Fabric next, List<Finding> findings) {
        return whole(next, new Badges(findings), true).with(this);
    }

    /// Whether links are drawn on ways for the moment.
    public boolean isRough() {
        return routing.isRough();
    }

    /// The same version with the ways that links are to have, as [#of(Fabric, List)] describes it.
    public Diagram refined() {
        return isRough() ? whole(fabric, badges, false).with(this) : this;
    }

    private Diagram whole(Fabric next, Badges marks, boolean hurry) {
        return whole(next, marks, whole == null ? this : whole, hurry);
    }

    private static Diagram whole(
            Fabric fabric, Badges badges, @Nullable Diagram before, boolean hurry) {
        Drawing drawing =
                new Drawing(fabric, badges, before == null ? null : before.drawing, hurry);
        Extent extent = before == null ? null : before.extent;
        return new Diagram(fabric, badges, Visibility.ALL, drawing, null, extent);
    }

    /// As much of this as there is to be seen of another version, taking over what was made of it.
    private Diagram with(Diagram before) {
        Diagram shown = showing(before.visibility);
        before.coarser.forEach(
                (detail, coarse) -> shown.known.put(detail, new Kept<>(before.items, coarse)));
        return shown;
    }

    /// The same version with more or less of it shown. Everything stays in its place, and links
    /// keep their ways.
    public Diagram showing(Visibility next) {
        Diagram all = whole == null ? this : whole;
        return next.equals(Visibility.ALL)
                ? all
                : new Diagram(fabric, badges, next, all.drawing.showing(next), all, null);
    }

    /// How much is shown.
    public Visibility visibility() {
        return visibility;
    }

    /// What shows in a resource's stead: itself, or the collapsed container around it.
    public ResourceId standIn(ResourceId id) {
        Resource resource = fabric.design().find(stacking().drawnFor(id));
        return resource == null ? id : folds.standIn(resource);
    }

    /// What is drawn once for many that are alike.
    public Stacking stacking() {
        return drawing.stacking();
    }

    /// Whether a container shows as one card.
    public boolean isCollapsed(ResourceId id) {
        return drawing.summaries().containsKey(id);
    }

    /// Whether these findings would show as they do here.
    public boolean shows(List<Finding> findings) {
        return badges.equals(new Badges(findings));
    }

    /// Whether things of this type may lie on their container's border: doors between inside and
    /// outside.
    public static boolean isDoor(ResourceType type) {
        return DOORS.contains(type);
    }

    /// How large a new resource of the type is drawn.
    public static Box size(ResourceType type) {
        return new Box(0, 0, Sizes.width(type), Sizes.height(type));
    }

    /// The part of a container's frame that things may lie in.
    public static Box inside(ResourceType container, Box frame) {
        Sizes.Insets insets = Sizes.insets(container);
        return new Box(
                frame.x() + insets.side(),
                frame.y() + insets.top(),
                Math.max(0, frame.width() - 2 * insets.side()),
                Math.max(0, frame.height() - insets.top() - insets.bottom()));
    }

    /// The smallest frame of a container around what it holds.
    public static Box around(ResourceType container, Box held) {
        Sizes.Insets insets = Sizes.insets(container);
        return new Box(
                held.x() - insets.side(),
                held.y() - insets.top(),
                held.width() + 2 * insets.side(),
                held.height() + insets.top() + insets.bottom());
    }

    public Fabric fabric() {
        return fabric;
    }

    /// Everything to draw, back to front; most of it in groups, one for each resource and each
    /// link.
    public List<Item> items() {
        return items;
    }

    /// What is worth drawing at a zoom, back to front.
    public List<Item> items(Detail detail) {
        return switch (detail) {
            case FULL -> items;
            case NAMES, SHAPES -> coarser.computeIfAbsent(detail, this::coarse);
        };
    }

    private List<Item> coarse(Detail detail) {
        Kept<Item, Item> before = known.remove(detail);
        return detail.of(items, before == null ? new Kept<>(List.of(), List.of()) : before);
    }

    /// The names to write over [Detail#NAMES], where they fit in letters that do not shrink: in
    /// pixels from where the world's origin is shown.
    ///
    /// @param scale pixels for one unit of the world
    /// @param seen the part of the world that shows
    public List<Item> names(double scale, Box seen) {
        List<Item> all =
                new ArrayList<>(
                        Names.of(
                                fabric.design(),
                                drawing.summaries(),
                                stacking(),
                                spots.stream().filter(each -> each.box().intersects(seen)).toList(),
                                scale));
        links().forEach(each -> all.addAll(Names.of(each, scale, seen)));
        if (fabric.design().titleBlock() != null) {
            Box block = items.getLast().bounds(); // it is drawn last
            all.add(Names.title(fabric.design().title(), block, scale));
        }
        return List.copyOf(all);
    }

    /// The same for some resources only.
    public List<Item> names(double scale, Box seen, Set<ResourceId> of) {
        return Names.of(
                fabric.design(),
                drawing.summaries(),
                stacking(),
                spots.stream()
                        .filter(each -> of.contains(each.id()) && each.box().intersects(seen))
                        .toList(),
                scale);
    }

    /// What one of the links looks like.
    public static List<Item> items(Link link) {
        return Wire.of(link);
    }

    /// The label of a link around a point; nothing where it has none.
    public static List<Item> label(Link link, Point middle) {
        String label = link.label();
        return label == null ? List.of() : Wire.label(label, middle, link.style().ink());
    }

    /// The parts of VPCs that zones take.
    public List<ZoneBand> zones() {
        return zones;
    }

    /// The frames and cards of everything that has a place, containers before what may lie in them,
    /// whether it shows or not.
    public List<Spot> places() {
        return drawing.places();
    }

    /// What these are of, in the same order.
    public List<Resource> placed() {
        return drawing.placed();
    }

    /// Where that of one resource is, whether it shows or not; null when it has none.
    public @Nullable Box place(ResourceId id) {
        return arrangement.box(id);
    }

    /// What can be hit, back to front.
    public List<Spot> spots() {
        return spots;
    }

    /// The links that show, in the order they are drawn.
    public List<Link> links() {
        return drawing.links();
    }

    /// The box around everything that is drawn; a small one at the origin when nothing is.
    public Box bounds() {
        return extent.box();
    }

    /// Where a resource is drawn: its card or its frame, or the first of its tags for a security
    /// group that has no card, or the collapsed container around it; null when it does not show.
    public @Nullable Box box(ResourceId resource) {
        ResourceId id = stacking().drawnFor(resource);
        ResourceId shown = folds.end(id);
        Box box = shown == null ? null : arrangement.box(shown);
        return box == null ? tags().get(id) : box;
    }

    /// Where the network interface of an endpoint, or the node of a load balancer, in a zone is
    /// drawn; for other resources, or without a zone, the resource itself.
    public @Nullable Box box(ResourceId resource, @Nullable String zoneId) {
        ResourceId id = stacking().drawnFor(resource);
        return arrangement.chips().stream()
                .filter(each -> each.owner().equals(id) && each.zoneId().equals(zoneId))
                .filter(each -> folds.around(each.presence().subnet()) == null)
                .findFirst()
                .map(Chip::box)
                .orElseGet(() -> box(id));
    }

    /// The deepest resource at a point: a tag before its wearer, a card before its subnet, a subnet
    /// before its VPC; null on bare paper.
    public @Nullable ResourceId hit(Point point) {
        Spot spot = spot(point);
        return spot == null ? null : spot.id();
    }

    /// What [#hit(Point)] hits, and with which part of it.
    public @Nullable Spot spot(Point point) {
        for (Spot each : spots.reversed()) {
            if (each.box().contains(point.x(), point.y())) {
                return each;
            }
        }
        return null;
    }

    /// The deepest account, VPC or subnet at a point, whatever lies on it; null outside.
    public @Nullable ResourceId containerAt(Point point) {
        for (Spot each : spots.reversed()) {
            if (each.part() == Spot.Part.FRAME && each.box().contains(point.x(), point.y())) {
                return each.id();
            }
        }
        return null;
    }

    /// The way a packet is drawn between two of those places, from middle to middle: along the
    /// links that carry packets where some join them, or else its own way around cards where a
    /// simple one exists.
    public List<Point> route(Box from, Box to) {
        Ways known = ways;
        if (known == null) {
            known = new Ways(links(), routing.router());
            ways = known;
        }
        return known.between(from, to);
    }
}
