package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Who receives what is dropped at a place, or why nobody does.
///
/// @param receiver the container; null on the bare canvas, or when nobody receives
public record Landing(@Nullable ResourceId receiver, @Nullable String refusal) {

    /// Where a thing of this type belongs when it is dropped at a point.
    ///
    /// The deepest container under the pointer receives. A card that belongs further out, such as a
    /// security group dropped on a subnet, goes to the container around it; a container must be
    /// dropped where it belongs.
    public static Landing of(
            Nesting nesting, ResourceType type, Point at, Set<ResourceId> ignored) {
        ResourceId deepest = nesting.containerAt(at, ignored);
        List<ResourceId> candidates = new ArrayList<>();
        if (deepest != null) {
            candidates.add(deepest);
            if (!type.isContainer()) {
                candidates.addAll(nesting.ancestors(deepest));
            }
        }
        for (ResourceId each : candidates) {
            if (type.refusal(nesting.resource(each).type()) == null) {
                return new Landing(each, null);
            }
        }
        ResourceType under = deepest == null ? null : nesting.resource(deepest).type();
        return new Landing(null, type.refusal(under));
    }

    /// Where a resource that moves lands; a container may not come to cover what it does not hold.
    static Landing of(
            Nesting nesting, ResourceId id, Box box, Point at, Set<ResourceId> travelling) {
        Resource resource = nesting.resource(id);
        Landing landing = of(nesting, resource.type(), at, travelling);
        if (landing.refusal() != null) {
            return straddles(nesting, resource, box)
                    ? new Landing(nesting.container(id), null)
                    : landing;
        }
        return resource.type().isContainer()
                ? onFreeSpace(nesting, id, box, landing, travelling)
                : landing;
    }

    /// The same for a resource that stays in its container wherever it goes.
    static Landing staying(Nesting nesting, ResourceId id, Box box, Set<ResourceId> travelling) {
        var landing = new Landing(nesting.container(id), null);
        return nesting.resource(id).type().isContainer()
                ? onFreeSpace(nesting, id, box, landing, travelling)
                : landing;
    }

    /// Who must hold a box that lands in a container: for a door, which may reach out, the
    /// container around.
    public static List<Room.Arrival> arrivals(
            Nesting nesting, ResourceType type, ResourceId container, Box box) {
        ResourceId holder = Diagram.isDoor(type) ? nesting.container(container) : container;
        return holder == null ? List.of() : List.of(new Room.Arrival(box, holder));
    }

    private static boolean straddles(Nesting nesting, Resource resource, Box box) {
        ResourceId parent = nesting.container(resource.id());
        return Diagram.isDoor(resource.type())
                && parent != null
                && nesting.box(parent).intersects(box);
    }

    private static Landing onFreeSpace(
            Nesting nesting, ResourceId id, Box box, Landing landing, Set<ResourceId> travelling) {
        Box before = nesting.box(id);
        return nesting.contents(landing.receiver()).stream()
                .filter(other -> !travelling.contains(other))
                .filter(other -> nesting.box(other).intersects(box))
                .filter(other -> !nesting.box(other).intersects(before))
                .findFirst()
                .map(other ->
                        new Landing(null, covers(nesting.resource(id), nesting.resource(other))))
                .orElse(landing);
    }

    private static String covers(Resource moving, Resource covered) {
        return tr("%s would cover %s. Drop it on free space.", moving.name(), covered.name());
    }
}
