package dev.linkloom.app.diagram;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Item.Group;
import dev.linkloom.app.diagram.Piece.Given;
import dev.linkloom.app.diagram.Spot.Part;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.TitleBlock;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.World;
import dev.linkloom.model.stack.Stacking;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// Makes the items of one version, back to front: frames from the outside in, links, cards, badges.
final class Drawing {

    /// Where the title block of an empty design goes.
    private static final Box EMPTY = new Box(0, 0, 320, 0);

    private final Fabric fabric;
    private final Stacking stacking;

    /// What is drawn: of each stack one.
    private final Design design;

    private final Containment containment;
    private final Arrangement arrangement;
    private final Badges badges;
    private final Frames frames;
    private final Cards cards;
    private final Health health;
    private final Past past;
    private final Pieces pieces;
    private final Map<ResourceId, List<Chip>> chips = new HashMap<>();
    private final List<Item> marks = new ArrayList<>();
    private final @Nullable Drawing whole;
    private final List<Spot> spots = new ArrayList<>();
    private final List<Item> wires = new ArrayList<>();
    private final Map<ResourceId, Summary> summaries = new HashMap<>();
    private final Folds folds;
    private final Routing routing;
    private final List<Link> links;
    private final Notes notes;

    /// Everything there is.
    ///
    /// @param before the drawing of everything in the version before, if there was one
    /// @param hurry whether ways for the moment will do
    Drawing(Fabric fabric, Badges badges, @Nullable Drawing before, boolean hurry) {
        this(
                fabric,
                badges,
                Visibility.ALL,
                null,
                before == null ? Past.NOTHING : before.past(),
                before == null
                        ? Stacking.of(fabric.design())
                        : before.stacking.after(fabric.design()),
                hurry);
    }

    private Drawing(
            Fabric fabric,
            Badges badges,
            Visibility visibility,
            @Nullable Drawing whole,
            Past past,
            Stacking stacking,
            boolean hurry) {
        this.fabric = fabric;
        this.past = past;
        this.badges = whole == null ? badges.through(stacking) : badges;
        this.whole = whole;
        this.stacking = stacking;
        design = stacking.shown();
        Past.Places now = whole == null ? past.next(design) : whole.where();
        containment = now.containment();
        arrangement = now.arrangement();
        folds = new Folds(containment, visibility);
        frames = new Frames(design);
        health = new Health(fabric);
        cards = new Cards(health);
        arrangement
                .chips()
                .forEach(each ->
                        chips.computeIfAbsent(each.owner(), _ -> new ArrayList<>()).add(each));
        notes = new Notes(design, arrangement);
        Pieces patched = whole == null ? patched(now.concerned()) : null;
        pieces = patched == null ? new Pieces(past.pieces(), now.concerned()) : patched;
        if (whole == null) {
            if (patched == null) {
                drawAll();
            }
            markAll();
            routing = routing(past.routing(), patched == null ? null : now.concerned(), hurry);
            links = routing.links();
        } else {
            folds.visible().forEach(each -> draw(each, pieces));
            routing = whole.routing;
            links = FoldedLinks.of(whole.links, arrangement, folds);
        }
        spots.addAll(notes.behind());
        spots.addAll(pieces.spots());
        spots.addAll(notes.above());
        drawLinks();
    }

    private Past past() {
        return new Past(where(), routing, pieces, links, wires);
    }

    private Past.Places where() {
        return new Past.Places(design, containment, arrangement, null);
    }

    /// As much as is to be seen of this, which is everything.
    Drawing showing(Visibility visibility) {
        return new Drawing(fabric, badges, visibility, this, past(), stacking, false);
    }

