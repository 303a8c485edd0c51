package dev.linkloom.app.diagram;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/// How much of a design is shown: a matter of the view, not of the design. Places never depend on
/// it.
///
/// @param collapsed containers that show as one card, without what they hold; ids that no longer
///   exist do no harm
/// @param hidden types of which nothing shows
public record Visibility(Set<ResourceId> collapsed, Set<ResourceType> hidden) {

    /// Everything shows.
    public static final Visibility ALL = new Visibility(Set.of(), Set.of());

    public Visibility {
        collapsed = Set.copyOf(collapsed);
        hidden = hidden.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(hidden));
    }

    /// With these containers collapsed too.
    public Visibility collapsing(Collection<ResourceId> containers) {
        Set<ResourceId> all = new HashSet<>(collapsed);
        all.addAll(containers);
        return new Visibility(all, hidden);
    }

    /// With these containers open.
    public Visibility expanding(Collection<ResourceId> containers) {
        Set<ResourceId> all = new HashSet<>(collapsed);
        containers.forEach(all::remove);
        return new Visibility(all, hidden);
    }

    /// With all containers open.
    public Visibility expanded() {
        return new Visibility(Set.of(), hidden);
    }

    /// With these types hidden and no others.
    public Visibility hiding(Set<ResourceType> types) {
        return new Visibility(collapsed, types);
    }

    /// With everything open that a resource lies in, and its type shown.
    public Visibility revealing(Design design, ResourceId id) {
        Resource resource = design.find(id);
        if (resource == null) {
            return this;
        }
        Set<ResourceId> around = new HashSet<>();
        for (Resource each = design.find(resource.parent());
                each != null && around.add(each.id());
                each = design.find(each.parent())) {}
        Set<ResourceType> types = new HashSet<>(hidden);
        types.remove(resource.type());
        return expanding(around).hiding(types);
    }
}
