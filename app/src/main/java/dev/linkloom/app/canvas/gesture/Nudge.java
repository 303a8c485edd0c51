package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Moves resources by a step of the arrow keys; they stay in their containers, which grow for them.
/// No container comes to cover a neighbour.
public final class Nudge {

    private Nudge() {}

    public static Outcome of(
            Nesting nesting, Collection<ResourceId> selected, double dx, double dy) {
        Cargo cargo = Cargo.of(nesting, selected);
        if (cargo.taken().isEmpty()) {
            return new Outcome.Nothing();
        }
        List<ResourceId> roots = cargo.roots();
        Map<ResourceId, Box> moved = new LinkedHashMap<>();
        for (ResourceId id : cargo.everything()) {
            moved.put(id, nesting.box(id).moved(dx, dy));
        }
        for (ResourceId root : roots) {
            Box box = nesting.box(root).moved(dx, dy);
            String refusal = Landing.staying(nesting, root, box, moved.keySet()).refusal();
            if (refusal != null) {
                return new Outcome.Refused(refusal);
            }
        }
        List<Room.Arrival> arrivals = new ArrayList<>();
        for (ResourceId root : roots) {
            ResourceId container = nesting.container(root);
            if (container != null) {
                Box box = nesting.box(root).moved(dx, dy);
                arrivals.addAll(
                        Landing.arrivals(nesting, nesting.resource(root).type(), container, box));
            }
        }
        String label = tr("Move %s", cargo.name());
        return new Outcome.Change(new Edit.Place(label, Room.make(nesting, moved, arrivals)));
    }
}
