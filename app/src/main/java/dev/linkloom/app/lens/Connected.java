package dev.linkloom.app.lens;

import dev.linkloom.app.diagram.Link;
import dev.linkloom.model.ResourceId;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// What links lead to from some resources, step by step, and what leads to them: the way down and
/// the way up, but not down again from what lies up, or everything would belong to everything.
///
/// @param ids without the resources themselves
record Connected(Set<ResourceId> ids, Set<Link> links) {

    /// @param ends where no way goes on, such as at containers
    static Connected to(List<Link> all, Collection<ResourceId> start, Predicate<ResourceId> ends) {
        Map<ResourceId, List<Step>> down = new HashMap<>();
        Map<ResourceId, List<Step>> up = new HashMap<>();
        for (Link each : all) {
            add(down, each.from(), each.to(), each);
            add(up, each.to(), each.from(), each);
            if (!each.style().directed()) {
                add(down, each.to(), each.from(), each);
                add(up, each.from(), each.to(), each);
            }
        }
        Set<ResourceId> ids = new HashSet<>();
        Set<Link> links = new LinkedHashSet<>();
        for (Map<ResourceId, List<Step>> steps : List.of(down, up)) {
            Set<ResourceId> seen = new HashSet<>(start);
            Deque<ResourceId> open = new ArrayDeque<>(start);
            while (!open.isEmpty()) {
                for (Step each : steps.getOrDefault(open.poll(), List.of())) {
                    links.add(each.link());
                    if (seen.add(each.to()) && !ends.test(each.to())) {
                        open.add(each.to());
                    }
                }
            }
            ids.addAll(seen);
        }
        all.stream()
                .filter(each -> each.from().equals(each.to()) && ids.contains(each.from()))
                .forEach(links::add);
        ids.removeAll(Set.copyOf(start));
        return new Connected(ids, links);
    }

    private static void add(
            Map<ResourceId, List<Step>> steps, ResourceId from, ResourceId to, Link link) {
        if (!from.equals(to)) {
            steps.computeIfAbsent(from, _ -> new ArrayList<>()).add(new Step(to, link));
        }
    }

    private record Step(ResourceId to, Link link) {}
}
