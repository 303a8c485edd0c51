package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Anything a design holds: an account, a VPC, an endpoint, an outside world.
///
/// The hierarchy is closed: a new kind makes every `switch` over it fail to compile until it
/// answers for the newcomer.
public sealed interface Resource
        permits Account,
                AwsService,
                DirectConnectGateway,
                EndpointService,
                Gateway,
                Host,
                ListeningLoadBalancer,
                LoadBalancer,
                NetworkAcl,
                PrefixList,
                PrivateHostedZone,
                PublicHostedZone,
                ResolverRule,
                ResourceConfiguration,
                RouteTable,
                SecurityGroup,
                SecurityGroupMember,
                Subnet,
                TargetGroup,
                TransitGateway,
                TransitGatewayAttachment,
                TransitGatewayRouteTable,
                VirtualInterface,
                Vpc,
                VpcEndpoint,
                VpcPeering,
                VpnConnection,
                World {

    ResourceId id();

    /// The label people see; unique names may be used instead of ids on the command line.
    String name();

    /// The same resource under another label.
    Resource renamed(String name);

    /// The container this sits in; null at the top level or while it has none yet.
    @Nullable ResourceId parent();

    /// The same resource inside another container of the same type as before.
    ///
    /// @throws IllegalArgumentException when the resource has no container
    Resource movedTo(ResourceId parent);

    /// Every reference to another resource, the container included, in the order of the file.
    List<Reference> references();

    /// The same resource with its references to the given ids cut; references that only make sense
    /// with their target (a rule row, a target of a group) go with them. The container is kept.
    Resource forgetting(Set<ResourceId> gone);

    default ResourceType type() {
        return ResourceType.of(this);
    }
}
