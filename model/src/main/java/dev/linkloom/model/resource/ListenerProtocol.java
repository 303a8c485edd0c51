package dev.linkloom.model.resource;

import dev.linkloom.model.net.Protocol;

/// What a listener or a target group speaks: HTTP and HTTPS those of Application Load Balancers,
/// the others those of Network Load Balancers (NLB-01, NLB-02, NLB-11).
public enum ListenerProtocol {
    TCP,
    TLS,
    UDP,
    TCP_UDP,
    QUIC,
    TCP_QUIC,
    HTTP,
    HTTPS;

    /// Whether it is one of Application Load Balancers.
    public boolean ofApplications() {
        return this == HTTP || this == HTTPS;
    }

    /// Whether a packet of this transport arrives at such a listener; QUIC travels over UDP.
    public boolean accepts(Protocol transport) {
        return switch (this) {
            case TCP, TLS, HTTP, HTTPS -> transport == Protocol.TCP;
            case UDP, QUIC -> transport == Protocol.UDP;
            case TCP_UDP, TCP_QUIC -> transport == Protocol.TCP || transport == Protocol.UDP;
        };
    }
}
