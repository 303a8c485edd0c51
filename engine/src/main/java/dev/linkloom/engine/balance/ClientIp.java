package dev.linkloom.engine.balance;

import dev.linkloom.model.Assumption;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.TargetType;

/// Whether targets see the address of a client that dials the load balancer itself (SRC-03,
/// SRC-04).
///
/// Flows through an endpoint never ask: their targets see the node (SRC-02).
public final class ClientIp {

    private ClientIp() {}

    public static boolean preserved(TargetGroup group, Assumptions assumptions) {
        if (group.targetType() == TargetType.ALB) {
            return true; // SRC-05
        }
        Boolean own = group.preserveClientIp();
        if (own == null && assumptions.hold(Assumption.CLIENT_IP_WHEN_SET)) {
            return false;
        }
        return switch (group.protocol()) {
            case UDP, TCP_UDP, QUIC, TCP_QUIC -> true;
            case TCP, TLS, HTTP, HTTPS ->
                    own == null ? group.targetType() == TargetType.INSTANCE : own;
        };
    }

    /// Whether an assumption decides: one page of AWS's gives defaults by type of group, another
    /// says that nothing is preserved unless the attribute is on (U-04).
    public static boolean assumed(TargetGroup group) {
        return group.preserveClientIp() == null
                && group.targetType() != TargetType.ALB
                && preserved(group, Assumptions.USUAL);
    }

    /// The same for one flow: a client of one family cannot be shown to a target of the other
    /// (SRC-06).
    public static boolean preserved(
            TargetGroup group, Ip client, Ip target, Assumptions assumptions) {
        return client.family() == target.family() && preserved(group, assumptions);
    }
}
