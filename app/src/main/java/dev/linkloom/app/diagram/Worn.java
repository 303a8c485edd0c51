package dev.linkloom.app.diagram;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Gateway;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.PrefixList;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.PublicHostedZone;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResolverRule;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceConfiguration;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.ResourceGateway;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.TransitGatewayRouteTable;
import dev.linkloom.model.resource.VirtualInterface;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;
import dev.linkloom.model.resource.VpnConnection;
import dev.linkloom.model.resource.World;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Security groups as resources wear them: each shows as a tag on every card it protects.
public final class Worn {

    private Worn() {}

    /// The groups a resource wears, in its own order; what does not exist is left out.
    static List<SecurityGroup> by(Resource resource, Design design) {
        return ids(resource).stream()
                .map(id -> design.find(id, SecurityGroup.class))
                .filter(Objects::nonNull)
                .toList();
    }

    /// The resources that wear a group.
    static Set<ResourceId> who(Design design, ResourceId group) {
        Set<ResourceId> wearers = new HashSet<>();
        for (Resource each : design.resources()) {
            if (ids(each).contains(group)) {
                wearers.add(each.id());
            }
        }
        return wearers;
    }

    /// All groups that some resource wears.
    public static Set<ResourceId> anywhere(Design design) {
        Set<ResourceId> worn = new HashSet<>();
        design.resources().forEach(each -> worn.addAll(ids(each)));
        return worn;
    }

    private static List<ResourceId> ids(Resource resource) {
        return switch (resource) {
            case Instance instance -> instance.securityGroups();
            case NetworkInterface eni -> eni.securityGroups();
            case InterfaceEndpoint endpoint -> endpoint.securityGroups();
            case NetworkLoadBalancer balancer -> balancer.securityGroups();
            case ResourceGateway it -> it.securityGroups();
            case ResourceEndpoint it -> it.securityGroups();
            case ApplicationLoadBalancer it -> it.securityGroups();
            case ResolverEndpoint it -> it.securityGroups();
            case Account _,
                    PrefixList _,
                    AwsService _,
                    GatewayEndpoint _,
                    GatewayLoadBalancer _,
                    GatewayLoadBalancerEndpoint _,
                    ResourceConfiguration _,
                    TransitGateway _,
                    TransitGatewayAttachment _,
                    TransitGatewayRouteTable _,
                    DirectConnectGateway _,
                    VirtualInterface _,
                    VpnConnection _,
                    Host _,
                    ResolverRule _,
                    PublicHostedZone _,
                    EndpointService _,
                    Gateway _,
                    NetworkAcl _,
                    PrivateHostedZone _,
                    RouteTable _,
                    SecurityGroup _,
                    Subnet _,
                    TargetGroup _,
                    Vpc _,
                    VpcPeering _,
                    World _ ->
                    List.of();
        };
    }
}
