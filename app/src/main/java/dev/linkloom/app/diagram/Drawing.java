package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Item.Group;
import dev.linkloom.app.diagram.Spot.Part;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.World;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes the items of one version, back to front: frames from the outside in, links, cards, badges.
final class Drawing {

    private final Design design;
    private final Containment containment;
    private final Arrangement arrangement;
    private final Badges badges;
    private final Frames frames;
    private final Cards cards;
    private final Map<ResourceId, List<Chip>> chips = new HashMap<>();
    private final List<Box> obstacles = new ArrayList<>();
    private final List<Box> walls = new ArrayList<>();
    private final List<Box> rooms = new ArrayList<>();

    private final List<Item> back = new ArrayList<>();
    private final List<Item> front = new ArrayList<>();
    private final List<Item> marks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final List<ZoneBand> zones = new ArrayList<>();
    private final Routing routing;

    /// @param before the ways of the version before, if there was one
    /// @param hurry whether ways for the moment will do
    Drawing(Fabric fabric, Badges badges, @Nullable Routing before, boolean hurry) {
        design = fabric.design();
        containment = new Containment(design);
        arrangement = new Arrangement(design, containment, Worn.anywhere(design));
        this.badges = badges;
        frames = new Frames(design);
        cards = new Cards(new Health(fabric));
        arrangement
                .chips()
                .forEach(each ->
                        chips.computeIfAbsent(each.owner(), _ -> new ArrayList<>()).add(each));
        drawFrames();
        drawCards();
        routing = routing(before, hurry);
    }

    private Routing routing(@Nullable Routing before, boolean hurry) {
        List<Link> links = Links.of(design, arrangement);
        Routing soon =
                before == null || !hurry
                        ? null
                        : Routing.soon(obstacles, walls, rooms, links, before);
        return soon == null ? Routing.of(obstacles, walls, rooms, links, before) : soon;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    Routing routing() {
        return routing;
    }

    /// The zones of all VPCs.
    List<ZoneBand> zones() {
        return zones;
    }

    /// What can be hit, back to front.
    List<Spot> spots() {
        return spots;
    }

    List<Item> items() {
        List<Item> all = new ArrayList<>(back);
        routing.links().forEach(each -> all.add(Group.of(null, title(each), Wire.of(each))));
        all.addAll(front);
        all.addAll(marks);
        return List.copyOf(all);
    }

    private void drawFrames() {
        for (Account each : design.all(Account.class)) {
            frame(each, frames.account(each, body(each)));
        }
        for (World each : design.all(World.class)) {
            frame(each, frames.world(each, body(each)));
        }
        for (Vpc each : design.all(Vpc.class)) {
            List<ZoneBand> bands = ZoneBand.of(each, containment.inside(each), arrangement);
            zones.addAll(bands);
            frame(each, frames.vpc(each, body(each), bands));
        }
        for (Subnet each : design.all(Subnet.class)) {
            frame(each, frames.subnet(each, body(each)));
        }
    }

    private void frame(Resource container, List<Item> items) {
        back.add(Group.of(container.id(), title(container), items));
        obstacles.addAll(Frames.titles(items));
        items.stream()
                .filter(Item.Rect.class::isInstance)
                .forEach(each -> walls.add(((Item.Rect) each).box()));
        if (container instanceof Subnet || container instanceof Vpc) {
            rooms.add(body(container));
        }
        spots.add(new Spot(container.id(), Part.FRAME, body(container)));
        mark(container);
    }

    private void drawCards() {
        for (Resource each : design.resources()) {
            if (!each.type().isContainer() && arrangement.box(each.id()) != null) {
                card(each, body(each));
            }
        }
    }

    private void card(Resource resource, Box box) {
        List<Item> items = new ArrayList<>(cards.card(resource, box));
        obstacles.add(box);
        spots.add(new Spot(resource.id(), Part.BODY, box));
        for (Chip each : chips.getOrDefault(resource.id(), List.of())) {
            items.addAll(Cards.chip(each));
            obstacles.add(each.box());
            spots.add(new Spot(resource.id(), Part.CHIP, each.box()));
        }
        for (Tags.Tag each : Tags.on(box, Worn.by(resource, design))) {
            items.addAll(each.items());
            obstacles.add(each.box());
            if (each.group() != null) {
                spots.add(new Spot(each.group().id(), Part.TAG, each.box()));
            }
        }
        front.add(Group.of(resource.id(), title(resource), items));
        mark(resource);
    }

    private void mark(Resource resource) {
        List<Item> items = badges.of(resource.id(), body(resource));
        if (!items.isEmpty()) {
            marks.add(Group.of(null, "Findings of " + resource.name(), items));
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

    private static String title(Resource resource) {
        return "%s %s (%s)"
                .formatted(resource.type().label(), resource.name(), Caption.of(resource).text());
    }

    private static String title(Link link) {
        return "%s to %s".formatted(link.from(), link.to());
    }
}
