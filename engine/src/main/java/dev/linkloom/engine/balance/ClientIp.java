package dev.linkloom.engine.balance;

import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.TargetType;

/// Whether targets see the address of a client that dials the load balancer itself (SRC-03,
/// SRC-04).
///
/// Flows through an endpoint never ask: their targets see the node (SRC-02).
public final class ClientIp {

    private ClientIp() {}

    public static boolean preserved(TargetGroup group) {
        return switch (group.protocol()) {
            case UDP, TCP_UDP, QUIC, TCP_QUIC -> true;
            case TCP, TLS -> {
                Boolean own = group.preserveClientIp();
                yield own == null ? group.targetType() == TargetType.INSTANCE : own;
            }
        };
    }
}
