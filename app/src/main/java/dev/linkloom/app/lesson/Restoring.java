package dev.linkloom.app.lesson;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The way from one version of a design to another as an edit, so that going there can be undone.
final class Restoring {

    private Restoring() {}

    static Edit edit(String label, Design from, Design to) {
        List<Edit> parts = new ArrayList<>();
        parts.add(new Edit.Retitle(to.title()));
        parts.add(new Edit.Remove(surplus(from, to)));
        for (Resource each : to.resources()) {
            parts.add(new Edit.Replace(label, each));
        }
        parts.add(new Edit.Place(label, to.placements()));
        return new Edit.Batch(label, parts);
    }

    /// What is not there any more, or has no place any more: only taking it out takes its place
    /// away.
    private static Set<ResourceId> surplus(Design from, Design to) {
        return from.resources().stream()
                .map(Resource::id)
                .filter(id ->
                        to.find(id) == null
                                || (from.placement(id) != null && to.placement(id) == null))
                .collect(Collectors.toSet());
    }
}
