package dev.linkloom.app.canvas;

import dev.linkloom.app.diagram.Item;
import dev.linkloom.model.ResourceId;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What stands out on the drawing while the rest steps back.
///
/// @param dims whether anything steps back
/// @param ids what keeps its colours then, containers as outlines only
/// @param items what is drawn besides, in world coordinates
public record Spotlight(boolean dims, Set<ResourceId> ids, List<Item> items) {

    /// Nothing stands out.
    public static final Spotlight NONE = new Spotlight(false, Set.of(), List.of());

    /// How opaque the veil over everything else is.
    static final double VEIL = .8;

    public Spotlight {
        ids = Set.copyOf(ids);
        items = List.copyOf(items);
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
