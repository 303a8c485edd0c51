package dev.linkloom.engine.filter;

import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkLoadBalancer;
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
record WornGroups(
        ResourceId owner, List<SecurityGroup> known, boolean drawn, @Nullable ResourceId unknown) {

    static WornGroups of(Eni eni, Topology topology) {
        if (!eni.groups().isEmpty()) {
            List<SecurityGroup> known =
                    eni.groups().stream()
                            .map(id -> topology.design().find(id, SecurityGroup.class))
                            .filter(Objects::nonNull)
                            .toList();
            ResourceId unknown =
                    eni.groups().stream()
                            .filter(id -> topology.design().find(id, SecurityGroup.class) == null)
                            .findFirst()
                            .orElse(null);
            return new WornGroups(eni.owner().id(), known, true, unknown);
        }
        if (eni.owner() instanceof NetworkLoadBalancer || eni.owner() instanceof NatGateway) {
            return new WornGroups(eni.owner().id(), List.of(), false, null);
        }
        SecurityGroup drawn = drawnDefault(eni.network(), topology);
        return new WornGroups(
                eni.owner().id(),
                List.of(drawn == null ? impliedDefault(eni.network()) : drawn),
                drawn != null,
                null);
    }

    boolean filtered() {
        return !known.isEmpty() || unknown != null;
    }

    List<ResourceId> ids() {
        return known.stream().map(SecurityGroup::id).toList();
    }

    /// Where a decision of the group is shown.
    ResourceId at(SecurityGroup group) {
        return drawn ? group.id() : owner;
    }

    ResourceId first() {
        return known.isEmpty() ? owner : at(known.getFirst());
    }

    String label() {
        if (known.isEmpty()) {
            return owner.value();
        }
        return String.join(", ", known.stream().map(SecurityGroup::name).toList());
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
