package dev.linkloom.engine.filter;

import dev.linkloom.engine.filter.GroupRules.Peers;
import dev.linkloom.engine.filter.GroupRules.Row;
import dev.linkloom.engine.route.TransitTables;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Assumption;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.PrefixList;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Looks up what the rules of interfaces refer to.
final class GroupRulesBuilder {

    /// NET-08: AWS documents it neither way.
    private static final String PEERED =
            "Assumed: a group of a peered VPC counts on an endpoint too (U-07).";

    static final String PEERED_NOT =
            "Assumed: a group of a peered VPC does not count on an endpoint (U-07).";

    private final Topology topology;
    private final TransitTables transit;

    /// Interfaces with the same rules share them, and rules that name the same share that: what is
    /// shared stays in the processor's caches.
    private final Map<GroupRules, GroupRules> alike = new ConcurrentHashMap<>();

    private final Map<Peers, Peers> shared = new ConcurrentHashMap<>();

    GroupRulesBuilder(Topology topology, TransitTables transit) {
        this.topology = topology;
        this.transit = transit;
    }

    GroupRules of(Eni eni, List<SecurityGroup> groups) {
        var rules = new GroupRules(rows(eni, groups, Way.INGRESS), rows(eni, groups, Way.EGRESS));
        return alike.computeIfAbsent(rules, same -> same);
    }

    private List<Row> rows(Eni eni, List<SecurityGroup> groups, Way way) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < groups.size(); i++) {
            SecurityGroup group = groups.get(i);
            for (SecurityGroupRule rule : way == Way.INGRESS ? group.ingress() : group.egress()) {
                rows.add(Row.of(i, rule, shared(peers(eni, rule, way))));
            }
        }
        return List.copyOf(rows);
    }

    private Peers shared(Peers peers) {
        return shared.computeIfAbsent(peers, same -> same);
    }

    private Peers peers(Eni eni, SecurityGroupRule rule, Way way) {
        if (rule.cidr() != null) {
            return new Peers(List.of(rule.cidr()), null, false, "");
        }
        return rule.group() == null
                ? new Peers(blocks(rule.prefixList()), null, false, "")
                : members(eni, rule.group(), way);
    }

    private Peers members(Eni eni, ResourceId group, Way way) {
        SecurityGroup found = topology.design().find(group, SecurityGroup.class);
        Network home = found == null ? null : topology.network(found.vpc());
        if (found == null || home == null || home.index() == eni.network().index()) {
            return new Peers(List.of(), found == null ? group : found.id(), false, "");
        }
        boolean peered = topology.peering(home, eni.network()) != null;
        boolean overTransit = !peered && transit.mayRefer(home, eni.network());
        boolean mayRefer =
                (peered && home.sameRegion(eni.network()))
                        || (overTransit && way == Way.INGRESS && countsOverTransit(eni));
        if (peered && mayRefer && eni.owner() instanceof InterfaceEndpoint) {
            return topology.design().assumptions().hold(Assumption.PEERED_GROUP_COUNTS)
                    ? new Peers(List.of(), found.id(), false, PEERED)
                    : new Peers(List.of(), null, false, PEERED_NOT);
        }
        return new Peers(List.of(), mayRefer ? found.id() : null, overTransit, "");
    }

    /// Groups count in their own VPC, over an active peering of the same Region, and for what comes
    /// in over a transit gateway that lets them (NET-05); there not on endpoints, and not in one
    /// zone (NET-06).
    private static boolean countsOverTransit(Eni eni) {
        return !(eni.owner() instanceof InterfaceEndpoint) && !eni.zoneId().equals("use1-az3");
    }

    /// The blocks of a prefix list, or of the one that AWS manages for a service (EP-26).
    private List<Cidr> blocks(@Nullable ResourceId list) {
        Resource found = topology.design().find(list);
        return found instanceof PrefixList own
                ? own.cidrs()
                : found instanceof AwsService service ? service.cidrs() : List.of();
    }
}
