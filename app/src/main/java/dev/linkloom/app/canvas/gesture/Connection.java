package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Gateway;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResolverRule;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceConfiguration;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.ResourceGateway;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupMember;
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

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// What a line drawn between two resources means: which reference it makes, whichever end it starts
/// from.
///
/// Only what cannot be expressed is refused here; what AWS would say to the result is the checks'
/// business.
public final class Connection {

    private record Pair(Resource one, Resource other) {}

    private static final Map<ResourceType, Set<ResourceType>> PARTNERS = partners();

    private Connection() {}

    /// The edit that connects the two, or why they don't connect.
    ///
    /// @param random where the id of a peering comes from, should the line make one
    public static Outcome between(
            Design design, ResourceId from, ResourceId to, RandomGenerator random) {
        Resource one = design.find(from);
        Resource other = design.find(to);
        if (one == null || other == null || from.equals(to)) {
            return new Outcome.Refused(tr("Connect it to another resource."));
        }
        Outcome forth = wire(design, new Pair(one, other), random);
        Outcome made = forth != null ? forth : wire(design, new Pair(other, one), random);
        return made != null ? made : new Outcome.Refused(unrelated(one.type(), other.type()));
    }

    /// The types a resource of this type can be connected to; empty when there is none.
    public static Set<ResourceType> partners(ResourceType type) {
        return PARTNERS.getOrDefault(type, Set.of());
    }

