package dev.linkloom.engine.balance;

import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.TargetType;

/// Whether targets see the address of a client that dials the load balancer itself (SRC-03,
/// SRC-04).
///
/// Flows through an endpoint never ask: their targets see the node (SRC-02).
public final class ClientIp {

    private ClientIp() {}

    public static boolean preserved(TargetGroup group) {
        if (group.targetType() == TargetType.ALB) {
            return true; // SRC-05
        }
        return switch (group.protocol()) {
            case UDP, TCP_UDP, QUIC, TCP_QUIC -> true;
            case TCP, TLS -> {
                Boolean own = group.preserveClientIp();
                yield own == null ? group.targetType() == TargetType.INSTANCE : own;
            }
        };
    }

    /// The same for one flow: a client of one family cannot be shown to a target of the other
    /// (SRC-06).
    public static boolean preserved(TargetGroup group, Ip client, Ip target) {
        return client.family() == target.family() && preserved(group);
    }
}
