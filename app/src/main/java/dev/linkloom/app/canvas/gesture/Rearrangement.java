package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Resources on new places inside their containers, all at once; whoever would come to cover
/// another, or leave its container, keeps all of them where they are.
final class Rearrangement {

    private final Nesting nesting;
    private final Map<ResourceId, Box> places;

    /// @param places the new boxes, as large as the old ones; what lies inside comes along
    private Rearrangement(Nesting nesting, Map<ResourceId, Box> places) {
        this.nesting = nesting;
        this.places = places;
    }

    /// What it means for the design.
    ///
    /// @param already what to say when nothing would change
    static Outcome of(Nesting nesting, String label, Map<ResourceId, Box> places, String already) {
        var rearrangement = new Rearrangement(nesting, places);
        if (places.entrySet().stream()
                .allMatch(each -> nesting.box(each.getKey()).equals(each.getValue()))) {
            return new Outcome.Refused(already);
        }
        String refusal = rearrangement.refusal();
        return refusal == null
                ? new Outcome.Change(new Edit.Place(label, rearrangement.boxes()))
                : new Outcome.Refused(refusal);
    }

    private @Nullable String refusal() {
        boolean across = nesting.isAcrossContainers(places.keySet());
        return places.keySet().stream()
                .map(id -> {
                    String left = across ? leaving(id) : null;
                    return left == null ? covering(id) : left;
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// A container grows for what is moved inside it, but not towards what lies in another one.
    private @Nullable String leaving(ResourceId id) {
        ResourceId container = nesting.container(id);
        if (container == null) {
            return null;
        }
        Box frame = nesting.box(container);
        return frame.contains(nesting.box(id)) && !frame.contains(now(id))
                ? tr(
                        "%s would have to leave %s. Choose what lies in one container, or the"
                                + " containers themselves.",
                        name(id), name(container))
                : null;
    }

    private @Nullable String covering(ResourceId id) {
        Box before = nesting.box(id);
        Box after = now(id);
        if (after.equals(before)) {
            return null;
        }
        for (ResourceId other : nesting.contents(nesting.container(id))) {
            if (!other.equals(id)
                    && now(other).intersects(after)
                    && !nesting.box(other).intersects(before)) {
                return tr("%s would cover %s.", name(id), name(other));
            }
        }
        return null;
    }

    private Map<ResourceId, Box> boxes() {
        Map<ResourceId, Box> moved = new LinkedHashMap<>();
        List<Room.Arrival> arrivals = new ArrayList<>();
        places.forEach((root, place) -> {
            Box before = nesting.box(root);
            double dx = place.x() - before.x();
            double dy = place.y() - before.y();
            for (ResourceId id : nesting.withContents(List.of(root))) {
                moved.put(id, nesting.box(id).moved(dx, dy));
            }
            ResourceId container = nesting.container(root);
            if (container != null) {
                arrivals.addAll(
                        Landing.arrivals(nesting, nesting.resource(root).type(), container, place));
            }
        });
        return Room.make(nesting, moved, arrivals);
    }

    private Box now(ResourceId id) {
        Box place = places.get(id);
        return place == null ? nesting.box(id) : place;
    }

    private String name(ResourceId id) {
        return nesting.resource(id).name();
    }
}
