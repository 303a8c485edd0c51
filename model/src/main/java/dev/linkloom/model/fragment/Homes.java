package dev.linkloom.model.fragment;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

/// Into which containers of a design the roots of a fragment go.
record Homes(Design design, Fragment fragment, @Nullable ResourceId container) {

    /// The container of the design for one of the roots; null for none.
    @Nullable ResourceId of(Resource root) {
        for (Resource each = design.find(container);
                each != null;
                each = design.find(each.parent())) {
            if (holds(each, root)) {
                return each.id();
            }
        }
        Resource before = design.find(root.parent());
        return before != null && holds(before, root) ? before.id() : null;
    }

    /// Why one of the roots can go nowhere; null when all can.
    @Nullable String refusal() {
        for (Resource root : fragment.roots()) {
            if (root.parent() != null && of(root) == null) {
                Resource given = design.find(container);
                return root.type().refusal(given == null ? null : given.type());
            }
        }
        return null;
    }

    /// The VPC that a resource of the design is or lies in; null for none.
    static @Nullable Vpc vpc(Design design, @Nullable ResourceId id) {
        for (Resource each = design.find(id); each != null; each = design.find(each.parent())) {
            if (each instanceof Vpc vpc) {
                return vpc;
            }
        }
        return null;
    }

    private static boolean holds(Resource container, Resource root) {
        return root.type().containers().contains(container.type());
    }
}
