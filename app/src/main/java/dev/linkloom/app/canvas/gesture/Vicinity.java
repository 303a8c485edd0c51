package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What lies near a box on its way, so far as it may line up with it.
///
/// @param others boxes of its kind anywhere near, and all that share its container
/// @param siblings those of them that share its container
/// @param holder the frame of its container; null on the bare canvas
/// @param inside the part of that frame which things lie in
/// @param door whether it may lie on the border of its container
record Vicinity(
        List<Box> others,
        List<Box> siblings,
        @Nullable Box holder,
        @Nullable Box inside,
        boolean door) {

    /// What is further away helps nobody to draw straight, and would cost time in a large design.
    private static final double REACH = 600;

    static final Vicinity EMPTY = new Vicinity(List.of(), List.of(), null, null, false);

    /// What is around a note or a frame: whatever it does not lie on. It lies in nothing.
    ///
    /// @param moving what comes along, which is no neighbour
    static Vicinity ofAnnotation(Nesting nesting, Set<ResourceId> moving, Box box) {
        Box area = box.grown(REACH);
        List<Box> others = new ArrayList<>();
        for (ResourceId id : nesting.near(area)) {
            if (!moving.contains(id)) {
                others.add(nesting.box(id));
            }
        }
        nesting.annotations()
                .forEach((id, other) -> {
                    if (!moving.contains(id) && other.intersects(area)) {
                        others.add(other);
                    }
                });
        others.removeIf(each -> each.contains(box));
        return new Vicinity(others, others, null, null, false);
    }

    /// @param moving what comes along, which is no neighbour
    static Vicinity of(
            Nesting nesting,
            Set<ResourceId> moving,
            ResourceType type,
            Box box,
            @Nullable ResourceId holder) {
        List<Box> others = new ArrayList<>();
        List<Box> siblings = new ArrayList<>();
        for (ResourceId id : nesting.near(box.grown(REACH))) {
            Box other = nesting.box(id);
            if (moving.contains(id) || other.contains(box)) {
                continue;
            }
            ResourceId container = nesting.container(id);
            boolean sibling = container == null ? holder == null : container.equals(holder);
            if (sibling) {
                siblings.add(other);
            }
            if (sibling || nesting.resource(id).type().isContainer() == type.isContainer()) {
                others.add(other);
            }
        }
        Box frame = holder == null ? null : nesting.box(holder);
        Box inside =
                holder == null || frame == null
                        ? null
                        : Diagram.inside(nesting.resource(holder).type(), frame);
        return new Vicinity(others, siblings, frame, inside, Diagram.isDoor(type));
    }
}
