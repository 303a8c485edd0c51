package dev.linkloom.engine.filter;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkAclRule;

import org.jspecify.annotations.Nullable;

/// The border of one subnet with the rules of its network ACL in ascending order.
final class Border {

    private static final RuleId ONE_PER_SUBNET = RuleId.of("NET-11");
    private static final RuleId INSIDE_A_SUBNET = RuleId.of("NET-12");

    private final Segment segment;
    private final @Nullable NetworkAcl acl;
    private final NetworkAclRule[] ingress;
    private final NetworkAclRule[] egress;

    /// What is said both ways where no ACL is drawn.
    private final Decision in;

    private final Decision out;
    private final Decision skipped;

    /// @param named the ACL the subnet names, drawn or not
    /// @param ingress in ascending order
    /// @param egress in ascending order
    Border(
            Segment segment,
            @Nullable ResourceId named,
            @Nullable NetworkAcl acl,
            NetworkAclRule[] ingress,
            NetworkAclRule[] egress) {
        this.segment = segment;
        this.acl = acl;
        this.ingress = ingress;
        this.egress = egress;
        in = withoutRules(named, Way.INGRESS);
        out = withoutRules(named, Way.EGRESS);
        skipped =
                Ruling.pass(
                        acl == null ? segment.id() : acl.id(),
                        HopKind.NETWORK_ACL,
                        INSIDE_A_SUBNET,
                        "The packet stays inside %s, so no network ACL applies.",
                        segment.name());
    }

    Decision skipped() {
        return skipped;
    }

    Decision decide(Way way, Packet packet, boolean reply) {
        if (acl == null) {
            return way == Way.INGRESS ? in : out;
        }
        return new AclDecision(acl, segment, way, packet, reply, first(way, packet));
    }

    private @Nullable NetworkAclRule first(Way way, Packet packet) {
        Ip peer = way == Way.INGRESS ? packet.source() : packet.destination();
        for (NetworkAclRule row : way == Way.INGRESS ? ingress : egress) {
            if (row.protocol().covers(packet.protocol())
                    && (row.protocol() == Protocol.ALL
                            || packet.protocol() == Protocol.ICMP
                            || row.ports().contains(packet.destinationPort()))
                    && row.cidr().contains(peer)) {
                return row;
            }
        }
        return null;
    }

    private Decision withoutRules(@Nullable ResourceId named, Way way) {
        if (named != null) {
            return Ruling.missing(
                    segment.id(),
                    HopKind.NETWORK_ACL,
                    ONE_PER_SUBNET,
                    "%s names the network ACL %s, which the design does not hold; add it or choose"
                            + " another.",
                    segment.name(),
                    named);
        }
        return Ruling.pass(
                        segment.id(),
                        HopKind.NETWORK_ACL,
                        ONE_PER_SUBNET,
                        "The default network ACL of %s allows all traffic %s.",
                        segment.network().name(),
                        way.adverb())
                .matching(way.word() + " 100 allow all");
    }
}
