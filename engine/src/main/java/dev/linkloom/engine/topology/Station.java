package dev.linkloom.engine.topology;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

/// Where a stretch of a flow begins or ends: whoever sends or takes packets with its own address,
/// or the border at which addresses change.
public sealed interface Station permits Holder, Border, ServiceDoor {

    /// The resource at whose place on the canvas a packet is while it is here.
    Resource resource();

    default ResourceId where() {
        return resource().id();
    }

    default String name() {
        return resource().name();
    }

    /// The zone it lies in; null outside of zones.
    @Nullable String zoneId();
}
