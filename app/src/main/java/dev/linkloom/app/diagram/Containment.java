package dev.linkloom.app.diagram;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which resource is drawn inside which: what names a container that is missing or cannot hold it
/// stands free.
public final class Containment {

    private final Map<ResourceId, Resource> all = new HashMap<>();
    private final List<Resource> top = new ArrayList<>();
    private final Map<ResourceId, List<Resource>> inside = new HashMap<>();

    public Containment(Design design) {
        for (Resource each : design.resources()) {
            all.put(each.id(), each);
        }
        for (Resource each : design.resources()) {
            Resource container = container(each);
            if (container == null) {
                top.add(each);
            } else {
                inside.computeIfAbsent(container.id(), _ -> new ArrayList<>()).add(each);
            }
        }
    }

    /// What lies in no container, in the order of ids.
    public List<Resource> top() {
        return top;
    }

    /// What lies directly inside, in the order of ids.
    public List<Resource> inside(Resource container) {
        return inside.getOrDefault(container.id(), List.of());
    }

    /// The resource of that id, sooner than a design finds it.
    @Nullable Resource find(@Nullable ResourceId id) {
        return id == null ? null : all.get(id);
    }

    /// What it is drawn in; null for what stands free.
    public @Nullable Resource container(Resource resource) {
        Resource found = find(resource.parent());
        return found != null && resource.type().containers().contains(found.type()) ? found : null;
    }
}
