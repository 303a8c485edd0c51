package dev.linkloom.engine.walk;

import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.packet.ProxyHeader;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.Assumption;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroupAttributes.HeaderPlacement;

import org.jspecify.annotations.Nullable;

/// Tells a target by a PROXY header who is calling, if its group does so (SRC-18).
///
/// Nobody has described one for UDP (SRC-28), nor the padding of one without an endpoint or for
/// IPv6 (SRC-26): what is assumed of them is said (U-09).
final class Announcement {

    private static final RuleId DATAGRAMS = RuleId.of("SRC-28");
    private static final RuleId PADDING = RuleId.of("SRC-26");

    private final boolean forUdp;
    private final boolean padded;

    Announcement(Assumptions assumptions) {
        forUdp = assumptions.hold(Assumption.HEADERS_FOR_UDP);
        padded = !assumptions.hold(Assumption.HEADERS_UNPADDED);
    }

    /// @param endpoint the endpoint the packet came through; null for none
    void make(
            TargetGroup group,
            Eni node,
            Packet packet,
            @Nullable ResourceId endpoint,
            Course course) {
        if (!group.proxyProtocolV2()) {
            return;
        }
        boolean udp = packet.protocol() == Protocol.UDP;
        if (udp || endpoint == null || packet.source().family() == IpFamily.IPV6) {
            course.journal()
                    .tell(Place.at(node), packet, () -> udp ? datagrams(group) : padding(group));
        }
        if (udp && !forUdp) {
            return;
        }
        course.prepend(
                new ProxyHeader(
                        packet.source(),
                        packet.sourcePort(),
                        packet.destination(),
                        packet.destinationPort(),
                        endpoint,
                        packet.protocol(),
                        padded),
                group.attributes().headerPlacement() == HeaderPlacement.ON_FIRST_ACK_WITH_PAYLOAD);
    }

    private Ruling datagrams(TargetGroup group) {
        return Ruling.pass(
                group.id(),
                HopKind.TARGET_GROUP,
                DATAGRAMS,
                forUdp
                        ? "%s puts PROXY headers before datagrams too: assumed (U-09)."
                        : "%s asks for PROXY headers; assumed: datagrams have none (U-09).",
                group.name());
    }

    private Ruling padding(TargetGroup group) {
        return Ruling.pass(
                group.id(),
                HopKind.TARGET_GROUP,
                PADDING,
                padded
                        ? "The PROXY header of %s is padded to 100 bytes over IPv4, and not over"
                                + " IPv6: assumed (U-09)."
                        : "The PROXY header of %s is not padded: assumed (U-09).",
                group.name());
    }
}
