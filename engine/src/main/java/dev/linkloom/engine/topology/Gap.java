package dev.linkloom.engine.topology;

import dev.linkloom.model.ResourceId;

/// Something a design leaves out that decides.
///
/// @param sentence what is missing and how to mend it
public record Gap(ResourceId resource, String sentence) {}
