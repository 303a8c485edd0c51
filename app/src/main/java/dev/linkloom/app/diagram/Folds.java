package dev.linkloom.app.diagram;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What shows, and which collapsed container stands for what does not.
final class Folds {

    private final Containment containment;
    private final Visibility visibility;

    Folds(Containment containment, Visibility visibility) {
        this.containment = containment;
        this.visibility = visibility;
    }

    /// What is drawn, containers before what lies in them: of types that are not hidden, and in no
    /// collapsed container.
    List<Resource> visible() {
        List<Resource> all = new ArrayList<>();
        add(containment.top(), all);
        return all;
    }

    private void add(List<Resource> some, List<Resource> to) {
        for (Resource each : some) {
            if (!hides(each.type())) {
                to.add(each);
            }
            if (!isCollapsed(each)) {
                add(containment.inside(each), to);
            }
        }
    }

    boolean hides(ResourceType type) {
        return visibility.hidden().contains(type);
    }

    boolean isCollapsed(Resource resource) {
        return visibility.collapsed().contains(resource.id()) && resource.type().isContainer();
    }

    /// What a link to this resource leads to: itself, or the outermost collapsed container around
    /// it; null when that is of a hidden type, or when there is no such resource.
    @Nullable ResourceId end(ResourceId id) {
        Resource resource = containment.find(id);
        if (resource == null || hides(resource.type())) {
            return null;
        }
        Resource drawn = drawnFor(resource);
        return hides(drawn.type()) ? null : drawn.id();
    }

    /// The outermost collapsed container that a container is, or lies in; null for none.
    @Nullable ResourceId around(Resource container) {
        ResourceId stand = standIn(container);
        return !stand.equals(container.id()) || isCollapsed(container) ? stand : null;
    }

    /// The resource itself, or the outermost collapsed container around it.
    ResourceId standIn(Resource resource) {
        return drawnFor(resource).id();
    }

    private Resource drawnFor(Resource resource) {
        Resource found = resource;
        if (!visibility.collapsed().isEmpty()) {
            for (Resource each = containment.container(resource);
                    each != null;
                    each = containment.container(each)) {
                if (visibility.collapsed().contains(each.id())) {
                    found = each;
                }
            }
        }
        return found;
    }
}
