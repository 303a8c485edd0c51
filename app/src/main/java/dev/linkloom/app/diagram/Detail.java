package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Item.Group;

import java.util.ArrayList;
import java.util.List;

/// How much of the drawing is worth painting at a zoom: text too small to read costs most and says
/// nothing.
public enum Detail {
    /// Everything.
    FULL,
    /// Shapes and glyphs; names are written above them in a size of their own.
    NAMES,
    /// Shapes only.
    SHAPES;

    /// What to show at this scale, 1 being 100 %.
    public static Detail at(double scale) {
        return scale >= 0.6 ? FULL : scale >= 0.2 ? NAMES : SHAPES;
    }

    /// The groups without what is not worth painting.
    ///
    /// @param before the same of the version before
    List<Item> of(List<Item> groups, Kept<Item, Item> before) {
        List<Item> coarse = new ArrayList<>(groups.size());
        for (Item each : groups) {
            Item known = before.of(each, coarse.size());
            coarse.add(known == null ? of(each) : known);
        }
        return List.copyOf(coarse);
    }

    private Item of(Item item) {
        return item instanceof Group group
                ? new Group(
                        group.owner(),
                        group.title(),
                        group.items().stream().filter(this::keeps).map(this::of).toList(),
                        group.bounds())
                : item;
    }

    private boolean keeps(Item item) {
        return switch (item) {
            case Item.Text _ -> this == FULL;
            case Item.Glyph _ -> this != SHAPES;
            case Item.Rect _, Item.Ellipse _, Item.Line _, Item.Image _, Group _ -> true;
        };
    }
}
