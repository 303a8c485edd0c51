package dev.linkloom.app.canvas;

import dev.linkloom.app.diagram.BoxIndex;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.model.Box;

import java.util.List;

/// A list of items that knows which of them lie in a part of the world, in the order they are
/// painted.
final class ItemIndex {

    private final List<Item> items;
    private final BoxIndex bounds;

    ItemIndex(List<Item> items) {
        this.items = items;
        bounds = new BoxIndex(items.stream().map(Item::bounds).toList());
    }

    /// Those whose bounds meet the area.
    List<Item> in(Box area) {
        return bounds.in(area).stream().mapToObj(items::get).toList();
    }
}
