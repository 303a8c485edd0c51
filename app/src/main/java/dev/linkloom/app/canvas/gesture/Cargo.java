package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.Annotation;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What moves when the selection moves.
///
/// @param taken what was selected, without what lies in something else of it
/// @param roots the resources that move and lie in no other that does
/// @param resources those and everything inside them
/// @param annotations the notes and frames that are selected, lie in a selected frame, or lie in a
///   container that moves
record Cargo(
        Design design,
        List<ResourceId> taken,
        List<ResourceId> roots,
        Set<ResourceId> resources,
        Set<ResourceId> annotations) {

    static Cargo of(Nesting nesting, Collection<ResourceId> selected) {
        Set<ResourceId> all = new LinkedHashSet<>(selected);
        for (ResourceId id : selected) {
            if (nesting.design().annotation(id) instanceof Annotation.Frame) {
                all.addAll(inside(nesting, nesting.box(id)));
            }
        }
        List<ResourceId> roots = nesting.outermostOf(all);
        Set<ResourceId> annotations = new LinkedHashSet<>(nesting.annotations().keySet());
        annotations.removeIf(id -> !all.contains(id) && !isCarried(nesting, roots, id));
        List<ResourceId> taken =
                selected.stream()
                        .filter(id -> roots.contains(id) || annotations.contains(id))
                        .toList();
        return new Cargo(nesting.design(), taken, roots, nesting.withContents(roots), annotations);
    }

    /// Everything whose place changes.
    Set<ResourceId> everything() {
        Set<ResourceId> all = new LinkedHashSet<>(resources);
        all.addAll(annotations);
        return all;
    }

    /// What the step is about: "client-1", "3 resources".
    String name() {
        return taken.size() == 1
                ? design.name(taken.getFirst())
                : annotations.stream().anyMatch(taken::contains)
                        ? tr("%,d things", taken.size())
                        : tr("%,d resources", taken.size());
    }

    private static List<ResourceId> inside(Nesting nesting, Box frame) {
        Set<ResourceId> all = new LinkedHashSet<>();
        nesting.backToFront().stream()
                .filter(id -> frame.contains(nesting.box(id)))
                .forEach(all::add);
        for (Map.Entry<ResourceId, Box> each : nesting.annotations().entrySet()) {
            if (frame.contains(each.getValue())) {
                all.add(each.getKey());
            }
        }
        return List.copyOf(all);
    }

    private static boolean isCarried(Nesting nesting, List<ResourceId> roots, ResourceId id) {
        return roots.stream()
                .filter(root -> nesting.resource(root).type().isContainer())
                .anyMatch(root -> nesting.box(root).contains(nesting.box(id)));
    }
}
