package dev.linkloom.model.resource;

import dev.linkloom.model.net.Protocol;

/// What a listener or a target group speaks (NLB-01, NLB-02).
public enum ListenerProtocol {
    TCP,
    TLS,
    UDP,
    TCP_UDP,
    QUIC,
    TCP_QUIC;

    /// Whether a packet of this transport arrives at such a listener; QUIC travels over UDP.
    public boolean accepts(Protocol transport) {
        return switch (this) {
            case TCP, TLS -> transport == Protocol.TCP;
            case UDP, QUIC -> transport == Protocol.UDP;
            case TCP_UDP, TCP_QUIC -> transport == Protocol.TCP || transport == Protocol.UDP;
        };
    }
}
