package dev.linkloom.app.canvas;

import dev.linkloom.app.canvas.gesture.Preview;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What is drawn of resources on their way: themselves, shifted, and a veil over where they still
/// are.
record Ghost(List<Item> items, List<Item> veil, double dx, double dy) {

    static Ghost of(Diagram diagram, Preview.Moving moving) {
        var first = moving.boxes().entrySet().iterator().next();
        Box start = diagram.box(first.getKey());
        if (start == null) {
            return new Ghost(List.of(), List.of(), 0, 0);
        }
        List<Item> items = new ArrayList<>();
        List<Item> veil = new ArrayList<>();
        for (Item each : diagram.items()) {
            if (each instanceof Item.Group group
                    && group.owner() != null
                    && moving.boxes().containsKey(group.owner())
                    && isPartOf(group, diagram.box(group.owner()))) {
                items.add(group);
            }
        }
        moving.boxes()
                .keySet()
                .forEach(id -> {
                    Box box = diagram.box(id);
                    if (box != null) {
                        veil.add(Item.Rect.filled(box.grown(1), 8, Ink.PAPER));
                    }
                });
        return new Ghost(
                items, veil, first.getValue().x() - start.x(), first.getValue().y() - start.y());
    }

    /// What is drawn of a resource elsewhere, such as nodes in subnets, stays there.
    private static boolean isPartOf(Item.Group group, @Nullable Box box) {
        return box != null && box.intersects(group.bounds());
    }
}
