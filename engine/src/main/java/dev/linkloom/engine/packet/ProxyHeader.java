package dev.linkloom.engine.packet;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import org.jspecify.annotations.Nullable;

/// A PROXY protocol v2 header as a Network Load Balancer writes it (SRC-22..26).
///
/// @param source the consumer client's address (SRC-23)
/// @param destination the endpoint interface's address and the port dialled (SRC-23)
/// @param vpcEndpointId the endpoint in the AWS TLV 0xEA; null for flows without PrivateLink
///   (SRC-24)
public record ProxyHeader(
        Ip source,
        int sourcePort,
        Ip destination,
        int destinationPort,
        @Nullable ResourceId vpcEndpointId) {

    /// The header's bytes, CRC included (SRC-25).
    public byte[] bytes() {
        return new byte[0];
    }
}
