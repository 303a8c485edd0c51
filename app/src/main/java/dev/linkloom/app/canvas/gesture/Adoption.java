package dev.linkloom.app.canvas.gesture;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.FreeAddresses;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What changes in a resource when another container takes it: its addresses are those of the new
/// place.
final class Adoption {

    private Adoption() {}

    /// The resource as it is in its new container of the design.
    static Resource into(Design design, Resource resource, ResourceId container) {
        Resource moved = resource.movedTo(container);
        return switch (moved) {
            case Instance instance ->
                    instance.withSubnet(container)
                            .withPrivateIp(fitting(design, container, instance.privateIp()));
            case NetworkInterface card ->
                    card.withSubnet(container)
                            .withPrivateIp(fitting(design, container, card.privateIp()));
            case NatGateway nat ->
                    nat.withSubnet(container)
                            .withPrivateIp(fitting(design, container, nat.privateIp()));
            case InterfaceEndpoint endpoint -> endpointIn(design, endpoint, container);
            case NetworkLoadBalancer balancer -> balancerIn(design, balancer, container);
            case Account _,
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

    private static InterfaceEndpoint endpointIn(
            Design design, InterfaceEndpoint endpoint, ResourceId vpc) {
        List<EndpointInterface> interfaces =
                ZonePick.onePerZone(design, vpc, null).stream()
                        .map(each ->
                                new EndpointInterface(
                                        each.id(), FreeAddresses.inSubnet(each, design)))
                        .toList();
        return endpoint.withVpc(vpc).withInterfaces(interfaces);
    }

    private static NetworkLoadBalancer balancerIn(
            Design design, NetworkLoadBalancer balancer, ResourceId vpc) {
        List<Node> nodes =
                ZonePick.onePerZone(design, vpc, null).stream()
                        .map(each -> new Node(each.id(), FreeAddresses.inSubnet(each, design)))
                        .toList();
        return balancer.withVpc(vpc).withNodes(nodes);
    }
}
