package dev.linkloom.engine.filter;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkAclRule;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Network ACLs: stateless, per subnet, ascending, first match ends, final `*` denies (NET-10).
///
/// The rules of a subnet are put in order when a packet first crosses its border.
public final class NetworkAcls {

    private final Topology topology;
    private final @Nullable Border[] borders;

    /// Subnets with the same rules share their order: what is shared stays in the processor's
    /// caches.
    private final Map<List<NetworkAclRule>, NetworkAclRule[]> ordered = new ConcurrentHashMap<>();

    public NetworkAcls(Topology topology) {
        this.topology = topology;
        borders = new Border[topology.segmentIndexes()];
    }

    /// What the ACL of a subnet says about a packet that crosses the subnet's border.
    public Decision decide(Segment segment, Way way, Packet packet, boolean reply) {
        return border(segment).decide(way, packet, reply);
    }

    /// The same for the subnet of an interface.
    public Decision decide(Eni near, Way way, Packet packet, boolean reply) {
        Border border = borders[near.segmentIndex()];
        return (border == null ? border(near.segment()) : border).decide(way, packet, reply);
    }

    /// Traffic inside one subnet never meets an ACL (NET-12).
    public Decision skipped(Segment segment) {
        return border(segment).skipped();
    }

    /// Two threads may both make it, and make the same.
    private Border border(Segment segment) {
        Border border = borders[segment.index()];
        if (border == null) {
            NetworkAcl acl = drawn(segment);
            border =
                    new Border(
                            segment,
                            segment.networkAcl(),
                            acl,
                            ordered(acl == null ? List.of() : acl.ingress()),
                            ordered(acl == null ? List.of() : acl.egress()));
            borders[segment.index()] = border;
        }
        return border;
    }

    private NetworkAclRule[] ordered(List<NetworkAclRule> rules) {
        return ordered.computeIfAbsent(
                rules,
                _ ->
                        rules.stream()
                                .sorted(Comparator.comparingInt(NetworkAclRule::number))
                                .toArray(NetworkAclRule[]::new));
    }

    /// The ACL drawn for a subnet; null when AWS's default one applies (NET-11).
    public @Nullable NetworkAcl drawn(Segment segment) {
        return topology.design().find(segment.networkAcl(), NetworkAcl.class);
    }
}
