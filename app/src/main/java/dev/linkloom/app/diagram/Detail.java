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

    /// The items without what is not worth painting.
    List<Item> of(List<Item> items) {
        List<Item> kept = new ArrayList<>(items.size());
        for (Item each : items) {
            if (each instanceof Group group) {
                kept.add(
                        new Group(group.owner(), group.title(), of(group.items()), group.bounds()));
            } else if (keeps(each)) {
                kept.add(each);
            }
        }
        return List.copyOf(kept);
    }

    private boolean keeps(Item item) {
        return switch (item) {
            case Item.Text _ -> this == FULL;
            case Item.Glyph _ -> this != SHAPES;
            case Item.Rect _, Item.Ellipse _, Item.Line _, Group _ -> true;
        };
    }
}
