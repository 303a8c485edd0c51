package dev.linkloom.engine;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Designs with holes.
final class Broken {

    private Broken() {}

    /// @param forgetful whether references to what is gone are cut too, as deleting in the app does
    static Design without(Design design, Set<Integer> missing, boolean forgetful) {
        List<ResourceId> ids =
                new ArrayList<>(design.resources().stream().map(Resource::id).toList());
        Design broken = design;
        for (int each : missing) {
            if (each < ids.size()) {
                broken =
                        forgetful
                                ? new Edit.Remove(Set.of(ids.get(each))).applyTo(broken)
                                : broken.without(ids.get(each));
            }
        }
        return broken;
    }
}
