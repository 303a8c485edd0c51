package dev.linkloom.engine.path;

import dev.linkloom.engine.packet.ProxyHeader;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the application that answers sees of its caller (SRC-01, SRC-17).
///
/// @param packet the packet as it arrives; its source is what the access log prints
/// @param proxyHeaders the PROXY v2 headers in front of the first payload; where load balancers
///   follow each other the last one's comes first (SRC-19)
/// @param forwardedFor what an Application Load Balancer says of its own caller in
///   `X-Forwarded-For`; null where none is on the way (SRC-05)
public record SeenByTarget(
        ResourceId target,
        Packet packet,
        List<ProxyHeader> proxyHeaders,
        @Nullable Ip forwardedFor) {

    public SeenByTarget {
        proxyHeaders = List.copyOf(proxyHeaders);
    }

    public SeenByTarget(ResourceId target, Packet packet, @Nullable ProxyHeader proxyHeader) {
        this(target, packet, proxyHeader == null ? List.of() : List.of(proxyHeader), null);
    }

    /// The header that comes first; null where none is sent.
    public @Nullable ProxyHeader proxyHeader() {
        return proxyHeaders.isEmpty() ? null : proxyHeaders.getFirst();
    }
}
