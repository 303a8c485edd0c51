package dev.linkloom.app.canvas;

import dev.linkloom.app.diagram.BoxIndex;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// A list of items that knows which of them lie in a part of the world, in the order they are
/// painted.
final class ItemIndex {

    private static final int FEW = 500;

    private List<Item> items;
    private final BoxIndex bounds;

    ItemIndex(List<Item> items) {
        this.items = items;
        bounds = new BoxIndex(items.stream().map(Item::bounds).toList());
    }

    /// The index of other items: this one, changed, where only a few differ.
    ItemIndex of(List<Item> next) {
        int[] changed = next.size() == items.size() ? changed(next) : null;
        if (changed == null) {
            return new ItemIndex(next);
        }
        for (int i : changed) {
            bounds.move(i, next.get(i).bounds());
        }
        items = next;
        return this;
    }

    /// Where the items differ; null when that is in many places.
    @SuppressWarnings("ReferenceEquality") // what is equal and another one counts as changed
    private int @Nullable [] changed(List<Item> next) {
        int[] changed = new int[FEW];
        int count = 0;
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i) != items.get(i)) {
                if (count == FEW) {
                    return null;
                }
                changed[count++] = i;
            }
        }
        return Arrays.copyOf(changed, count);
    }

    /// Those whose bounds meet the area.
    List<Item> in(Box area) {
        return bounds.in(area).stream().mapToObj(items::get).toList();
    }
}
