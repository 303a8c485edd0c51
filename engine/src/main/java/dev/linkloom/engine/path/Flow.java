package dev.linkloom.engine.path;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Protocol;

import org.jspecify.annotations.Nullable;

/// One connection a client attempts.
///
/// @param from the client: an instance, later also hosts of outside worlds
/// @param host a DNS name or an IP literal
/// @param port the port dialled
/// @param protocol TCP or UDP; a TLS client is TCP to the network
/// @param sourcePort null means 49152, which every ephemeral range but NAT's holds (NET-14)
/// @param zoneId prefer the answer in this zone when the name has several; null takes the first
///   answer
public record Flow(
        ResourceId from,
        String host,
        int port,
        Protocol protocol,
        @Nullable Integer sourcePort,
        @Nullable String zoneId) {

    public static Flow tcp(ResourceId from, String host, int port) {
        return new Flow(from, host, port, Protocol.TCP, null, null);
    }

    /// The port its first packet leaves from.
    public int clientPort() {
        return sourcePort == null ? 49152 : sourcePort;
    }

    @Override
    public String toString() {
        return "%s -> %s:%d/%s".formatted(from, host, port, protocol);
    }
}
