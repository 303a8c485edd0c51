package dev.linkloom.engine.filter;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkAclRule;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/// Network ACLs: stateless, per subnet, ascending, first match ends, final `*` denies (NET-10).
public final class NetworkAcls {

    private static final RuleId ONE_PER_SUBNET = RuleId.of("NET-11");
    private static final RuleId INSIDE_A_SUBNET = RuleId.of("NET-12");

    private final Topology topology;
    private final @Nullable Table[] tables;

    private record Table(
            NetworkAcl acl, List<NetworkAclRule> ingress, List<NetworkAclRule> egress) {

        static Table of(NetworkAcl acl) {
            var ascending = Comparator.comparingInt(NetworkAclRule::number);
            return new Table(
                    acl,
                    acl.ingress().stream().sorted(ascending).toList(),
                    acl.egress().stream().sorted(ascending).toList());
        }
    }

    public NetworkAcls(Topology topology) {
        this.topology = topology;
        tables =
                topology.segments().stream()
                        .map(segment -> topology.design().find(idOf(segment), NetworkAcl.class))
                        .map(acl -> acl == null ? null : Table.of(acl))
                        .toArray(Table[]::new);
    }

    /// What the ACL of a subnet says about a packet that crosses the subnet's border.
    public Decision decide(Segment segment, Way way, Packet packet, boolean reply) {
        Table table = tables[segment.index()];
        if (table == null) {
            return withoutRules(segment, way);
        }
        Ip peer = way == Way.INGRESS ? packet.source() : packet.destination();
        return new AclDecision(
                table.acl(), segment, way, packet, reply, first(table, way, packet, peer));
    }

    /// Traffic inside one subnet never meets an ACL (NET-12).
    public Decision skipped(Segment segment) {
        Table table = tables[segment.index()];
        return Ruling.pass(
                table == null ? segment.id() : table.acl().id(),
                HopKind.NETWORK_ACL,
                INSIDE_A_SUBNET,
                "The packet stays inside %s, so no network ACL applies.",
                segment.name());
    }

    private Decision withoutRules(Segment segment, Way way) {
        ResourceId named = idOf(segment);
        if (named != null) {
            return Ruling.missing(
                    segment.id(),
                    HopKind.NETWORK_ACL,
                    ONE_PER_SUBNET,
                    "%s names the network ACL %s, which the design does not hold; add it or choose another."
                            .formatted(segment.name(), named));
        }
        return Ruling.pass(
                        segment.id(),
                        HopKind.NETWORK_ACL,
                        ONE_PER_SUBNET,
                        "The default network ACL of %s allows all traffic %s.",
                        segment.network().name(),
                        way.adverb())
                .matching("%s 100 allow all".formatted(way.word()));
    }

    private static @Nullable NetworkAclRule first(Table table, Way way, Packet packet, Ip peer) {
        for (NetworkAclRule row : way == Way.INGRESS ? table.ingress() : table.egress()) {
            if (row.protocol().covers(packet.protocol())
                    && (row.protocol() == Protocol.ALL
                            || row.ports().contains(packet.destinationPort()))
                    && row.cidr().contains(peer)) {
                return row;
            }
        }
        return null;
    }

    private static @Nullable ResourceId idOf(Segment segment) {
        ResourceId explicit = segment.subnet().networkAcl();
        return explicit == null ? segment.network().vpc().defaultNetworkAcl() : explicit;
    }

    /// The ACL drawn for a subnet; null when AWS's default one applies (NET-11).
    public @Nullable NetworkAcl drawn(Segment segment) {
        return topology.design().find(idOf(segment), NetworkAcl.class);
    }
}
