package dev.linkloom.model.edit;

import dev.linkloom.model.Annotation;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Reference;
import dev.linkloom.model.resource.Resource;

import java.util.HashSet;
import java.util.Set;

/// What deleting means: the contents go too, and nobody is left referring to them.
final class Removal {

    private Removal() {}

    static Design of(Design before, Set<ResourceId> ids) {
        Set<ResourceId> gone = withContents(before, ids);
        Design after = before;
        for (Resource each : before.resources()) {
            if (gone.contains(each.id())) {
                after = after.without(each.id());
            } else if (each.references().stream().map(Reference::to).anyMatch(gone::contains)) {
                after = after.with(each.forgetting(gone));
            }
        }
        for (Annotation each : before.annotations()) {
            if (gone.contains(each.id())) {
                after = after.without(each.id());
            } else if (each instanceof Annotation.Note note
                    && note.about() != null
                    && gone.contains(note.about())) {
                after = after.with(note.about(null));
            }
        }
        return after;
    }

    private static Set<ResourceId> withContents(Design design, Set<ResourceId> ids) {
        Set<ResourceId> gone = new HashSet<>(ids);
        boolean grew = true;
        while (grew) {
            grew =
                    design.resources().stream()
                                    .filter(each ->
                                            each.parent() != null && gone.contains(each.parent()))
                                    .filter(each -> gone.add(each.id()))
                                    .count()
                            > 0;
        }
        return gone;
    }
}
