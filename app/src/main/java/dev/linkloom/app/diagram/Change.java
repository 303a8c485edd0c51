package dev.linkloom.app.diagram;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which parts of a drawing may differ from those of the version before. A part is what stands free
/// with all that lies in it, mostly an account: containers follow what they hold.
final class Change {

    /// What differs by more is as quickly drawn anew.
    private static final int MANY = 200;

    private final Containment old;
    private final Containment now;
    private final Set<ResourceId> parts = new HashSet<>();
    private boolean ofPresences;
    private boolean ofGroups;

    private Change(Containment old, Containment now) {
        this.old = old;
        this.now = now;
    }

    /// What lies between two versions; null when it is much.
    static @Nullable Change between(Design before, Containment old, Design after, Containment now) {
        Set<ResourceId> touched = after.touchedSince(before);
        Set<ResourceId> moved = after.movedSince(before);
        if (touched == null || moved == null || touched.size() + moved.size() > MANY) {
            return null;
        }
        Change change = new Change(old, now);
        moved.forEach(change::of);
        for (ResourceId each : touched) {
            change.of(each);
            change.touches(old.find(each));
            change.touches(now.find(each));
        }
        return change;
    }

    /// The parts, by what stands free.
    Set<ResourceId> parts() {
        return parts;
    }

    /// Whether interfaces and nodes in subnets may be others.
    boolean isOfPresences() {
        return ofPresences;
    }

    /// Whether security groups may be others, which are seen wherever they are worn.
    boolean isOfGroups() {
        return ofGroups;
    }

    private void touches(@Nullable Resource resource) {
        if (resource == null) {
            return;
        }
        List<ResourceId> subnets = Presence.subnets(resource);
        subnets.forEach(this::of);
        ofPresences |= resource instanceof Subnet || !subnets.isEmpty();
        ofGroups |= resource instanceof SecurityGroup;
    }

    private void of(ResourceId id) {
        parts.addAll(old.around(id));
        parts.addAll(now.around(id));
    }
}
