package dev.linkloom.app.canvas;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What stands out on the drawing while the rest steps back.
///
/// @param veil how far the rest steps back: 0 not at all, 1 out of sight
/// @param windows parts of the drawing that do not step back, whatever lies in them
/// @param ids what keeps its colours elsewhere, containers as outlines only
/// @param items what is drawn besides, in world coordinates
/// @param notes what is written besides
public record Spotlight(
        double veil, List<Box> windows, Set<ResourceId> ids, List<Item> items, List<Tag> notes) {

    /// A few words at a place, in letters that keep their size while the drawing shrinks.
    ///
    /// @param at its lower left corner, in world coordinates
    /// @param line how many others stand below it
    /// @param room how wide the place is, in world coordinates
    public record Tag(Point at, int line, double room, String words, Ink ink) {}

    /// Nothing stands out.
    public static final Spotlight NONE = new Spotlight(0, List.of(), Set.of(), List.of());

    /// A light without notes.
    public Spotlight(double veil, List<Box> windows, Set<ResourceId> ids, List<Item> items) {
        this(veil, windows, ids, items, List.of());
    }

    /// The rest stays legible.
    public static final double GENTLE = .55;

    /// The rest is only just there.
    public static final double DEEP = .8;

    public Spotlight {
        windows = List.copyOf(windows);
        ids = Set.copyOf(ids);
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /// Whether anything steps back.
    public boolean dims() {
        return veil > 0;
    }

    /// Those of the items that stand out. A container shows its outline and its name only: what it
    /// holds lies below the veil already.
    List<Item> lit(List<Item> all) {
        List<Item> kept = new ArrayList<>();
        for (Item each : all) {
            if (each instanceof Item.Group group
                    && group.owner() != null
                    && ids.contains(group.owner())) {
                kept.add(isFrame(group) ? outline(group) : group);
            }
        }
        return kept;
    }

    /// Cards have a solid border of their own colour; frames begin with a large filled one.
    private static boolean isFrame(Item.Group group) {
        return group.items().getFirst() instanceof Item.Rect rect
                && rect.fill() != null
                && switch (rect.fill()) {
                    case ACCOUNT_FILL, VPC_FILL, SUBNET_FILL -> true;
                    default -> false;
                };
    }

    private static Item outline(Item.Group group) {
        List<Item> kept = new ArrayList<>();
        for (Item each : group.items()) {
            if (each instanceof Item.Rect rect && rect.stroke() != null) {
                kept.add(
                        new Item.Rect(
                                rect.box(),
                                rect.radius(),
                                null,
                                rect.stroke(),
                                rect.width(),
                                rect.dash()));
            } else {
                kept.add(each);
            }
        }
        return new Item.Group(group.owner(), group.title(), kept, group.bounds());
    }
}
