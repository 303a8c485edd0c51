package dev.linkloom.engine.filter;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.route.TransitTables;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.SecurityGroupRule;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Security groups: allow rules only, all groups of an interface merged, implicit deny (NET-01),
/// stateful (NET-02).
///
/// What an interface wears is put together when a packet first meets it.
public final class SecurityGroups {

    private static final RuleId GROUPS_OF_INTERFACE = RuleId.of("NET-01");

    private final Wardrobe wardrobe;
    private final @Nullable WornGroups[] worn;

    public SecurityGroups(Topology topology, TransitTables transit) {
        wardrobe = new Wardrobe(topology, transit);
        worn = new WornGroups[topology.eniIndexes()];
    }

    /// Two threads may both make it, and make the same.
    private WornGroups worn(Eni eni) {
        WornGroups groups = worn[eni.index()];
        if (groups == null) {
            groups = wardrobe.of(eni);
            worn[eni.index()] = groups;
        }
        return groups;
    }

    /// Whether any security group watches the interface; a load balancer without groups admits all
    /// (SRC-30).
    public boolean watches(Eni eni) {
        return worn(eni).filtered();
    }

    /// Who an interface is to the groups of others.
    public Party party(Eni eni) {
        return worn(eni).party();
    }

    /// The first packet of a flow leaving an interface.
    public Decision egress(Eni eni, Packet packet, Party peer, RuleId rule) {
        return decide(eni, Way.EGRESS, packet, peer, rule);
    }

    /// The first packet of a flow arriving at an interface.
    public Decision ingress(Eni eni, Packet packet, Party peer, RuleId rule) {
        return decide(eni, Way.INGRESS, packet, peer, rule);
    }

    /// A reply passes whatever the rules say, because the flow was admitted (NET-02).
    public Decision state(Eni eni) {
        return worn(eni).state();
    }

    private Decision decide(Eni eni, Way way, Packet packet, Party peer, RuleId rule) {
        WornGroups groups = worn(eni);
        GroupRules.Row row = groups.rules().first(way, packet, peer);
        if (row != null) {
            return decision(
                    groups.at(row.of()),
                    groups.name(row.of()),
                    way,
                    packet,
                    peer,
                    rule,
                    row.rule(),
                    row.peers().note());
        }
        ResourceId unknown = groups.unknown();
        if (unknown != null) {
            return Ruling.missing(
                    eni.owner().id(),
                    HopKind.SECURITY_GROUP,
                    GROUPS_OF_INTERFACE,
                    "%s wears the security group %s, which the design does not hold; add it or choose another."
                            .formatted(eni.name(), unknown));
        }
        return decision(
                groups.first(),
                groups.label(),
                way,
                packet,
                peer,
                rule,
                null,
                hint(eni, groups, packet, peer) + counted(eni, way, packet));
    }

    /// A rule for the client behind a load balancer is the usual mistake, and never matches
    /// (SRC-34).
    private static String hint(Eni eni, WornGroups groups, Packet packet, Party peer) {
        Ip client = peer.client();
        if (client == null) {
            return overTransit(eni, groups, peer);
        }
        boolean named = groups.rules().first(Way.INGRESS, packet, Party.stranger(client)) != null;
        return named
                ? "A rule names the client %s, but the packet comes from the load balancer's node (SRC-34)."
                        .formatted(client)
                : "";
    }

    /// Where the owner of a load balancer finds what its groups drop (SRC-36).
    private static String counted(Eni eni, Way way, Packet packet) {
        return eni.owner() instanceof NetworkLoadBalancer
                ? "It counts in SecurityGroupBlockedFlowCount_%s_%s (SRC-36)."
                        .formatted(
                                way == Way.INGRESS ? "Inbound" : "Outbound",
                                packet.protocol().name())
                : "";
    }

    /// A group that would count on every other interface behind a transit gateway (NET-06).
    private static String overTransit(Eni eni, WornGroups groups, Party peer) {
        if (!(eni.owner() instanceof InterfaceEndpoint)) {
            return "";
        }
        for (GroupRules.Row row : groups.rules().ingress()) {
            ResourceId named = row.rule().group();
            if (row.peers().note().equals(GroupRulesBuilder.PEERED_NOT)
                    && named != null
                    && peer.groups().contains(named)) {
                return GroupRulesBuilder.PEERED_NOT;
            }
            if (row.peers().overTransit() && named != null && peer.groups().contains(named)) {
                return "A rule names the group %s, but groups behind a transit gateway do not count on endpoints (NET-06)."
                        .formatted(named);
            }
        }
        return "";
    }

    private static GroupDecision decision(
            ResourceId at,
            String label,
            Way way,
            Packet packet,
            Party peer,
            RuleId rule,
            @Nullable SecurityGroupRule row,
            String note) {
        return new GroupDecision(
                at,
                label,
                way,
                packet.protocol(),
                packet.destinationPort(),
                peer.ip(),
                rule,
                row,
                note);
    }

    /// The rules of one direction that an interface wears, for checks.
    public List<SecurityGroupRule> rules(Eni eni, Way way) {
        return worn(eni).rules().of(way).stream().map(GroupRules.Row::rule).toList();
    }
}
