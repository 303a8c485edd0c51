package dev.linkloom.app.inspector.form;

import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
        Edit.Place place = place(label, design, before, after, others);
        return place == null ? replace : new Edit.Batch(label, List.of(replace, place));
    }

    /// The edit, with all it moves into other containers drawn there.
    static Edit following(Design design, Edit.Rewrite edit) {
        List<Edit> parts = new ArrayList<>(List.of(edit));
        for (Resource after : edit.resources()) {
            Resource before = design.find(after.id());
            Edit.Place place =
                    before == null
                            ? null
                            : place(edit.label(), design, before, after, parts.size() - 1);
            if (place != null) {
                parts.add(place);
            }
        }
        return parts.size() == 1 ? edit : new Edit.Batch(edit.label(), parts);
    }

    private static Edit.@Nullable Place place(
            String label, Design design, Resource before, Resource after, int others) {
        Box container = after.parent() == null ? null : design.placement(after.parent());
        Box place = design.placement(before.id());
        if (Objects.equals(before.parent(), after.parent()) || container == null || place == null) {
            return null;
        }
        double dx = container.x() + INSET * (1 + others) - place.x();
        double dy = container.y() + HEADER + INSET * others - place.y();
        return new Edit.Place(label, moved(design, before.id(), dx, dy));
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
