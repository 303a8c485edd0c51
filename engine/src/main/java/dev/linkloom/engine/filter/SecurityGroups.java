package dev.linkloom.engine.filter;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Peering;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.PrefixList;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Security groups: allow rules only, all groups of an interface merged, implicit deny (NET-01),
/// stateful (NET-02).
public final class SecurityGroups {

    private static final RuleId STATEFUL = RuleId.of("NET-02");
    private static final RuleId GROUPS_OF_INTERFACE = RuleId.of("NET-01");

    private final Topology topology;
    private final WornGroups[] worn;

    public SecurityGroups(Topology topology) {
        this.topology = topology;
        worn =
                topology.enis().stream()
                        .map(eni -> WornGroups.of(eni, topology))
                        .toArray(WornGroups[]::new);
    }

    /// Whether any security group watches the interface; a load balancer without groups admits all
    /// (SRC-30).
    public boolean watches(Eni eni) {
        return worn[eni.index()].filtered();
    }

    /// Who an interface is to the groups of others.
    public Party party(Eni eni) {
        return new Party(eni.ip(), worn[eni.index()].ids());
    }

    /// Who has an address in a network, to the groups of others.
    public Party party(Network network, Ip ip) {
        Eni eni = topology.find(network, ip);
        return eni == null ? Party.stranger(ip) : party(eni);
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
        WornGroups groups = worn[eni.index()];
        return Ruling.pass(
                groups.first(),
                HopKind.SECURITY_GROUP,
                STATEFUL,
                "%s is stateful: the reply belongs to a flow it has admitted.",
                groups.label());
    }

    private Decision decide(Eni eni, Way way, Packet packet, Party peer, RuleId rule) {
        WornGroups groups = worn[eni.index()];
        for (SecurityGroup group : groups.known()) {
            for (SecurityGroupRule row : way == Way.INGRESS ? group.ingress() : group.egress()) {
                if (matches(eni, row, packet, peer)) {
                    return decision(
                            groups.at(group),
                            group.name(),
                            way,
                            packet,
                            peer,
                            rule,
                            row,
                            note(eni, row));
                }
            }
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
                hint(eni, groups, packet, peer));
    }

    /// A rule for the client behind a load balancer is the usual mistake, and never matches
    /// (SRC-34).
    private String hint(Eni eni, WornGroups groups, Packet packet, Party peer) {
        Ip client = peer.client();
        if (client == null) {
            return "";
        }
        boolean named =
                groups.known().stream()
                        .flatMap(group -> group.ingress().stream())
                        .anyMatch(row -> matches(eni, row, packet, Party.stranger(client)));
        return named
                ? "A rule names the client %s, but the packet comes from the load balancer's node (SRC-34)."
                        .formatted(client)
                : "";
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

    private boolean matches(Eni eni, SecurityGroupRule row, Packet packet, Party peer) {
        if (!row.protocol().covers(packet.protocol()) || !coversPort(row, packet)) {
            return false;
        }
        if (row.cidr() != null) {
            return row.cidr().contains(peer.ip());
        }
        if (row.prefixList() != null) {
            return blocks(row.prefixList()).stream().anyMatch(each -> each.contains(peer.ip()));
        }
        return row.group() != null
                && peer.groups().contains(row.group())
                && mayRefer(eni, row.group());
    }

    /// The blocks of a prefix list, or of the one that AWS manages for a service (EP-26).
    private List<Cidr> blocks(ResourceId list) {
        Resource found = topology.design().find(list);
        return found instanceof PrefixList own
                ? own.cidrs()
                : found instanceof AwsService service ? service.cidrs() : List.of();
    }

    /// A rule for all protocols is a rule for all ports, whatever ports it names.
    private static boolean coversPort(SecurityGroupRule row, Packet packet) {
        return row.protocol() == Protocol.ALL || row.ports().contains(packet.destinationPort());
    }

    /// A group may be named in its own VPC, and over an active peering of the same Region (NET-05).
    private boolean mayRefer(Eni eni, ResourceId group) {
        Network home = home(group);
        if (home == null || home.index() == eni.network().index()) {
            return true;
        }
        Peering peering = topology.peering(home, eni.network());
        return peering != null && home.sameRegion(eni.network());
    }

    private String note(Eni eni, SecurityGroupRule row) {
        Network home = row.group() == null ? null : home(row.group());
        boolean peered = home != null && home.index() != eni.network().index();
        return peered && eni.owner() instanceof InterfaceEndpoint
                ? "Assumed: a group of a peered VPC counts on an endpoint too (U-07)."
                : "";
    }

    private @Nullable Network home(ResourceId group) {
        SecurityGroup found = topology.design().find(group, SecurityGroup.class);
        return found == null ? null : topology.network(found.vpc());
    }

    /// The rules of one direction that an interface wears, for checks.
    public List<SecurityGroupRule> rules(Eni eni, Way way) {
        return worn[eni.index()].known().stream()
                .flatMap(group -> (way == Way.INGRESS ? group.ingress() : group.egress()).stream())
                .toList();
    }
}
