package dev.linkloom.model.resource;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A resource whose network interfaces wear security groups (NET-01).
public sealed interface SecurityGroupMember extends Resource
        permits ApplicationLoadBalancer,
                Instance,
                InterfaceEndpoint,
                NetworkInterface,
                NetworkLoadBalancer,
                ResolverEndpoint,
                ResourceEndpoint,
                ResourceGateway {

    /// The groups it wears, in its own order.
    List<ResourceId> securityGroups();

    /// The same resource with other groups.
    SecurityGroupMember wearing(List<ResourceId> groups);

    /// The VPC it lies in, by itself or by its subnet; null while it lies in none.
    default @Nullable ResourceId vpcIn(Design design) {
        Subnet subnet = design.find(parent(), Subnet.class);
        return subnet == null ? parent() : subnet.vpc();
    }
}
