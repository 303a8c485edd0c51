package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Reference;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes subnets large enough for the interfaces of a new endpoint or the nodes of a new load
/// balancer, which are drawn in them.
public final class ChipRoom {

    /// A larger subnet may show its chips in another order, which may need more room once more.
    private static final int ROUNDS = 4;

    private ChipRoom() {}

    /// What moves for that; empty when there is room.
    public static Map<ResourceId, Box> make(Nesting nesting, Resource resource) {
        return make(nesting, List.of(resource));
    }

    /// The same for several new resources.
    static Map<ResourceId, Box> make(Nesting nesting, List<Resource> resources) {
        Map<ResourceId, Box> boxes = new LinkedHashMap<>();
        List<ResourceId> subnets =
                resources.stream()
                        .flatMap(each -> subnets(each).stream())
                        .filter(nesting::draws)
                        .distinct()
                        .toList();
        Nesting present = nesting;
        for (int round = 0; round < ROUNDS && !subnets.isEmpty(); round++) {
            Map<ResourceId, Box> larger = larger(present, resources, subnets);
            if (larger.isEmpty()) {
                break;
            }
            boxes.putAll(Room.enlarge(present, larger));
            present = placed(nesting.design(), boxes);
        }
        return boxes;
    }

    /// The nesting of a design in which some boxes have changed.
    public static Nesting placed(Design design, Map<ResourceId, Box> boxes) {
        Design after = new Edit.Place("", boxes).applyTo(design);
        return Nesting.of(Diagram.of(Fabric.compile(after)));
    }

    private static Map<ResourceId, Box> larger(
            Nesting present, List<Resource> resources, List<ResourceId> subnets) {
        Design with = new Edit.Insert("", resources, Map.of()).applyTo(present.design());
        Diagram after = Diagram.of(Fabric.compile(with));
        Map<ResourceId, Box> larger = new LinkedHashMap<>();
        for (ResourceId id : subnets) {
            Box drawn = after.box(id);
            if (drawn != null && present.draws(id) && drawn.height() > present.box(id).height()) {
                larger.put(id, drawn);
            }
        }
        return larger;
    }

    /// The subnets it has something in.
    private static List<ResourceId> subnets(Resource resource) {
        return resource.references().stream()
                .filter(each -> each.expected().contains(ResourceType.SUBNET))
                .map(Reference::to)
                .filter(each -> !each.equals(resource.parent()))
                .toList();
    }
}
