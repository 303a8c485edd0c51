package dev.linkloom.engine.path;

import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;

/// The addresses and ports of a packet as one hop sees them.
public record Packet(
        Ip source, int sourcePort, Ip destination, int destinationPort, Protocol protocol) {

    /// The packet that answers this one.
    public Packet reversed() {
        return new Packet(destination, destinationPort, source, sourcePort, protocol);
    }

    public Packet withSource(Ip ip, int port) {
        return new Packet(ip, port, destination, destinationPort, protocol);
    }

    public Packet withDestination(Ip ip, int port) {
        return new Packet(source, sourcePort, ip, port, protocol);
    }

    /// `10.0.1.10:49152`.
    public String from() {
        return endpoint(source, sourcePort);
    }

    /// `10.0.11.20:443`.
    public String to() {
        return endpoint(destination, destinationPort);
    }

    @Override
    public String toString() {
        return from() + " -> " + to() + " " + protocol;
    }

    private static String endpoint(Ip ip, int port) {
        return switch (ip.family()) {
            case IPV4 -> ip + ":" + port;
            case IPV6 -> "[" + ip + "]:" + port;
        };
    }
}