    /// Everything in the design that a resource can be connected to.
    public static Set<ResourceId> targets(Design design, ResourceId from, RandomGenerator random) {
        Resource start = design.find(from);
        if (start == null) {
            return Set.of();
        }
        Set<ResourceType> partners = partners(start.type());
        return design.resources().stream()
                .filter(each -> partners.contains(each.type()))
                .map(Resource::id)
                .filter(to -> between(design, from, to, random) instanceof Outcome.Change)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable Outcome wire(Design design, Pair pair, RandomGenerator random) {
        return switch (pair) {
            case Pair(InterfaceEndpoint endpoint, EndpointService service) ->
                    PrivateLinkWiring.connect(endpoint, service);
            case Pair(EndpointService service, NetworkLoadBalancer balancer) ->
                    PrivateLinkWiring.stand(design, service, balancer);
            case Pair(NetworkLoadBalancer balancer, TargetGroup group) ->
                    BalancingWiring.forward(balancer, group);
            case Pair(TargetGroup group, Instance instance) ->
                    BalancingWiring.register(design, group, instance);
            case Pair(TargetGroup group, NetworkInterface target) ->
                    BalancingWiring.register(design, group, target);
            case Pair(SecurityGroup group, SecurityGroupMember wearer) ->
                    SecurityWiring.wear(design, group, wearer);
            case Pair(Subnet subnet, NetworkAcl acl) -> RoutingWiring.guard(subnet, acl);
            case Pair(Vpc vpc, NetworkAcl acl) -> RoutingWiring.guard(vpc, acl);
            case Pair(Subnet subnet, RouteTable table) -> RoutingWiring.use(subnet, table);
            case Pair(Vpc vpc, RouteTable table) -> RoutingWiring.use(vpc, table);
            case Pair(RouteTable table, Gateway gateway) ->
                    RoutingWiring.lead(design, table, gateway);
            case Pair(RouteTable table, NetworkInterface target) ->
                    RoutingWiring.lead(design, table, target);
            case Pair(RouteTable table, VpcPeering peering) ->
                    RoutingWiring.lead(design, table, peering);
            case Pair(Vpc vpc, VpcPeering peering) -> RoutingWiring.join(design, vpc, peering);
            case Pair(Vpc requester, Vpc accepter) ->
                    RoutingWiring.peer(design, requester, accepter, random);
            case Pair(PrivateHostedZone zone, Vpc vpc) -> PrivateLinkWiring.associate(zone, vpc);
            case Pair(NetworkInterface card, Instance instance) ->
                    SecurityWiring.attach(card, instance);
            case Pair(InterfaceEndpoint endpoint, AwsService service) ->
                    ServiceWiring.connect(endpoint, service);
            case Pair(GatewayEndpoint endpoint, AwsService service) ->
                    ServiceWiring.connect(endpoint, service);
            case Pair(GatewayEndpoint endpoint, RouteTable table) ->
                    ServiceWiring.use(endpoint, table);
            case Pair(GatewayLoadBalancer balancer, TargetGroup group) ->
                    ServiceWiring.forward(balancer, group);
            case Pair(EndpointService service, GatewayLoadBalancer balancer) ->
                    ServiceWiring.stand(service, balancer);
            case Pair(GatewayLoadBalancerEndpoint endpoint, EndpointService service) ->
                    ServiceWiring.connect(endpoint, service);
            case Pair(ResourceConfiguration configuration, ResourceGateway gateway) ->
                    ServiceWiring.offer(configuration, gateway);
            case Pair(ResourceEndpoint endpoint, ResourceConfiguration configuration) ->
                    ServiceWiring.connect(endpoint, configuration);
            case Pair(ResolverRule rule, ResolverEndpoint endpoint) ->
                    ServiceWiring.leave(rule, endpoint);
            case Pair(ResolverRule rule, Vpc vpc) -> ServiceWiring.associate(rule, vpc);
            case Pair(Resource _, Resource _) -> transit(design, pair);
        };
    }

    private static @Nullable Outcome transit(Design design, Pair pair) {
        return switch (pair) {
            case Pair(RouteTable table, TransitGateway gateway) ->
                    RoutingWiring.lead(design, table, gateway);
            case Pair(RouteTable table, GatewayLoadBalancerEndpoint endpoint) ->
                    RoutingWiring.lead(design, table, endpoint);
            case Pair(TransitGatewayAttachment attachment, TransitGateway gateway) ->
                    TransitWiring.attach(attachment, gateway);
            case Pair(TransitGatewayAttachment attachment, Vpc vpc) ->
                    TransitWiring.attach(design, attachment, vpc);
            case Pair(TransitGatewayAttachment attachment, VpnConnection vpn) ->
                    TransitWiring.attach(attachment, vpn);
            case Pair(TransitGatewayAttachment attachment, DirectConnectGateway gateway) ->
                    TransitWiring.attach(attachment, gateway);
            case Pair(TransitGatewayRouteTable table, TransitGateway gateway) ->
                    TransitWiring.use(table, gateway);
            case Pair(TransitGatewayRouteTable table, TransitGatewayAttachment attachment) ->
                    TransitWiring.use(table, attachment);
            case Pair(DirectConnectGateway direct, VirtualPrivateGateway gateway) ->
                    TransitWiring.join(direct, gateway);
            case Pair(VirtualInterface line, VirtualPrivateGateway gateway) ->
                    TransitWiring.lead(line, gateway);
            case Pair(VirtualInterface line, DirectConnectGateway gateway) ->
                    TransitWiring.lead(line, gateway);
            case Pair(VirtualInterface line, OnPremises network) ->
                    TransitWiring.lead(line, network);
            case Pair(VpnConnection vpn, VirtualPrivateGateway gateway) ->
                    TransitWiring.lead(vpn, gateway);
            case Pair(VpnConnection vpn, TransitGateway gateway) ->
                    TransitWiring.lead(vpn, gateway);
            case Pair(VpnConnection vpn, OnPremises network) -> TransitWiring.lead(vpn, network);
            case Pair(Resource _, Resource _) -> null;
        };
    }

    private static String unrelated(ResourceType one, ResourceType other) {
        Set<ResourceType> partners = partners(one);
        if (partners.isEmpty()) {
            return tr("%s has nothing to connect to.", Words.sentence(one));
        }
        return tr(
                "%s connects to %s, not to %s.",
                Words.sentence(one), Words.anyOf(partners), Words.article(other));
    }

    private static Map<ResourceType, Set<ResourceType>> partners() {
        Map<ResourceType, Set<ResourceType>> all = new EnumMap<>(ResourceType.class);
        link(all, ResourceType.INTERFACE_ENDPOINT, ResourceType.ENDPOINT_SERVICE);
        link(all, ResourceType.ENDPOINT_SERVICE, ResourceType.NETWORK_LOAD_BALANCER);
        link(all, ResourceType.NETWORK_LOAD_BALANCER, ResourceType.TARGET_GROUP);
        link(all, ResourceType.TARGET_GROUP, ResourceType.INSTANCE);
        link(all, ResourceType.TARGET_GROUP, ResourceType.NETWORK_INTERFACE);
        link(all, ResourceType.SECURITY_GROUP, ResourceType.INSTANCE);
        link(all, ResourceType.SECURITY_GROUP, ResourceType.NETWORK_INTERFACE);
        link(all, ResourceType.SECURITY_GROUP, ResourceType.INTERFACE_ENDPOINT);
        link(all, ResourceType.SECURITY_GROUP, ResourceType.NETWORK_LOAD_BALANCER);
        link(all, ResourceType.NETWORK_INTERFACE, ResourceType.INSTANCE);
        link(all, ResourceType.SUBNET, ResourceType.ROUTE_TABLE);
        link(all, ResourceType.SUBNET, ResourceType.NETWORK_ACL);
        link(all, ResourceType.VPC, ResourceType.VPC);
        link(all, ResourceType.VPC, ResourceType.VPC_PEERING);
        link(all, ResourceType.VPC, ResourceType.ROUTE_TABLE);
        link(all, ResourceType.VPC, ResourceType.NETWORK_ACL);
        link(all, ResourceType.ROUTE_TABLE, ResourceType.INTERNET_GATEWAY);
        link(all, ResourceType.ROUTE_TABLE, ResourceType.NAT_GATEWAY);
        link(all, ResourceType.ROUTE_TABLE, ResourceType.NETWORK_INTERFACE);
        link(all, ResourceType.ROUTE_TABLE, ResourceType.VPC_PEERING);
        link(all, ResourceType.PRIVATE_HOSTED_ZONE, ResourceType.VPC);
        linkServices(all);
        linkOutside(all);
        return all;
    }

    private static void linkServices(Map<ResourceType, Set<ResourceType>> all) {
        link(all, ResourceType.SECURITY_GROUP, ResourceType.APPLICATION_LOAD_BALANCER);
        link(all, ResourceType.SECURITY_GROUP, ResourceType.RESOURCE_GATEWAY);
        link(all, ResourceType.SECURITY_GROUP, ResourceType.RESOURCE_ENDPOINT);
        link(all, ResourceType.SECURITY_GROUP, ResourceType.RESOLVER_ENDPOINT);
        link(all, ResourceType.INTERFACE_ENDPOINT, ResourceType.AWS_SERVICE);
        link(all, ResourceType.GATEWAY_ENDPOINT, ResourceType.AWS_SERVICE);
        link(all, ResourceType.GATEWAY_ENDPOINT, ResourceType.ROUTE_TABLE);
        link(all, ResourceType.GATEWAY_LOAD_BALANCER, ResourceType.TARGET_GROUP);
        link(all, ResourceType.ENDPOINT_SERVICE, ResourceType.GATEWAY_LOAD_BALANCER);
        link(all, ResourceType.GATEWAY_LOAD_BALANCER_ENDPOINT, ResourceType.ENDPOINT_SERVICE);
        link(all, ResourceType.RESOURCE_CONFIGURATION, ResourceType.RESOURCE_GATEWAY);
        link(all, ResourceType.RESOURCE_ENDPOINT, ResourceType.RESOURCE_CONFIGURATION);
        link(all, ResourceType.RESOLVER_RULE, ResourceType.RESOLVER_ENDPOINT);
        link(all, ResourceType.RESOLVER_RULE, ResourceType.VPC);
        link(all, ResourceType.ROUTE_TABLE, ResourceType.VIRTUAL_PRIVATE_GATEWAY);
        link(all, ResourceType.ROUTE_TABLE, ResourceType.TRANSIT_GATEWAY);
        link(all, ResourceType.ROUTE_TABLE, ResourceType.GATEWAY_LOAD_BALANCER_ENDPOINT);
    }

    private static void linkOutside(Map<ResourceType, Set<ResourceType>> all) {
        link(all, ResourceType.TRANSIT_GATEWAY_ATTACHMENT, ResourceType.TRANSIT_GATEWAY);
        link(all, ResourceType.TRANSIT_GATEWAY_ATTACHMENT, ResourceType.VPC);
        link(all, ResourceType.TRANSIT_GATEWAY_ATTACHMENT, ResourceType.VPN_CONNECTION);
        link(all, ResourceType.TRANSIT_GATEWAY_ATTACHMENT, ResourceType.DIRECT_CONNECT_GATEWAY);
        link(all, ResourceType.TRANSIT_GATEWAY_ROUTE_TABLE, ResourceType.TRANSIT_GATEWAY);
        link(
                all,
                ResourceType.TRANSIT_GATEWAY_ROUTE_TABLE,
                ResourceType.TRANSIT_GATEWAY_ATTACHMENT);
        link(all, ResourceType.DIRECT_CONNECT_GATEWAY, ResourceType.VIRTUAL_PRIVATE_GATEWAY);
        link(all, ResourceType.VIRTUAL_INTERFACE, ResourceType.VIRTUAL_PRIVATE_GATEWAY);
        link(all, ResourceType.VIRTUAL_INTERFACE, ResourceType.DIRECT_CONNECT_GATEWAY);
        link(all, ResourceType.VIRTUAL_INTERFACE, ResourceType.ON_PREMISES);
        link(all, ResourceType.VPN_CONNECTION, ResourceType.VIRTUAL_PRIVATE_GATEWAY);
        link(all, ResourceType.VPN_CONNECTION, ResourceType.TRANSIT_GATEWAY);
        link(all, ResourceType.VPN_CONNECTION, ResourceType.ON_PREMISES);
    }

    private static void link(
            Map<ResourceType, Set<ResourceType>> all, ResourceType one, ResourceType other) {
        for (List<ResourceType> way : List.of(List.of(one, other), List.of(other, one))) {
            all.computeIfAbsent(way.getFirst(), _ -> new LinkedHashSet<>()).add(way.getLast());
        }
    }
}
