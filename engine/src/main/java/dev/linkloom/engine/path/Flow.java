package dev.linkloom.engine.path;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Protocol;

import org.jspecify.annotations.Nullable;

/// One connection a client attempts.
///
/// @param from the client: an instance, or a host on premises or on the internet
/// @param host a DNS name or an IP literal
/// @param port the port dialled
/// @param protocol TCP or UDP; a TLS client is TCP to the network
/// @param sourcePort null means 49152, which every ephemeral range but NAT's holds (NET-14)
/// @param zoneId prefer the answer in this zone when the name has several; null takes the first
///   answer
/// @param packetBytes how large its packets are; null for small ones, which fit everywhere (EP-10)
/// @param idleSeconds how long it is silent before its next packet; null for not at all (EP-12)
/// @param openConnections how many connections like it the load balancer's node already carries,
///   spread evenly over the targets it chooses from; null for none (SRC-15)
/// @param sequence the sequence number its client begins with, which has a say in the target; null
///   for 0 (NLB-27)
public record Flow(
        ResourceId from,
        String host,
        int port,
        Protocol protocol,
        @Nullable Integer sourcePort,
        @Nullable String zoneId,
        @Nullable Integer packetBytes,
        @Nullable Integer idleSeconds,
        @Nullable Integer openConnections,
        @Nullable Long sequence) {

    public Flow(
            ResourceId from,
            String host,
            int port,
            Protocol protocol,
            @Nullable Integer sourcePort,
            @Nullable String zoneId) {
        this(from, host, port, protocol, sourcePort, zoneId, null, null, null, null);
    }

    public static Flow tcp(ResourceId from, String host, int port) {
        return new Flow(from, host, port, Protocol.TCP, null, null);
    }

    public static Flow udp(ResourceId from, String host, int port) {
        return new Flow(from, host, port, Protocol.UDP, null, null);
    }

    /// An ICMP echo, which has no ports (EP-08).
    public static Flow ping(ResourceId from, String host) {
        return new Flow(from, host, 0, Protocol.ICMP, 0, null);
    }

    /// The same with packets of a size (EP-10).
    public Flow sized(int bytes) {
        return new Flow(
                from,
                host,
                port,
                protocol,
                sourcePort,
                zoneId,
                bytes,
                idleSeconds,
                openConnections,
                sequence);
    }

    /// The same with a pause before its next packet (EP-12).
    public Flow idle(int seconds) {
        return new Flow(
                from,
                host,
                port,
                protocol,
                sourcePort,
                zoneId,
                packetBytes,
                seconds,
                openConnections,
                sequence);
    }

    /// The same while so many like it are open already (SRC-15).
    public Flow besides(int open) {
        return new Flow(
                from,
                host,
                port,
                protocol,
                sourcePort,
                zoneId,
                packetBytes,
                idleSeconds,
                open,
                sequence);
    }

    /// The same with the sequence number its client begins with (NLB-27).
    public Flow beginning(long initial) {
        return new Flow(
                from,
                host,
                port,
                protocol,
                sourcePort,
                zoneId,
                packetBytes,
                idleSeconds,
                openConnections,
                initial);
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
