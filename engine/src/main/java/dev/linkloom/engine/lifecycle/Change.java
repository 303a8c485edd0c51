package dev.linkloom.engine.lifecycle;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// One resource before and after an edit.
///
/// @param before null for a new one
/// @param after null for a deleted one
record Change(@Nullable Resource before, @Nullable Resource after) {

    /// What lies between two versions of a design.
    static List<Change> between(Design before, Design after) {
        Set<ResourceId> touched = after.touchedSince(before);
        List<Change> changes = new ArrayList<>();
        for (ResourceId each : touched == null ? all(before, after) : new TreeSet<>(touched)) {
            Resource was = before.find(each);
            Resource is = after.find(each);
            if (!Objects.equals(was, is)) {
                changes.add(new Change(was, is));
            }
        }
        return changes;
    }

    private static Set<ResourceId> all(Design before, Design after) {
        Set<ResourceId> ids = new TreeSet<>();
        before.resources().forEach(each -> ids.add(each.id()));
        after.resources().forEach(each -> ids.add(each.id()));
        return ids;
    }
}
