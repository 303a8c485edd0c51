package dev.linkloom.app.diagram;

import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// What one drawing leaves to the next, which takes over what still holds.
///
/// @param routing the ways of links; null when there are none yet
/// @param pieces what each resource adds
/// @param links the links that show
/// @param wires the same as they are painted
record Past(
        @Nullable Routing routing,
        Map<ResourceId, Piece> pieces,
        List<Link> links,
        List<Item> wires) {

    static final Past NOTHING = new Past(null, Map.of(), List.of(), List.of());
}
