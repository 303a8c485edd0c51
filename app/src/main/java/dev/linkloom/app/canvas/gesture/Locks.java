package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.Annotation;
import dev.linkloom.model.Design;
import dev.linkloom.model.Hold;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Objects;

/// What is locked and therefore stays as it is: where it is, as large as it is, and at all.
public final class Locks {

    private Locks() {}

    /// Why an edit may not be done: it would move, resize or delete something locked; null when it
    /// may.
    public static @Nullable String refusal(Design before, Edit edit) {
        if (!before.holds().containsValue(Hold.LOCKED)) {
            return null;
        }
        Design after = edit.applyTo(before);
        for (ResourceId each : before.holds().keySet()) {
            boolean stays = Objects.equals(before.placement(each), after.placement(each));
            if (isLocked(before, each) && !stays) {
                return refusal(before, each);
            }
        }
        return null;
    }

    /// Why these may not be moved; null when they may.
    public static @Nullable String refusal(Design design, Collection<ResourceId> moving) {
        for (ResourceId each : design.holds().keySet()) {
            if (isLocked(design, each) && moving.contains(each)) {
                return refusal(design, each);
            }
        }
        return null;
    }

    /// Whether it is a locked container that the pointer works through: what is in it can be
    /// enclosed, it cannot be moved.
    public static boolean letsThrough(Nesting nesting, ResourceId id) {
        Design design = nesting.design();
        boolean holds =
                design.annotation(id) instanceof Annotation.Frame
                        || (nesting.draws(id) && nesting.resource(id).type().isContainer());
        return holds && isLocked(design, id);
    }

    /// Whether it is locked.
    public static boolean isLocked(Design design, ResourceId id) {
        return design.hold(id) == Hold.LOCKED;
    }

    private static String refusal(Design design, ResourceId locked) {
        return tr("%s is locked. Unlock it first.", design.name(locked));
    }
}
