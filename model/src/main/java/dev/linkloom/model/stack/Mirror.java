package dev.linkloom.model.stack;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.edit.NewIds;
import dev.linkloom.model.fragment.Rewriting;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/// What is changed in the one that is drawn for a stack is changed in all of it; who is changed
/// alone leaves it.
public final class Mirror {

    private final Design before;
    private final Design after;
    private final String label;
    private final RandomGenerator random;
    private final List<Edit> parts = new ArrayList<>();
    private final Set<ResourceId> leaving = new HashSet<>();

    private Mirror(Design before, Design after, String label, RandomGenerator random) {
        this.before = before;
        this.after = after;
        this.label = label;
        this.random = random;
    }

    /// What an edit means with the stacks there are, as one step: the edit itself where it changes
    /// none of them.
    ///
    /// @param random where the ids of what is added come from
    public static Edit of(Design before, Edit edit, RandomGenerator random) {
        if (before.stacks().isEmpty() || edit instanceof Edit.Stack) {
            return edit;
        }
        Design after = edit.applyTo(before);
        Mirror mirror = new Mirror(before, after, edit.label(), random);
        mirror.mirror();
        if (mirror.parts.isEmpty()) {
            return edit;
        }
        List<Edit> all = new ArrayList<>(List.of(edit));
        all.addAll(mirror.parts);
        return new Edit.Batch(edit.label(), all);
    }

    private void mirror() {
        Set<ResourceId> touched = after.touchedSince(before);
        if (touched != null && touched.isEmpty()) {
            return;
        }
        Neighbourhood then = new Neighbourhood(before);
        Neighbourhood now = new Neighbourhood(after);
        for (ResourceId each : Set.copyOf(before.stacks().values())) {
            Unit was = then.unit(each);
            Unit is = now.unit(each);
            if (was != null) {
                stack(was, is, then, now);
            }
        }
        if (!leaving.isEmpty()) {
            parts.add(new Edit.Stack(label, leaving, null));
        }
    }

    private void stack(Unit was, @Nullable Unit is, Neighbourhood then, Neighbourhood now) {
        List<Correspondence> members = new ArrayList<>();
        before.stacks()
                .forEach((member, face) -> {
                    Unit old = face.equals(was.root().id()) ? then.unit(member) : null;
                    Correspondence pairs = old == null ? null : Correspondence.of(was, old, then);
                    if (old != null && pairs != null && old.equals(now.unit(member))) {
                        members.add(pairs);
                    } else if (face.equals(was.root().id()) && after.find(member) != null) {
                        leaving.add(member); // changed by itself, or not alike for long
                    }
                });
        if (is == null) {
            Set<ResourceId> gone = new HashSet<>();
            members.forEach(each -> gone.addAll(each.parts().values()));
            parts.add(new Edit.Remove(label, gone));
        } else if (!is.equals(was)) {
            members.forEach(each -> member(was, is, each));
        }
        if (is != null && !members.isEmpty()) {
            outside(is, members);
        }
    }

    /// The same change in another one.
    private void member(Unit was, Unit is, Correspondence pairs) {
        Map<ResourceId, ResourceId> ids = new HashMap<>(pairs.parts());
        for (ResourceId each : is.parts().keySet()) {
            if (!was.has(each)) {
                ids.put(each, NewIds.of(is.parts().get(each).type(), after, random));
            }
        }
        List<Resource> changed = new ArrayList<>();
        is.parts()
                .forEach((id, resource) -> {
                    ResourceId there = ids.get(id);
                    if (there != null && !resource.equals(was.parts().get(id))) {
                        changed.add(like(resource, was.parts().get(id), there, ids, pairs));
                    }
                });
        Set<ResourceId> gone = new HashSet<>();
        was.parts().keySet().stream()
                .filter(each -> !is.has(each))
                .forEach(each -> gone.add(pairs.parts().getOrDefault(each, each)));
        if (!gone.isEmpty()) {
            parts.add(new Edit.Remove(label, gone));
        }
        if (!changed.isEmpty()) {
            parts.add(new Edit.Insert(label, changed, Map.of()));
        }
    }

    private Resource like(
            Resource resource,
            @Nullable Resource old,
            ResourceId there,
            Map<ResourceId, ResourceId> ids,
            Correspondence pairs) {
        Resource known = before.find(there);
        Resource changed =
                Rewriting.of(
                        resource,
                        (_, component, value) ->
                                value instanceof ResourceId id
                                        ? ids.getOrDefault(id, id)
                                        : Values.OWN.contains(component)
                                                ? own(component, value, known)
                                                : pairs.value(value));
        boolean renamed = old != null && !old.name().equals(resource.name());
        return known == null || renamed ? changed : changed.renamed(known.name());
    }

    /// What the other one keeps for itself.
    private Object own(String component, Object value, @Nullable Resource known) {
        if (known != null) {
            for (Leaves.Leaf each : Leaves.of(known)) {
                if (each.component().equals(component) && each.value() != null) {
                    return each.value();
                }
            }
        }
        return component.equals("dnsSuffix") ? NewIds.dnsSuffix(random) : value;
    }

    /// What others say of the one now, said of all.
    private void outside(Unit is, List<Correspondence> members) {
        List<Resource> more = new ArrayList<>();
        for (Resource each : Outside.extended(after, is, members)) {
            if (!each.equals(before.find(each.id())) && !isSame(each.id())) {
                more.add(each);
            }
        }
        if (!more.isEmpty()) {
            parts.add(new Edit.Insert(label, more, Map.of()));
        }
    }

    private boolean isSame(ResourceId id) {
        Resource now = after.find(id);
        return now != null && now.equals(before.find(id));
    }
}
