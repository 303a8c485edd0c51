package dev.linkloom.app.diagram;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/// Which resource is drawn inside which: what names a container that is missing or cannot hold it
/// stands free.
public final class Containment {

    private static final int FEW = 50;

    private final Overlay<ResourceId, Resource> all;
    private final List<Resource> top;
    private final Overlay<ResourceId, List<Resource>> inside;

    public Containment(Design design) {
        all = new Overlay<>();
        top = new ArrayList<>();
        inside = new Overlay<>();
        Map<ResourceId, List<Resource>> held = new HashMap<>();
        for (Resource each : design.resources()) {
            all.put(each.id(), each);
        }
        for (Resource each : design.resources()) {
            Resource container = container(each);
            if (container == null) {
                top.add(each);
            } else {
                held.computeIfAbsent(container.id(), _ -> new ArrayList<>()).add(each);
            }
        }
        held.forEach(inside::put);
    }

    private Containment(Containment before) {
        all = before.all.copy();
        top = new ArrayList<>(before.top);
        inside = before.inside.copy();
    }

    /// That of the next version, sooner where no resource has come, gone or moved elsewhere.
    Containment after(Design before, Design next) {
        Set<ResourceId> touched = next.touchedSince(before);
        if (touched == null || touched.size() > FEW) {
            return new Containment(next);
        }
        Containment copy = touched.isEmpty() ? this : new Containment(this);
        for (ResourceId each : touched) {
            Resource old = find(each);
            Resource now = next.find(each);
            if (old == null
                    || now == null
                    || old.type() != now.type()
                    || !Objects.equals(old.parent(), now.parent())) {
                return new Containment(next);
            }
            copy.replace(old, now);
        }
        return copy;
    }

    private void replace(Resource old, Resource now) {
        Resource container = container(old);
        List<Resource> beside = container == null ? top : new ArrayList<>(inside(container));
        beside.set(beside.indexOf(old), now);
        if (container != null) {
            inside.put(container.id(), beside);
        }
        all.put(now.id(), now);
    }

    /// What lies in no container, in the order of ids.
    public List<Resource> top() {
        return top;
    }

    /// What lies directly inside, in the order of ids.
    public List<Resource> inside(Resource container) {
        List<Resource> held = inside.get(container.id());
        return held == null ? List.of() : held;
    }

    /// The resource of that id, sooner than a design finds it.
    @Nullable Resource find(@Nullable ResourceId id) {
        return id == null ? null : all.get(id);
    }

    /// What stands free around it, or itself; nothing for what there is not.
    Set<ResourceId> around(ResourceId id) {
        Resource outermost = find(id);
        for (Resource each = outermost; each != null; each = container(each)) {
            outermost = each;
        }
        return outermost == null ? Set.of() : Set.of(outermost.id());
    }

    /// Does something with all of these that stand free and with all that lies in them.
    void each(Set<ResourceId> parts, Consumer<Resource> action) {
        for (ResourceId each : parts) {
            Resource part = find(each);
            if (part != null && container(part) == null) {
                within(part, action);
            }
        }
    }

    private void within(Resource resource, Consumer<Resource> action) {
        action.accept(resource);
        inside(resource).forEach(each -> within(each, action));
    }

    /// What it is drawn in; null for what stands free.
    public @Nullable Resource container(Resource resource) {
        Resource found = find(resource.parent());
        return found != null && resource.type().containers().contains(found.type()) ? found : null;
    }
}
