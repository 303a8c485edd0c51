package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ResourceType;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What a selection leads to: containers, others of its types, what links lead to.
public final class Related {

    private Related() {}

    /// The containers the resources lie in; those that lie in none stay.
    public static List<ResourceId> containers(Nesting nesting, Collection<ResourceId> ids) {
        return ids.stream()
                .map(id -> Objects.requireNonNullElse(nesting.container(id), id))
                .distinct()
                .toList();
    }

    /// Everything drawn that is of a type of these, and these.
    public static List<ResourceId> ofSameType(Nesting nesting, Collection<ResourceId> ids) {
        Set<ResourceType> types =
                ids.stream()
                        .filter(id -> !nesting.annotations().containsKey(id))
                        .map(id -> nesting.resource(id).type())
                        .collect(Collectors.toSet());
        var all = new LinkedHashSet<>(nesting.readingOrder());
        all.removeIf(id -> !types.contains(nesting.resource(id).type()));
        all.removeAll(ids);
        all.addAll(ids);
        return List.copyOf(all);
    }

    /// These and what one link away from them is connected to them.
    public static List<ResourceId> connected(Diagram diagram, Collection<ResourceId> ids) {
        Set<ResourceId> from = Set.copyOf(ids);
        var all = new LinkedHashSet<>(ids);
        for (Link link : diagram.links()) {
            if (from.contains(link.from())) {
                all.add(link.to());
            }
            if (from.contains(link.to())) {
                all.add(link.from());
            }
        }
        return List.copyOf(all);
    }
}
