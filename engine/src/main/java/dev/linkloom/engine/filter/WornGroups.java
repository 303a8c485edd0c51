package dev.linkloom.engine.filter;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.route.TransitTables;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
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

import java.util.List;
import java.util.Objects;

/// The security groups an interface really wears: those given to it, or the VPC's default one
/// (EP-05).
///
/// @param owner where a decision is shown when the group itself is not drawn
/// @param unknown a group the design does not hold; null when it holds all
/// @param rules the rules of all groups, ready to be matched
/// @param party who the interface is to the groups of others
/// @param state what is said of replies
record WornGroups(
        ResourceId owner,
        List<SecurityGroup> known,
        boolean drawn,
        @Nullable ResourceId unknown,
        GroupRules rules,
        Party party,
        Decision state) {

    private static final RuleId STATEFUL = RuleId.of("NET-02");

    static WornGroups of(Eni eni, Topology topology, TransitTables transit) {
        if (!eni.groups().isEmpty()) {
            List<SecurityGroup> known =
                    eni.groups().stream()
                            .map(id -> topology.design().find(id, SecurityGroup.class))
                            .filter(Objects::nonNull)
                            .toList();
            ResourceId unknown = null;
            for (ResourceId id : eni.groups()) {
                if (unknown == null && topology.design().find(id, SecurityGroup.class) == null) {
                    unknown = id;
                }
            }
            return of(eni, topology, transit, known, true, unknown);
        }
        if (wearsNone(eni.owner())) {
            return of(eni, topology, transit, List.of(), false, null);
        }
        SecurityGroup drawn = drawnDefault(eni.network(), topology);
        return of(
                eni,
                topology,
                transit,
                List.of(drawn == null ? impliedDefault(eni.network()) : drawn),
                drawn != null,
                null);
    }

    private static WornGroups of(
            Eni eni,
            Topology topology,
            TransitTables transit,
            List<SecurityGroup> known,
            boolean drawn,
            @Nullable ResourceId unknown) {
        ResourceId owner = eni.owner().id();
        List<ResourceId> ids = known.stream().map(SecurityGroup::id).toList();
        Decision state =
                Ruling.pass(
                        first(owner, known, drawn),
                        HopKind.SECURITY_GROUP,
                        STATEFUL,
                        "%s is stateful: the reply belongs to a flow it has admitted.",
                        label(owner, known));
        return new WornGroups(
                owner,
                known,
                drawn,
                unknown,
                GroupRules.of(eni, known, topology, transit),
                new Party(eni.ip(), ids),
                state);
    }

    /// GWLB-04 among them: what only passes packets on has no groups unless it is given some.
    private static boolean wearsNone(Resource owner) {
        return owner instanceof NetworkLoadBalancer
                || owner instanceof NatGateway
                || owner instanceof GatewayLoadBalancer
                || owner instanceof GatewayLoadBalancerEndpoint;
    }

    boolean filtered() {
        return !known.isEmpty() || unknown != null;
    }

    /// Where a decision of the group is shown.
    ResourceId at(SecurityGroup group) {
        return drawn ? group.id() : owner;
    }

    ResourceId first() {
        return first(owner, known, drawn);
    }

    String label() {
        return label(owner, known);
    }

    private static ResourceId first(ResourceId owner, List<SecurityGroup> known, boolean drawn) {
        return known.isEmpty() || !drawn ? owner : known.getFirst().id();
    }

    private static String label(ResourceId owner, List<SecurityGroup> known) {
        return switch (known.size()) {
            case 0 -> owner.value();
            case 1 -> known.getFirst().name();
            default -> String.join(", ", known.stream().map(SecurityGroup::name).toList());
        };
    }

    private static @Nullable SecurityGroup drawnDefault(Network network, Topology topology) {
        return topology.design().all(SecurityGroup.class).stream()
                .filter(group -> group.name().equals("default") && network.id().equals(group.vpc()))
                .findFirst()
                .orElse(null);
    }

    /// Inbound from its own members, all outbound (NET-01).
    private static SecurityGroup impliedDefault(Network network) {
        ResourceId id = ResourceId.of("sg-default-" + network.index());
        return new SecurityGroup(
                id,
                "the default security group of " + network.name(),
                network.id(),
                List.of(SecurityGroupRule.allow(Protocol.ALL, PortRange.ALL, id)),
                List.of(
                        SecurityGroupRule.ALLOW_ALL_OUT,
                        SecurityGroupRule.allow(Protocol.ALL, PortRange.ALL, Cidr.ANY_IPV6)));
    }
}
