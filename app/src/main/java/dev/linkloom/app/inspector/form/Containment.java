package dev.linkloom.app.inspector.form;

import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Keeps the drawing in step when a form moves a resource into another container.
final class Containment {

    private static final double INSET = 24;
    private static final double HEADER = 56;

    private Containment() {}

    /// The edit that replaces a resource; it takes its place and contents along into a new
    /// container.
    ///
    /// @param others how many moved there before it
    static Edit edit(String label, Design design, Resource before, Resource after, int others) {
        Edit replace = new Edit.Replace(label, after);
        Box container = after.parent() == null ? null : design.placement(after.parent());
        Box place = design.placement(before.id());
        if (Objects.equals(before.parent(), after.parent()) || container == null || place == null) {
            return replace;
        }
        double dx = container.x() + INSET * (1 + others) - place.x();
        double dy = container.y() + HEADER + INSET * others - place.y();
        return new Edit.Batch(
                label, List.of(replace, new Edit.Place(label, moved(design, before.id(), dx, dy))));
    }

    private static Map<ResourceId, Box> moved(Design design, ResourceId top, double dx, double dy) {
        Map<ResourceId, Box> boxes = new TreeMap<>();
        Deque<ResourceId> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            ResourceId id = open.pop();
            Box box = design.placement(id);
            if (box != null) {
                boxes.put(id, box.moved(dx, dy));
            }
            design.children(id).forEach(child -> open.push(child.id()));
        }
        return boxes;
    }
}
