package dev.linkloom.engine.filter;

import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.route.TransitTables;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.PrefixList;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The rules of all groups of one interface, with what they refer to already looked up.
record GroupRules(List<Row> ingress, List<Row> egress) {

    /// One rule of one group.
    ///
    /// @param blocks the addresses it names, by themselves or by a prefix list
    /// @param group the group it names, if that may be named here; null for none
    /// @param overTransit whether the group lies behind a transit gateway that lets groups refer
    /// @param note what people should know besides; empty for nothing
    record Row(
            SecurityGroup of,
            SecurityGroupRule rule,
            List<Cidr> blocks,
            @Nullable ResourceId group,
            boolean overTransit,
            String note) {

        boolean matches(Packet packet, Party peer) {
            return rule.protocol().covers(packet.protocol())
                    && coversPort(packet)
                    && (group == null ? holds(peer) : peer.groups().contains(group));
        }

        private boolean holds(Party peer) {
            for (Cidr each : blocks) {
                if (each.contains(peer.ip())) {
                    return true;
                }
            }
            return false;
        }

        /// A rule for all protocols is a rule for all ports, whatever ports it names; an echo has
        /// none.
        private boolean coversPort(Packet packet) {
            return rule.protocol() == Protocol.ALL
                    || packet.protocol() == Protocol.ICMP
                    || rule.ports().contains(packet.destinationPort());
        }
    }

    static GroupRules of(
            Eni eni, List<SecurityGroup> groups, Topology topology, TransitTables transit) {
        return new GroupRules(
                rows(eni, groups, Way.INGRESS, topology, transit),
                rows(eni, groups, Way.EGRESS, topology, transit));
    }

    List<Row> of(Way way) {
        return way == Way.INGRESS ? ingress : egress;
    }

    @Nullable Row first(Way way, Packet packet, Party peer) {
        for (Row each : of(way)) {
            if (each.matches(packet, peer)) {
                return each;
            }
        }
        return null;
    }

    private static List<Row> rows(
            Eni eni,
            List<SecurityGroup> groups,
            Way way,
            Topology topology,
            TransitTables transit) {
        return groups.stream()
                .flatMap(group ->
                        (way == Way.INGRESS ? group.ingress() : group.egress())
                                .stream()
                                        .map(rule -> row(eni, group, rule, way, topology, transit)))
                .toList();
    }

    private static Row row(
            Eni eni,
            SecurityGroup of,
            SecurityGroupRule rule,
            Way way,
            Topology topology,
            TransitTables transit) {
        if (rule.cidr() != null) {
            return new Row(of, rule, List.of(rule.cidr()), null, false, "");
        }
        if (rule.group() == null) {
            return new Row(of, rule, blocks(rule.prefixList(), topology), null, false, "");
        }
        Network home = home(rule.group(), topology);
        if (home == null || home.index() == eni.network().index()) {
            return new Row(of, rule, List.of(), rule.group(), false, "");
        }
        boolean peered = topology.peering(home, eni.network()) != null;
        boolean overTransit = !peered && transit.mayRefer(home, eni.network());
        boolean mayRefer =
                (peered && home.sameRegion(eni.network()))
                        || (overTransit && way == Way.INGRESS && countsOverTransit(eni));
        String note =
                peered && eni.owner() instanceof InterfaceEndpoint
                        ? "Assumed: a group of a peered VPC counts on an endpoint too (U-07)."
                        : "";
        return new Row(of, rule, List.of(), mayRefer ? rule.group() : null, overTransit, note);
    }

    /// Groups count in their own VPC, over an active peering of the same Region, and for what comes
    /// in over a transit gateway that lets them (NET-05); there not on endpoints, and not in one
    /// zone (NET-06).
    private static boolean countsOverTransit(Eni eni) {
        return !(eni.owner() instanceof InterfaceEndpoint) && !eni.zoneId().equals("use1-az3");
    }

    /// The blocks of a prefix list, or of the one that AWS manages for a service (EP-26).
    private static List<Cidr> blocks(@Nullable ResourceId list, Topology topology) {
        Resource found = topology.design().find(list);
        return found instanceof PrefixList own
                ? own.cidrs()
                : found instanceof AwsService service ? service.cidrs() : List.of();
    }

    private static @Nullable Network home(ResourceId group, Topology topology) {
        SecurityGroup found = topology.design().find(group, SecurityGroup.class);
        return found == null ? null : topology.network(found.vpc());
    }
}
