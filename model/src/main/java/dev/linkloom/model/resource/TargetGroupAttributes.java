package dev.linkloom.model.resource;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

/// The attributes of a target group that decide how long connections live and when a zone or a node
/// gives up on its targets.
///
/// @param sourceIpStickiness whether all connections of one source go to one target (NLB-29)
/// @param headerPlacement when the PROXY header leaves (SRC-27)
/// @param deregistrationDelaySeconds how long a deregistered target keeps its connections (NLB-32)
/// @param terminateDeregistered whether they are closed then; null means AWS's default for the
///   protocol (NLB-32)
/// @param terminateUnhealthy whether TCP connections of a target that turns unhealthy are reset
///   (NLB-26)
/// @param dnsMinimumHealthy below how many healthy targets DNS leaves a zone out (NLB-22)
/// @param dnsMinimumHealthyPercent the same as a share of the targets; null for off
/// @param routingMinimumHealthy below how many healthy targets a node uses all of them (NLB-23)
/// @param routingMinimumHealthyPercent the same as a share of the targets; null for off
/// @param flowStickiness what of a packet decides which appliance behind a Gateway Load Balancer it
///   goes to (GWLB-10)
@RecordBuilder
public record TargetGroupAttributes(
        boolean sourceIpStickiness,
        HeaderPlacement headerPlacement,
        int deregistrationDelaySeconds,
        @Nullable Boolean terminateDeregistered,
        boolean terminateUnhealthy,
        int dnsMinimumHealthy,
        @Nullable Integer dnsMinimumHealthyPercent,
        int routingMinimumHealthy,
        @Nullable Integer routingMinimumHealthyPercent,
        FlowStickiness flowStickiness)
        implements TargetGroupAttributesBuilder.With {

    /// What AWS gives a new group.
    public static final TargetGroupAttributes DEFAULT =
            new TargetGroupAttributes(
                    false,
                    HeaderPlacement.ON_FIRST_ACK_WITH_PAYLOAD,
                    300,
                    null,
                    true,
                    1,
                    null,
                    1,
                    null,
                    FlowStickiness.FIVE_TUPLE);

    public TargetGroupAttributes {
        Require.within(0, 3600, "deregistration delay in seconds", deregistrationDelaySeconds);
        Require.atLeast(1, "minimum of healthy targets for DNS", dnsMinimumHealthy);
        Require.atLeast(1, "minimum of healthy targets for routing", routingMinimumHealthy);
        Require.percent("minimum of healthy targets for DNS", dnsMinimumHealthyPercent);
        Require.percent("minimum of healthy targets for routing", routingMinimumHealthyPercent);
    }

    /// What flows that go to the same appliance have in common (GWLB-10).
    public enum FlowStickiness {
        /// Both addresses, both ports and the protocol.
        FIVE_TUPLE,
        /// Both addresses and the protocol.
        SOURCE_IP_DEST_IP_PROTO,
        /// Both addresses.
        SOURCE_IP_DEST_IP
    }

    /// When the PROXY header goes to the target.
    public enum HeaderPlacement {
        /// Together with the client's first bytes.
        ON_FIRST_ACK_WITH_PAYLOAD,
        /// As soon as the connection stands; only AWS Support can set it.
        ON_FIRST_ACK
    }
}
