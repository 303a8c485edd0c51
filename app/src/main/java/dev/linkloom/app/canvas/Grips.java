package dev.linkloom.app.canvas;

import dev.linkloom.app.canvas.gesture.Connection;
import dev.linkloom.app.canvas.gesture.Handle;
import dev.linkloom.app.canvas.gesture.LinkHit;
import dev.linkloom.app.canvas.gesture.Locks;
import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.diagram.Spot;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds what a pointer would take hold of; sizes of handles are in pixels whatever the zoom.
///
/// @param locked whether nothing can be taken hold of to change it
record Grips(Diagram diagram, Nesting nesting, Viewport viewport, boolean locked) {

    /// How far around a card its connect handles lie.
    static final double REACH = 13;

    private static final double HANDLE = 7;
    private static final double CONNECTOR = 9;
    private static final double BORDER = 5;
    private static final double LINK = 5;
    private static final double END = 24;
    private static final double TITLE = 40;
    private static final double LEGIBLE = .35;

    private static final List<Handle> SIDES =
            List.of(new Handle(0, -1), new Handle(1, 0), new Handle(0, 1), new Handle(-1, 0));

    /// What lies at a point of the screen.
    ///
    /// @param chosen the only selected resource; null when none or several are
    /// @param hovered the card that shows its connect handles
    Grip at(double x, double y, @Nullable ResourceId chosen, @Nullable ResourceId hovered) {
        if (hovered != null && isOnConnector(hovered, x, y)) {
            return new Grip.OnConnector(hovered);
        }
        if (chosen != null && hasHandles(chosen)) {
            Box frame = viewport.toScreen(nesting.box(chosen));
            for (Handle each : Handle.ALL.reversed()) {
                Point at = each.on(frame);
                if (Math.abs(at.x() - x) <= HANDLE && Math.abs(at.y() - y) <= HANDLE) {
                    return new Grip.OnHandle(chosen, each);
                }
            }
        }
        Point world = viewport.toWorld(x, y);
        Spot spot = diagram.spot(world);
        boolean open =
                spot == null || spot.part() == Spot.Part.FRAME || spot.part() == Spot.Part.AREA;
        Link link = open ? LinkHit.at(diagram, world, LINK / viewport.scale()) : null;
        if (link != null) {
            return new Grip.OnLink(link, LinkHit.part(link, world, END / viewport.scale()));
        }
        return spot == null ? border(world) : on(spot, world);
    }

    /// The card that shows connect handles with the pointer here: the last one while one of its
    /// handles is pointed at, or the one under the pointer, or the last one nearby.
    @Nullable ResourceId hovered(double x, double y, @Nullable ResourceId last) {
        if (locked || viewport.scale() < LEGIBLE) {
            return null;
        }
        if (last != null && isOnConnector(last, x, y)) {
            return last;
        }
        Spot spot = diagram.spot(viewport.toWorld(x, y));
        if (spot != null && (spot.part() == Spot.Part.BODY || spot.part() == Spot.Part.NOTE)) {
            return spot.id();
        }
        boolean near =
                last != null
                        && nesting.shown(last) != null
                        && viewport.toScreen(nesting.box(last))
                                .grown(REACH + CONNECTOR)
                                .contains(x, y);
        return near ? last : null;
    }

    /// Where the connect handles of a card lie on the screen; none when nothing can be connected to
    /// it.
    List<Point> connectors(ResourceId card) {
        boolean note = nesting.design().annotation(card) instanceof Annotation.Note;
        boolean connects =
                nesting.draws(card)
                        && !Connection.partners(nesting.resource(card).type()).isEmpty();
        if (!note && !connects) {
            return List.of();
        }
        Box box = viewport.toScreen(nesting.box(card)).grown(REACH);
        return SIDES.stream().map(each -> each.on(box)).toList();
    }

    /// Where something stands that is read or taken hold of: cards, and the titles of containers.
    ///
    /// @param seen the part of the world that shows
    List<Box> cards(Box seen) {
        List<Box> cards = new ArrayList<>();
        for (Spot each : diagram.spots()) {
            Box box = each.box();
            boolean holds = each.part() == Spot.Part.FRAME;
            if ((holds || each.part() == Spot.Part.BODY) && box.intersects(seen)) {
                double height = holds ? Math.min(TITLE, box.height()) : box.height();
                cards.add(viewport.toScreen(new Box(box.x(), box.y(), box.width(), height)));
            }
        }
        return cards;
    }

    /// Whether a selected resource shows handles to resize it.
    boolean hasHandles(ResourceId id) {
        boolean sizes = nesting.annotations().containsKey(id) || nesting.isOpen(id);
        return !locked && sizes && !Locks.isLocked(nesting.design(), id);
    }

    private boolean isOnConnector(ResourceId card, double x, double y) {
        var here = new Point(x, y);
        return connectors(card).stream().anyMatch(each -> each.distance(here) <= CONNECTOR);
    }

    private Grip on(Spot spot, Point world) {
        return switch (spot.part()) {
            case BODY, NOTE -> new Grip.OnBody(spot.id());
            case EXPANDER -> new Grip.OnExpander(spot.id());
            case CHIP -> new Grip.OnMark(spot.id(), false);
            case TAG -> new Grip.OnMark(spot.id(), true);
            case FRAME, AREA ->
                    takes(spot.box(), world) ? new Grip.OnBody(spot.id()) : border(world);
        };
    }

    /// The container whose border is nearly met from outside or inside, or else the ground.
    private Grip border(Point world) {
        double reach = BORDER / viewport.scale();
        for (ResourceId id : nesting.backToFront().reversed()) {
            if (nesting.resource(id).type().isContainer()) {
                Box box = nesting.box(id);
                if (box.grown(reach).contains(world.x(), world.y())
                        && (takes(box, world) || !box.contains(world.x(), world.y()))) {
                    return new Grip.OnBody(id);
                }
            }
        }
        return new Grip.OnGround(diagram.containerAt(world));
    }

    private boolean takes(Box box, Point world) {
        double reach = BORDER / viewport.scale();
        return world.y() < box.y() + TITLE
                || world.y() > box.bottom() - reach
                || world.x() < box.x() + reach
                || world.x() > box.right() - reach;
    }
}
