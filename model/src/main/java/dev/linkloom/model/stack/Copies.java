package dev.linkloom.model.stack;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.fragment.Fragment;
import dev.linkloom.model.fragment.Paste;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/// Many copies of an account or a VPC, each with ids, names, blocks and addresses of its own and
/// with what the original has to do with others.
///
/// @param resources the copies with all their parts, and the others that say more now
/// @param parts by the root of each copy, which of its parts is which of the original
/// @param lost what the copies could not keep
/// @param refusal why there are none; null when there are
public record Copies(
        List<Resource> resources,
        Map<ResourceId, Map<ResourceId, ResourceId>> parts,
        List<Paste.Lost> lost,
        @Nullable String refusal) {

    /// More make a design too large to be looked at.
    public static final int MOST = 1_000;

    /// Copies something so many times.
    public static Copies of(Design design, ResourceId root, int count, RandomGenerator random) {
        Unit unit = new Neighbourhood(design).unit(root);
        if (unit == null || count < 1) {
            return new Copies(List.of(), Map.of(), List.of(), null);
        }
        return new Making(design, unit, random).make(count);
    }

    /// The roots of the copies.
    public List<ResourceId> roots() {
        return List.copyOf(parts.keySet());
    }

    /// The step that puts them in, drawn nowhere yet.
    public Edit edit(String label) {
        return new Edit.Insert(label, resources, Map.of());
    }

    /// What there is already is copied together with its copies, so that few pastes make many.
    private static final class Making {

        private final Unit original;
        private final RandomGenerator random;
        private final Map<ResourceId, Resource> made = new LinkedHashMap<>();
        private final Map<ResourceId, Map<ResourceId, ResourceId>> parts = new LinkedHashMap<>();
        private final List<Paste.Lost> lost = new ArrayList<>();
        private Design design;

        Making(Design design, Unit original, RandomGenerator random) {
            this.design = design;
            this.original = original;
            this.random = random;
        }

        Copies make(int count) {
            Map<ResourceId, ResourceId> itself = new HashMap<>();
            original.parts().keySet().forEach(each -> itself.put(each, each));
            while (parts.size() < count) {
                List<Map<ResourceId, ResourceId>> sources = new ArrayList<>(List.of(itself));
                sources.addAll(parts.values());
                int more = Math.min(sources.size(), count - parts.size());
                String refusal = paste(sources.subList(0, more));
                if (refusal != null) {
                    return new Copies(List.of(), Map.of(), List.of(), refusal);
                }
            }
            List<Resource> all = new ArrayList<>(made.values());
            all.addAll(Outside.extended(design, original, pairs()));
            return new Copies(all, parts, lost, null);
        }

        private @Nullable String paste(List<Map<ResourceId, ResourceId>> sources) {
            List<ResourceId> ids =
                    sources.stream().flatMap(each -> each.values().stream()).toList();
            switch (Paste.into(design, Fragment.of(design, ids), null, random)) {
                case Paste.Refused(var reason) -> {
                    return reason;
                }
                case Paste.Made paste -> {
                    design = paste.in(design);
                    paste.resources().forEach(each -> made.put(each.id(), each));
                    lost.addAll(paste.lost());
                    sources.forEach(each -> add(each, paste.ids()));
                    return null;
                }
            }
        }

        private void add(Map<ResourceId, ResourceId> source, Map<ResourceId, ResourceId> copied) {
            Map<ResourceId, ResourceId> copy = new LinkedHashMap<>();
            source.forEach((from, to) -> copy.put(from, Objects.requireNonNull(copied.get(to))));
            parts.put(Objects.requireNonNull(copy.get(original.root().id())), copy);
        }

        private List<Correspondence> pairs() {
            List<Correspondence> pairs = new ArrayList<>();
            for (Map<ResourceId, ResourceId> each : parts.values()) {
                ResourceId root = Objects.requireNonNull(each.get(original.root().id()));
                List<Resource> copies =
                        each.values().stream().map(made::get).filter(Objects::nonNull).toList();
                Resource top = Objects.requireNonNull(made.get(root));
                pairs.add(Correspondence.ofCopy(original, new Unit(top, copies), each));
            }
            return pairs;
        }
    }
}
