package dev.linkloom.model.edit;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
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
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
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
import dev.linkloom.model.resource.World;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The private addresses that the resources of a design have in one subnet.
final class TakenAddresses {

    private TakenAddresses() {}

    static Set<Ip> in(ResourceId subnet, Design design) {
        Set<Ip> taken = new TreeSet<>();
        design.resources().forEach(each -> addresses(each, subnet).forEach(taken::add));
        return Collections.unmodifiableSet(taken);
    }

    private static Stream<Ip> addresses(Resource resource, ResourceId subnet) {
        return switch (resource) {
            case Instance it ->
                    subnet.equals(it.subnet())
                            ? Stream.of(
                                            Stream.ofNullable(it.privateIp()),
                                            Stream.ofNullable(it.ipv6()))
                                    .flatMap(each -> each)
                            : Stream.empty();
            case NetworkInterface it ->
                    subnet.equals(it.subnet()) ? Stream.ofNullable(it.privateIp()) : Stream.empty();
            case NatGateway it ->
                    subnet.equals(it.subnet()) ? Stream.ofNullable(it.privateIp()) : Stream.empty();
            case NetworkLoadBalancer it ->
                    it.nodes().stream()
                            .filter(each -> subnet.equals(each.subnet()))
                            .flatMap(Node::addresses);
            case InterfaceEndpoint it ->
                    it.interfaces().stream()
                            .filter(each -> subnet.equals(each.subnet()))
                            .flatMap(EndpointInterface::addresses);
            case GatewayLoadBalancer it ->
                    it.nodes().stream()
                            .filter(each -> subnet.equals(each.subnet()))
                            .flatMap(each -> Stream.ofNullable(each.privateIp()));
            case GatewayLoadBalancerEndpoint it ->
                    subnet.equals(it.subnet()) ? Stream.ofNullable(it.privateIp()) : Stream.empty();
            case ResourceGateway it ->
                    it.interfaces().stream()
                            .filter(each -> subnet.equals(each.subnet()))
                            .flatMap(EndpointInterface::addresses);
            case ResourceEndpoint it ->
                    it.interfaces().stream()
                            .filter(each -> subnet.equals(each.subnet()))
                            .flatMap(EndpointInterface::addresses);
            case ApplicationLoadBalancer it ->
                    it.nodes().stream()
                            .filter(each -> subnet.equals(each.subnet()))
                            .flatMap(each -> Stream.ofNullable(each.privateIp()));
            case ResolverEndpoint it ->
                    it.interfaces().stream()
                            .filter(each -> subnet.equals(each.subnet()))
                            .flatMap(EndpointInterface::addresses);
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
                    VpcPeering _,
                    SecurityGroup _,
                    NetworkAcl _,
                    TargetGroup _,
                    EndpointService _,
                    PrivateHostedZone _,
                    World _ ->
                    Stream.empty();
        };
    }
}
