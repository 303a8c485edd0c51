package dev.linkloom.engine.path;

import dev.linkloom.engine.packet.ProxyHeader;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

/// What the application that answers sees of its caller (SRC-01, SRC-17).
///
/// @param packet the packet as it arrives; its source is what the access log prints
/// @param proxyHeader the PROXY v2 header in front of the first payload; null where none is sent
public record SeenByTarget(ResourceId target, Packet packet, @Nullable ProxyHeader proxyHeader) {}
