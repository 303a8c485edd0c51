package dev.linkloom.model.edit;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.IpAddressType;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.OnPremises;
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
import dev.linkloom.model.resource.VirtualPrivateGateway;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;
import dev.linkloom.model.resource.VpnConnection;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What changes in a resource when another container takes it: its addresses are those of the new
/// place.
public final class Adoption {

    private Adoption() {}

    /// The resource as it is in its new container of the design.
    public static Resource into(Design design, Resource resource, ResourceId container) {
        Resource moved = resource.movedTo(container);
        return switch (moved) {
            case Instance instance ->
                    instance.withPrivateIp(fitting(design, container, instance.privateIp()))
                            .withIpv6(fittingIpv6(design, container, instance.ipv6()));
            case NetworkInterface card ->
                    card.withPrivateIp(fitting(design, container, card.privateIp()));
            case NatGateway nat -> nat.withPrivateIp(fitting(design, container, nat.privateIp()));
            case InterfaceEndpoint it ->
                    it.withInterfaces(
                            interfacesIn(
                                    design, container, it.ipAddressType() != IpAddressType.IPV4));
            case NetworkLoadBalancer it ->
                    it.withNodes(
                            nodesIn(design, container, it.ipAddressType() != IpAddressType.IPV4));
            case GatewayLoadBalancer it -> it.withNodes(nodesIn(design, container, false));
            case ApplicationLoadBalancer it -> it.withNodes(nodesIn(design, container, false));
            case ResourceGateway it -> it.withInterfaces(interfacesIn(design, container, false));
            case ResourceEndpoint it -> it.withInterfaces(interfacesIn(design, container, false));
            case ResolverEndpoint it -> it.withInterfaces(interfacesIn(design, container, false));
            case GatewayLoadBalancerEndpoint it ->
                    it.withPrivateIp(fitting(design, container, it.privateIp()));
            case Account _,
                    PrefixList _,
                    AwsService _,
                    GatewayEndpoint _,
                    ResourceConfiguration _,
                    TransitGateway _,
                    TransitGatewayAttachment _,
                    TransitGatewayRouteTable _,
                    VirtualPrivateGateway _,
                    DirectConnectGateway _,
                    VirtualInterface _,
                    VpnConnection _,
                    Host _,
                    ResolverRule _,
                    PublicHostedZone _,
                    Vpc _,
                    Subnet _,
                    RouteTable _,
                    InternetGateway _,
                    SecurityGroup _,
                    NetworkAcl _,
                    TargetGroup _,
                    EndpointService _,
                    PrivateHostedZone _,
                    VpcPeering _,
                    OnPremises _,
                    Internet _ ->
                    moved;
        };
    }

    private static @Nullable Ip fitting(Design design, ResourceId subnetId, @Nullable Ip present) {
        Subnet subnet = design.find(subnetId, Subnet.class);
        if (subnet == null) {
            return present;
        }
        boolean fits =
                present != null
                        && subnet.cidr().contains(present)
                        && !FreeAddresses.taken(subnetId, design).contains(present);
        return fits ? present : FreeAddresses.inSubnet(subnet, design);
    }

    /// An IPv6 address stays as it is where the subnet does not say which ones it has.
    private static @Nullable Ip fittingIpv6(
            Design design, ResourceId subnetId, @Nullable Ip present) {
        Subnet subnet = design.find(subnetId, Subnet.class);
        Cidr block = subnet == null ? null : subnet.ipv6Cidr();
        if (subnet == null || block == null || present == null) {
            return present;
        }
        boolean fits =
                block.contains(present) && !FreeAddresses.taken(subnetId, design).contains(present);
        return fits ? present : FreeAddresses.ipv6InSubnet(subnet, design);
    }

    private static List<EndpointInterface> interfacesIn(
            Design design, ResourceId vpc, boolean withIpv6) {
        return ZonePick.onePerZone(design, vpc, null).stream()
                .map(each ->
                        new EndpointInterface(
                                each.id(),
                                FreeAddresses.inSubnet(each, design),
                                withIpv6 ? FreeAddresses.ipv6InSubnet(each, design) : null))
                .toList();
    }

    private static List<Node> nodesIn(Design design, ResourceId vpc, boolean withIpv6) {
        return ZonePick.onePerZone(design, vpc, null).stream()
                .map(each ->
                        new Node(
                                each.id(),
                                FreeAddresses.inSubnet(each, design),
                                withIpv6 ? FreeAddresses.ipv6InSubnet(each, design) : null,
                                List.of()))
                .toList();
    }
}
