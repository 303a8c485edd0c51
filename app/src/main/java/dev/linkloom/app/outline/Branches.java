package dev.linkloom.app.outline;

import dev.linkloom.app.text.TypeNames;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What lies in what, for a tree: containers first, then by name. With words to look for only what
/// fits shows, and what it lies in.
final class Branches {

    private static final Comparator<Resource> ORDER =
            Comparator.comparing((Resource each) -> !each.type().isContainer())
                    .thenComparing(each -> each.name().toLowerCase(Locale.ROOT))
                    .thenComparing(Resource::id);

    private final Map<ResourceId, List<Resource>> inside = new HashMap<>();
    private final List<Resource> top = new ArrayList<>();

    private Branches(Design design, @Nullable Set<ResourceId> shown) {
        for (Resource each : design.resources()) {
            if (shown == null || shown.contains(each.id())) {
                Resource parent = design.find(each.parent());
                if (parent == null) {
                    top.add(each);
                } else {
                    inside.computeIfAbsent(parent.id(), _ -> new ArrayList<>()).add(each);
                }
            }
        }
        top.sort(ORDER);
        inside.values().forEach(each -> each.sort(ORDER));
    }

    static Branches of(Design design, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return new Branches(design, wanted.isEmpty() ? null : matches(design, wanted));
    }

    /// What lies in no container.
    List<Resource> top() {
        return top;
    }

    /// What lies directly inside.
    List<Resource> inside(ResourceId container) {
        return inside.getOrDefault(container, List.of());
    }

    private static Set<ResourceId> matches(Design design, String wanted) {
        Set<ResourceId> shown = new HashSet<>();
        for (Resource each : design.resources()) {
            boolean fits =
                    each.name().toLowerCase(Locale.ROOT).contains(wanted)
                            || each.id().value().contains(wanted)
                            || TypeNames.of(each.type()).toLowerCase(Locale.ROOT).contains(wanted);
            Resource next = fits ? each : null;
            while (next != null && shown.add(next.id())) {
                next = design.find(next.parent());
            }
        }
        return shown;
    }
}
