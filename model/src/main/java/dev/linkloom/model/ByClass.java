package dev.linkloom.model;

import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The resources of one version of a design by their own class, each list in the order of ids.
record ByClass(Lineage lineage, Map<Class<?>, List<Resource>> lists) {

    /// Beyond this, going through all resources is no slower.
    private static final int FEW = 64;

    private static final Comparator<Resource> BY_ID = Comparator.comparing(Resource::id);

    static ByClass of(Lineage lineage, Collection<Resource> resources) {
        Map<Class<?>, List<Resource>> lists = new HashMap<>();
        for (Resource each : resources) {
            lists.computeIfAbsent(each.getClass(), _ -> new ArrayList<>()).add(each);
        }
        return new ByClass(lineage, Map.copyOf(lists));
    }

    /// The lists of a later or earlier version; null when too much lies between.
    @Nullable ByClass after(Design design, Lineage other) {
        Set<ResourceId> touched = other.between(lineage);
        if (touched == null || touched.size() > FEW) {
            return null;
        }
        Map<Class<?>, List<Resource>> patched = new HashMap<>(lists);
        for (ResourceId id : touched) {
            patched.replaceAll((_, list) -> without(list, id));
            Resource now = design.find(id);
            if (now != null) {
                patched.merge(now.getClass(), List.of(now), ByClass::with);
            }
        }
        return new ByClass(other, Map.copyOf(patched));
    }

    @SuppressWarnings("unchecked") // Each list holds nothing but resources of its class.
    <T extends Resource> List<T> all(Class<T> family) {
        List<Resource> own = lists.get(family);
        if (own != null) {
            return (List<T>) Collections.unmodifiableList(own);
        }
        return (List<T>) merged(lists.values().stream().filter(each -> isAll(each, family)));
    }

    /// Resources of a class are of one type.
    List<Resource> all(Set<ResourceType> types) {
        return merged(
                lists.values().stream()
                        .filter(each -> !each.isEmpty())
                        .filter(each -> types.contains(each.getFirst().type())));
    }

    private static boolean isAll(List<Resource> list, Class<?> family) {
        return !list.isEmpty() && family.isInstance(list.getFirst());
    }

    private static List<Resource> merged(Stream<List<Resource>> some) {
        List<List<Resource>> parts = some.toList();
        List<Resource> all = new ArrayList<>();
        parts.forEach(all::addAll);
        if (parts.size() > 1) {
            all.sort(BY_ID);
        }
        return Collections.unmodifiableList(all);
    }

    private static int position(List<Resource> list, ResourceId id) {
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = list.get(middle).id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -low - 1;
    }

    private static List<Resource> without(List<Resource> list, ResourceId id) {
        int position = position(list, id);
        if (position < 0) {
            return list;
        }
        var rest = new ArrayList<>(list);
        rest.remove(position);
        return rest;
    }

    private static List<Resource> with(List<Resource> list, List<Resource> one) {
        var more = new ArrayList<>(list);
        more.add(-position(list, one.getFirst().id()) - 1, one.getFirst());
        return more;
    }
}
