package dev.linkloom.engine.oracle;

import dev.linkloom.model.net.Protocol;

/// A packet on the plain way.
record Packet(String from, int sourcePort, String to, int port, Protocol protocol) {

    Packet reply() {
        return new Packet(to, port, from, sourcePort, protocol);
    }
}
