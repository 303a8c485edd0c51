package dev.linkloom.engine.path;

import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

/// The row of a table in the design by which something was decided.
///
/// @param at the security group, network ACL or route table
/// @param component the list it stands in, as the resource calls it, such as `ingress`
/// @param row as it stands there; null when none of them matched
public record DecidingRow(ResourceId at, String component, @Nullable Object row) {}
