package dev.linkloom.engine.balance;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.Target;

import org.jspecify.annotations.Nullable;

/// A target as a load balancer knows it: where it really is, and on which port it is used.
///
/// @param address null while the instance has none
/// @param eni the interface with that address; null when it lies outside the design's VPCs
/// @param zoneId null when it counts in every zone, as addresses outside the VPC do (NLB-08)
/// @param flaw why no node can use it, whatever its health; null when nodes can
public record Registration(
        TargetGroup group,
        Target target,
        @Nullable Ip address,
        @Nullable Eni eni,
        @Nullable String zoneId,
        @Nullable Flaw flaw) {

    /// Why AWS would not use a target (NLB-15, NLB-16).
    ///
    /// @param reason AWS's reason code
    /// @param missing whether the design just leaves something out
    record Flaw(RuleId rule, String reason, String explanation, boolean missing) {}

    /// The port connections go to; a target may override its group's (NLB-10).
    public int port() {
        Integer own = target.port();
        return own == null ? group.port() : own;
    }

    int checkPort() {
        Integer own = group.healthCheck().port();
        return own == null ? port() : own;
    }

    /// Whether a node of the zone may use it: its own zone's, every zone's with cross-zone, and
    /// those registered for all zones (NLB-08, NLB-17).
    boolean eligible(String nodeZoneId, boolean crossZone) {
        return flaw == null && (zoneId == null || crossZone || zoneId.equals(nodeZoneId));
    }

    /// Whether replies of a group that always preserves the client's address can get lost, because
    /// the target lies outside the load balancer's VPC (SRC-14).
    public boolean repliesDirectly(int network) {
        boolean datagrams =
                group.protocol() == ListenerProtocol.UDP
                        || group.protocol() == ListenerProtocol.TCP_UDP;
        return datagrams && eni != null && eni.network().index() != network;
    }
}
