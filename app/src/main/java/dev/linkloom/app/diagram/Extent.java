package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;

import java.util.List;

/// The box around all items of a drawing; a small one at the origin when there are none.
record Extent(List<Item> items, Box box) {

    /// So close to the edge an item may be what the box ends at.
    private static final double NEAR = 1;

    static Extent of(List<Item> items) {
        if (items.isEmpty()) {
            return new Extent(items, new Box(0, 0, 1, 1));
        }
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Item each : items) {
            Box box = each.bounds();
            left = Math.min(left, box.x());
            top = Math.min(top, box.y());
            right = Math.max(right, box.right());
            bottom = Math.max(bottom, box.bottom());
        }
        return new Extent(items, new Box(left, top, right - left, bottom - top));
    }

    /// That of another version, sooner where all that differs lies well within.
    @SuppressWarnings("ReferenceEquality") // what is equal and another one counts as different
    Extent after(List<Item> next) {
        if (next.size() != items.size()) {
            return of(next);
        }
        for (int i = 0; i < next.size(); i++) {
            Item was = items.get(i);
            Item now = next.get(i);
            if (was != now && !(isWithin(was.bounds()) && isWithin(now.bounds()))) {
                return of(next);
            }
        }
        return new Extent(next, box);
    }

    private boolean isWithin(Box item) {
        return item.x() > box.x() + NEAR
                && item.y() > box.y() + NEAR
                && item.right() < box.right() - NEAR
                && item.bottom() < box.bottom() - NEAR;
    }
}