    private Routing routing(
            @Nullable Routing before, @Nullable Set<ResourceId> concerned, boolean hurry) {
        Past.Places old = past.places();
        List<Link> kept =
                before == null || concerned == null || old == null
                        ? null
                        : Links.after(
                                before.asked(),
                                old.design(),
                                design,
                                arrangement,
                                stacking,
                                concerned);
        List<Link> links = kept == null ? Links.of(design, arrangement, stacking) : kept;
        Routing soon =
                before == null || !hurry
                        ? null
                        : Routing.soon(
                                pieces.obstacles(), pieces.walls(), pieces.rooms(), links, before);
        return soon == null
                ? Routing.of(pieces.obstacles(), pieces.walls(), pieces.rooms(), links, before)
                : soon;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    Routing routing() {
        return routing;
    }

    Stacking stacking() {
        return stacking;
    }

    /// The zones of all VPCs.
    List<ZoneBand> zones() {
        return pieces.zones();
    }

    /// What can be hit, back to front.
    List<Spot> spots() {
        return spots;
    }

    /// The frames and cards of everything that has a place, whether it shows or not.
    List<Spot> places() {
        return whole == null ? pieces.places() : whole.places();
    }

    /// What has a place, in the same order.
    List<Resource> placed() {
        return whole == null ? pieces.placed() : whole.placed();
    }

    /// The links that show.
    List<Link> links() {
        return links;
    }

    /// What the collapsed containers hold.
    Map<ResourceId, Summary> summaries() {
        return summaries;
    }

    /// What is drawn, and which container stands for what is not.
    Folds folds() {
        return folds;
    }

    List<Item> items() {
        List<Item> all = new ArrayList<>(notes.frames());
        all.addAll(pieces.back());
        all.addAll(wires);
        all.addAll(pieces.front());
        all.addAll(marks);
        all.addAll(notes.notes());
        TitleBlock block = design.titleBlock();
        if (block != null) {
            Box drawn = all.stream().map(Item::bounds).reduce(Box::union).orElse(EMPTY);
            all.add(Inscription.of(block, design.title(), links, drawn));
        }
        return List.copyOf(all);
    }

    private void drawLinks() {
        Kept<Link, Item> kept = new Kept<>(past.links(), past.wires());
        for (Link each : links) {
            Item known = kept.of(each, wires.size());
            wires.add(known == null ? Group.of(null, title(each), Wire.of(each)) : known);
        }
    }

    private void drawAll() {
        for (Class<? extends Resource> each :
                List.of(Account.class, World.class, Vpc.class, Subnet.class)) {
            design.all(each).forEach(this::add);
        }
        for (Resource each : design.resources()) {
            if (!each.type().isContainer()) {
                add(each);
            }
        }
    }

    private void add(Resource resource) {
        add(resource, pieces);
        pieces.close(resource.id());
    }

    private void add(Resource resource, Pieces to) {
        Box box = arrangement.box(resource.id());
        if (box != null) {
            boolean holds = resource.type().isContainer();
            to.place(resource, holds ? Part.FRAME : Part.BODY, box);
            draw(resource, to);
        }
    }

    /// The pieces of before with others for those concerned; null where anything has come or gone,
    /// since then all the rest has other places among the items.
    private @Nullable Pieces patched(@Nullable Set<ResourceId> concerned) {
        Pieces before = past.pieces();
        Past.Places old = past.places();
        if (concerned == null || before == null || old == null || !old.holdsAll(design)) {
            return null;
        }
        Set<ResourceId> all = new HashSet<>(concerned);
        design.all(TargetGroup.class).forEach(each -> all.add(each.id())); // health is anywhere
        Pieces next = before.copy();
        for (ResourceId each : all) {
            Resource resource = containment.find(each);
            Pieces own = new Pieces(before, null);
            if (resource != null) {
                add(resource, own);
            }
            if (!next.replace(each, own)) {
                return null;
            }
        }
        return next;
    }

    /// Marks what has findings, in the order it is drawn.
    private void markAll() {
        badges.all().stream()
                .filter(each -> pieces.order(each) >= 0)
                .sorted(Comparator.comparingInt(pieces::order))
                .map(containment::find)
                .filter(Objects::nonNull)
                .forEach(each -> {
                    Box box = arrangement.box(each.id());
                    if (box != null) {
                        mark(each, box);
                    }
                });
    }

    private void draw(Resource resource, Pieces to) {
        if (stacking.faces().contains(resource.id())) {
            stack(resource, body(resource), to);
        }
        if (!(resource instanceof TargetGroup) && to.again(resource.id())) {
            return;
        }
        if (folds.isCollapsed(resource)) {
            collapsed(resource, body(resource));
            return;
        }
        switch (resource) {
            case Account it -> frame(it, List.of(), List.of(), to, box -> frames.account(it, box));
            case World it -> frame(it, List.of(), List.of(), to, box -> frames.world(it, box));
            case Vpc it -> vpc(it, to);
            case Subnet it -> frame(it, List.of(), List.of(), to, box -> frames.subnet(it, box));
            case Resource it when arrangement.box(it.id()) != null -> card(it, body(it), to);
            case Resource _ -> {} // a security group that shows only as tags
        }
    }

    /// Its zones have the names that its account knows them by.
    private void vpc(Vpc vpc, Pieces to) {
        List<ZoneBand> all = ZoneBand.of(vpc, containment.inside(vpc), arrangement);
        frame(
                vpc,
                Arrays.asList(all, containment.find(vpc.account())),
                all,
                to,
                box -> frames.vpc(vpc, box, all));
    }

    private void collapsed(Resource container, Box box) {
        Summary summary = Summary.of(container, containment, badges);
        summaries.put(container.id(), summary);
        List<Item> items = frames.collapsed(container, box, summary);
        pieces.front().add(Group.of(container.id(), Caption.title(container), items));
        pieces.spots().add(new Spot(container.id(), Part.BODY, box));
        pieces.spots().add(new Spot(container.id(), Part.EXPANDER, Frames.expander(box)));
    }

    /// The others behind it, and how many they are.
    private void stack(Resource face, Box box, Pieces to) {
        Stacks stack = new Stacks(stacking, face);
        List<Item> under = folds.isCollapsed(face) ? to.front() : to.back();
        under.add(Group.of(null, stack.title(), Stacks.behind(face, box)));
        marks.add(Group.of(null, stack.title(), stack.plate(box, badges)));
    }

    private void frame(
            Resource container,
            List<?> others,
            List<ZoneBand> zones,
            Pieces to,
            Function<Box, List<Item>> look) {
        Box box = body(container);
        Given given = new Given(container, box, others);
        to.add(given, it -> Frames.piece(it, look.apply(box), zones));
        markShown(container, box);
    }

    private void card(Resource resource, Box box, Pieces to) {
        List<Chip> own =
                chips.getOrDefault(resource.id(), List.of()).stream()
                        .filter(each -> folds.around(each.presence().subnet()) == null)
                        .toList();
        List<SecurityGroup> worn = tags(resource);
        Given given = new Given(resource, box, Arrays.asList(own, worn, health.of(resource)));
        to.add(given, it -> cards.piece(it, own, worn));
        markShown(resource, box);
    }

    /// While something is collapsed or hidden, only what shows.
    private void markShown(Resource resource, Box box) {
        if (whole != null) {
            mark(resource, box);
        }
    }

    private List<SecurityGroup> tags(Resource resource) {
        return folds.hides(ResourceType.SECURITY_GROUP) ? List.of() : Worn.by(resource, design);
    }

    private void mark(Resource resource, Box box) {
        if (badges.count(resource.id()) > 0) {
            List<Item> items = badges.of(resource.id(), box);
            marks.add(Group.of(null, tr("Findings of %s", resource.name()), items));
        }
    }

    private Box body(Resource resource) {
        Box box = arrangement.box(resource.id());
        if (box == null) {
            throw new IllegalStateException(
                    "The resource (%s) has no place.".formatted(resource.id()));
        }
        return box;
    }

    private static String title(Link link) {
        return tr("%s to %s", link.from(), link.to());
    }
}
