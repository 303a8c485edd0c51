package dev.linkloom.engine.dns;

import dev.linkloom.model.ResourceId;

/// A DNS name of the design and the resource it belongs to.
///
/// @param name lower case, without a trailing dot; a wildcard begins with `*.`
public record DnsName(String name, ResourceId owner) {}
