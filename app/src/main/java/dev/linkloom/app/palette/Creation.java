package dev.linkloom.app.palette;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.gesture.ChipRoom;
import dev.linkloom.app.canvas.gesture.FreeSpot;
import dev.linkloom.app.canvas.gesture.Landing;
import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.canvas.gesture.Room;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/// What adding a resource from the palette means for a design: one edit, or why it is refused.
public final class Creation {

    private Creation() {}

    /// Adds a resource near a place; what has its home in an account or a network outside brings
    /// one along on the bare canvas.
    ///
    /// @param container what receives it; null on the bare canvas
    /// @param at where its middle should be, in world coordinates
    /// @param random where its id comes from
    public static Outcome of(
            Nesting nesting,
            ResourceType type,
            @Nullable ResourceId container,
            Point at,
            RandomGenerator random) {
        ResourceType home = container == null ? bringsAlong(type) : null;
        if (home != null) {
            return withContainer(nesting, home, type, at, random);
        }
        String illegal =
                type.refusal(container == null ? null : nesting.resource(container).type());
        if (illegal != null) {
            return new Outcome.Refused(illegal);
        }
        Design design = nesting.design();
        ResourceId pointedAt = nesting.containerAt(at, Set.of());
        var blueprint = new Blueprint(design, type, container, pointedAt);
        String full = blueprint.refusal();
        if (full != null) {
            return new Outcome.Refused(full);
        }
        Resource resource = blueprint.make(random);
        Map<ResourceId, Box> boxes = ChipRoom.make(nesting, resource);
        Nesting prepared = boxes.isEmpty() ? nesting : ChipRoom.placed(design, boxes);
        Box box = FreeSpot.near(prepared, container, type, at);
        List<Room.Arrival> arrivals =
                container == null ? List.of() : Landing.arrivals(prepared, type, container, box);
        boxes.putAll(Room.make(prepared, Map.of(resource.id(), box), arrivals));
        return added(resource, box, boxes);
    }

    /// Why a type cannot be dropped at a place; null when it can, alone or with a container around
    /// it.
    static @Nullable String refusal(Nesting nesting, ResourceType type, Landing landing) {
        if (landing.refusal() != null) {
            return landing.refusal();
        }
        return landing.receiver() == null
                ? null
                : new Blueprint(nesting.design(), type, landing.receiver(), null).refusal();
    }

    /// Who receives a type that is dropped at a place.
    static Landing lands(Nesting nesting, ResourceType type, Point at) {
        boolean bare = nesting.containerAt(at, Set.of()) == null;
        return bare && bringsAlong(type) != null
                ? new Landing(null, null)
                : Landing.of(nesting, type, at, Set.of());
    }

    /// The container that a person need not draw first; null when there is none.
    static @Nullable ResourceType bringsAlong(ResourceType type) {
        return type.containers().stream()
                .filter(each -> each == ResourceType.ACCOUNT || each == ResourceType.ON_PREMISES)
                .findFirst()
                .orElse(null);
    }

    private static Outcome withContainer(
            Nesting nesting,
            ResourceType home,
            ResourceType type,
            Point at,
            RandomGenerator random) {
        Design design = nesting.design();
        Resource container = new Blueprint(design, home, null, null).make(random);
        var blueprint = new Blueprint(design.with(container), type, container.id(), null);
        String full = blueprint.refusal();
        if (full != null) {
            return new Outcome.Refused(full);
        }
        Resource resource = blueprint.make(random);
        Box size = Diagram.size(type);
        Box frame = Diagram.around(home, size);
        Box place = FreeSpot.onBareCanvas(nesting, frame, at);
        Box box = size.moved(place.x() - frame.x(), place.y() - frame.y());
        String label = tr("Add %s in a new %s", resource.name(), word(home));
        return new Outcome.Change(
                new Edit.Batch(
                        label,
                        List.of(new Edit.Add(container, place), new Edit.Add(resource, box))),
                List.of(resource.id()));
    }

    static String word(ResourceType home) {
        return home == ResourceType.ACCOUNT ? tr("account") : tr("on-premises network");
    }

    private static Outcome added(Resource resource, Box box, Map<ResourceId, Box> boxes) {
        Map<ResourceId, Box> others = new LinkedHashMap<>(boxes);
        others.remove(resource.id());
        List<Edit> parts = new ArrayList<>();
        String label = tr("Add %s", resource.name());
        parts.add(new Edit.Add(resource, box));
        if (!others.isEmpty()) {
            parts.add(new Edit.Place(label, others));
        }
        return new Outcome.Change(new Edit.Batch(label, parts), List.of(resource.id()));
    }
}
