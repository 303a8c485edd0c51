package dev.linkloom.engine.filter;

import dev.linkloom.engine.route.TransitTables;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds out which groups an interface wears.
final class Wardrobe {

    private final Topology topology;
    private final GroupRulesBuilder rules;
    private @Nullable Map<ResourceId, SecurityGroup> defaults;

    Wardrobe(Topology topology, TransitTables transit) {
        this.topology = topology;
        rules = new GroupRulesBuilder(topology, transit);
    }

    WornGroups of(Eni eni) {
        if (!eni.groups().isEmpty()) {
            return given(eni);
        }
        if (wearsNone(eni.owner())) {
            return of(eni, List.of(), false, null);
        }
        SecurityGroup drawn = defaults().get(eni.network().id());
        List<SecurityGroup> worn = List.of(drawn == null ? impliedDefault(eni.network()) : drawn);
        return of(eni, worn, drawn != null, null);
    }

    private static boolean wearsNone(Resource owner) {
        return owner instanceof NetworkLoadBalancer
                || owner instanceof NatGateway
                || owner instanceof GatewayLoadBalancer
                || owner instanceof GatewayLoadBalancerEndpoint;
    }

    private WornGroups given(Eni eni) {
        var known = new ArrayList<SecurityGroup>();
        ResourceId unknown = null;
        for (ResourceId id : eni.groups()) {
            SecurityGroup found = topology.design().find(id, SecurityGroup.class);
            if (found != null) {
                known.add(found);
            } else if (unknown == null) {
                unknown = id;
            }
        }
        return of(eni, List.copyOf(known), true, unknown);
    }

    private WornGroups of(
            Eni eni, List<SecurityGroup> known, boolean drawn, @Nullable ResourceId unknown) {
        return WornGroups.of(eni, known, drawn, unknown, rules.of(eni, known));
    }

    /// The groups named "default", by their VPC; the first of each counts.
    private synchronized Map<ResourceId, SecurityGroup> defaults() {
        if (defaults == null) {
            defaults = new HashMap<>();
            for (SecurityGroup each : topology.design().all(SecurityGroup.class)) {
                if (each.vpc() != null && each.name().equals("default")) {
                    defaults.putIfAbsent(each.vpc(), each);
                }
            }
        }
        return defaults;
    }

    /// Inbound from its own members, all outbound (NET-01).
    private static SecurityGroup impliedDefault(Network network) {
        ResourceId id = ResourceId.of("sg-default-" + network.id());
        return new SecurityGroup(
                id,
                "the default security group of " + network.name(),
                network.id(),
                List.of(SecurityGroupRule.allow(Protocol.ALL, PortRange.ALL, id)),
                SecurityGroup.ALL_OUT);
    }
}
