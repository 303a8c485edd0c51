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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final List<Box> rooms = new ArrayList<>();

    private final List<Item> back = new ArrayList<>();
    private final List<Item> front = new ArrayList<>();
    private final List<Item> marks = new ArrayList<>();
    private final Map<ResourceId, List<ZoneBand>> bands = new HashMap<>();
    private final List<ZoneBand> zones = new ArrayList<>();
    private final List<Spot> places;
    private final List<Resource> placed;
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
        this.stacking = stacking;
        design = stacking.shown();
        if (whole == null) {
            Past.Places now = past.next(design);
            containment = now.containment();
            arrangement = now.arrangement();
            pieces = new Pieces(past.pieces(), now.concerned());
        } else {
            containment = whole.containment;
            arrangement = whole.arrangement;
            pieces = new Pieces(past.pieces(), null);
        }
        folds = new Folds(containment, visibility);
        frames = new Frames(design);
        health = new Health(fabric);
        cards = new Cards(health);
        arrangement
                .chips()
                .forEach(each ->
                        chips.computeIfAbsent(each.owner(), _ -> new ArrayList<>()).add(each));
        places = whole == null ? new ArrayList<>() : whole.places;
        placed = whole == null ? new ArrayList<>() : whole.placed;
        notes = new Notes(design, arrangement);
        pieces.spots().addAll(notes.behind());
        if (whole == null) {
            drawFrames();
            drawCards();
            routing = routing(past.routing(), hurry);
            links = routing.links();
        } else {
            folds.visible().forEach(this::draw);
            routing = whole.routing;
            links = FoldedLinks.of(whole.links, arrangement, folds);
        }
        pieces.spots().addAll(notes.above());
        drawLinks();
    }

    private Past past() {
        Past.Places where = new Past.Places(design, containment, arrangement, null);
        return new Past(where, routing, pieces.byResource(), bands, links, wires);
    }

    /// As much as is to be seen of this, which is everything.
    Drawing showing(Visibility visibility) {
        return new Drawing(fabric, badges, visibility, this, past(), stacking, false);
    }

    private Routing routing(@Nullable Routing before, boolean hurry) {
        List<Link> links = Links.of(design, arrangement, stacking);
        Routing soon =
                before == null || !hurry
                        ? null
                        : Routing.soon(pieces.obstacles(), pieces.walls(), rooms, links, before);
        return soon == null
                ? Routing.of(pieces.obstacles(), pieces.walls(), rooms, links, before)
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
        return zones;
    }

    /// What can be hit, back to front.
    List<Spot> spots() {
        return pieces.spots();
    }

    /// The frames and cards of everything that has a place, whether it shows or not.
    List<Spot> places() {
        return places;
    }

    /// What has a place, in the same order.
    List<Resource> placed() {
        return placed;
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
        all.addAll(back);
        all.addAll(wires);
        all.addAll(front);
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

    private void drawFrames() {
        for (Class<? extends Resource> each :
                List.of(Account.class, World.class, Vpc.class, Subnet.class)) {
            for (Resource container : design.all(each)) {
                places.add(new Spot(container.id(), Part.FRAME, body(container)));
                placed.add(container);
                draw(container);
            }
        }
    }

    private void drawCards() {
        for (Resource each : design.resources()) {
            if (!each.type().isContainer() && arrangement.box(each.id()) != null) {
                places.add(new Spot(each.id(), Part.BODY, body(each)));
                placed.add(each);
                draw(each);
            }
        }
    }

    private void draw(Resource resource) {
        if (stacking.faces().contains(resource.id())) {
            stack(resource, body(resource));
        }
        Item known = again(resource);
        if (known != null) {
            (resource.type().isContainer() ? back : front).add(known);
            if (resource instanceof Vpc || resource instanceof Subnet) {
                rooms.add(body(resource));
            }
            if (resource instanceof Vpc) {
                zones(resource.id(), past.bands().getOrDefault(resource.id(), List.of()));
            }
            mark(resource, body(resource));
            return;
        }
        if (folds.isCollapsed(resource)) {
            collapsed(resource, body(resource));
            return;
        }
        switch (resource) {
            case Account it -> frame(it, List.of(), box -> frames.account(it, box));
            case World it -> frame(it, List.of(), box -> frames.world(it, box));
            case Vpc it -> vpc(it);
            case Subnet it -> frame(it, List.of(), box -> frames.subnet(it, box));
            case Resource it when arrangement.box(it.id()) != null -> card(it, body(it));
            case Resource _ -> {} // a security group that shows only as tags
        }
    }

    /// What is painted of a resource that looks as before; null where that is to be seen.
    private @Nullable Item again(Resource resource) {
        return resource instanceof TargetGroup ? null : pieces.again(resource.id());
    }

    private void zones(ResourceId vpc, List<ZoneBand> all) {
        bands.put(vpc, all);
        zones.addAll(all);
    }

    /// Its zones have the names that its account knows them by.
    private void vpc(Vpc vpc) {
        List<ZoneBand> all = ZoneBand.of(vpc, containment.inside(vpc), arrangement);
        zones(vpc.id(), all);
        frame(
                vpc,
                Arrays.asList(all, containment.find(vpc.account())),
                box -> frames.vpc(vpc, box, all));
    }

    private void collapsed(Resource container, Box box) {
        Summary summary = Summary.of(container, containment, badges);
        summaries.put(container.id(), summary);
        List<Item> items = frames.collapsed(container, box, summary);
        front.add(Group.of(container.id(), Caption.title(container), items));
        pieces.spots().add(new Spot(container.id(), Part.BODY, box));
        pieces.spots().add(new Spot(container.id(), Part.EXPANDER, Frames.expander(box)));
    }

    /// The others behind it, and how many they are.
    private void stack(Resource face, Box box) {
        Stacks stack = new Stacks(stacking, face);
        List<Item> under = folds.isCollapsed(face) ? front : back;
        under.add(Group.of(null, stack.title(), Stacks.behind(face, box)));
        marks.add(Group.of(null, stack.title(), stack.plate(box, badges)));
    }

    private void frame(Resource container, List<?> others, Function<Box, List<Item>> look) {
        Box box = body(container);
        Given given = new Given(container, box, others);
        back.add(pieces.add(given, it -> Frames.piece(it, look.apply(box))));
        if (container instanceof Subnet || container instanceof Vpc) {
            rooms.add(box);
        }
        mark(container, box);
    }

    private void card(Resource resource, Box box) {
        List<Chip> own =
                chips.getOrDefault(resource.id(), List.of()).stream()
                        .filter(each -> folds.around(each.presence().subnet()) == null)
                        .toList();
        List<SecurityGroup> worn = tags(resource);
        Given given = new Given(resource, box, Arrays.asList(own, worn, health.of(resource)));
        front.add(pieces.add(given, it -> cards.piece(it, own, worn)));
        mark(resource, box);
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
