package dev.linkloom.engine.topology;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Reference;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who refers to whom, in the order of ids. Most edits change no reference, so that versions share
/// all of it.
public final class Referrers {

    private static final Comparator<Referrer> BY_ID = Comparator.comparing(Referrer::id);

    private final Patched<ResourceId, List<Referrer>> byTarget;

    /// Who refers, without what an edit may change of it.
    public record Referrer(ResourceId id, Class<? extends Resource> type) {

        static Referrer of(Resource resource) {
            return new Referrer(resource.id(), resource.getClass());
        }
    }

    private Referrers(Patched<ResourceId, List<Referrer>> byTarget) {
        this.byTarget = byTarget;
    }

    static Referrers of(Design design) {
        Map<ResourceId, List<Referrer>> all = new HashMap<>();
        for (Resource each : design.resources()) {
            Referrer referrer = Referrer.of(each);
            for (ResourceId to : targets(each)) {
                all.computeIfAbsent(to, _ -> new ArrayList<>(2)).add(referrer);
            }
        }
        return new Referrers(new Patched<>(all));
    }

    /// Those of another version, which differs from this one in nothing but the touched resources.
    Referrers after(Design before, Design next, Set<ResourceId> touched) {
        Map<ResourceId, @Nullable List<Referrer>> changes = new HashMap<>();
        for (ResourceId id : touched) {
            Resource was = before.find(id);
            Resource is = next.find(id);
            Set<ResourceId> had = targets(was);
            Set<ResourceId> has = targets(is);
            boolean alike = was != null && is != null && was.getClass() == is.getClass();
            for (ResourceId to : had) {
                if (was != null && !(alike && has.contains(to))) {
                    list(changes, to).remove(Referrer.of(was));
                }
            }
            for (ResourceId to : has) {
                if (is != null && !(alike && had.contains(to))) {
                    add(list(changes, to), Referrer.of(is));
                }
            }
        }
        return new Referrers(byTarget.with(changes));
    }

    /// A list of one's own to change.
    private List<Referrer> list(Map<ResourceId, @Nullable List<Referrer>> changes, ResourceId to) {
        List<Referrer> mine = changes.get(to);
        if (mine == null) {
            mine = new ArrayList<>(to(to));
            changes.put(to, mine);
        }
        return mine;
    }

    private static void add(List<Referrer> sorted, Referrer one) {
        sorted.add(-Collections.binarySearch(sorted, one, BY_ID) - 1, one);
    }

    private static Set<ResourceId> targets(@Nullable Resource resource) {
        if (resource == null) {
            return Set.of();
        }
        Set<ResourceId> all = new HashSet<>();
        for (Reference each : resource.references()) {
            all.add(each.to());
        }
        return all;
    }

    /// Who refers to a resource.
    public List<Referrer> to(ResourceId id) {
        List<Referrer> found = byTarget.get(id);
        return found == null ? List.of() : found;
    }
}
