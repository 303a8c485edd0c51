package dev.linkloom.app.find;

import dev.linkloom.model.ResourceId;

/// Something that was found.
///
/// @param why by what it was found, when it is not its own name: `holds 10.0.1.10`
public record Hit(ResourceId id, String why) {}
