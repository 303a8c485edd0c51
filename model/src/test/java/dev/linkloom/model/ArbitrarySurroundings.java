package dev.linkloom.model;

import static dev.linkloom.model.ArbitraryRows.few;
import static dev.linkloom.model.ArbitraryValues.any;
import static dev.linkloom.model.ArbitraryValues.cidrs;
import static dev.linkloom.model.ArbitraryValues.flags;
import static dev.linkloom.model.ArbitraryValues.portRanges;
import static dev.linkloom.model.ArbitraryValues.ports;
import static dev.linkloom.model.ArbitraryValues.regions;
import static dev.linkloom.model.ArbitraryValues.texts;
import static dev.linkloom.model.Designs.ids;

import static net.jqwik.api.Combinators.combine;

import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.PrefixList;
import dev.linkloom.model.resource.PublicHostedZone;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResolverRule;
import dev.linkloom.model.resource.ResourceConfiguration;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.ResourceGateway;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.TransitGatewayRouteTable;
import dev.linkloom.model.resource.VirtualInterface;
import dev.linkloom.model.resource.VirtualPrivateGateway;
import dev.linkloom.model.resource.VpnConnection;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

import java.util.List;

/// Arbitrary resources of the types around PrivateLink: other endpoints, transit, hybrid,
/// resolvers.
final class ArbitrarySurroundings {

    private static final Arbitrary<List<ResourceId>> GROUPS = few(ids(ResourceType.SECURITY_GROUP));
    private static final Arbitrary<Ip> IPS = maybe(ArbitraryValues.ips());

    private ArbitrarySurroundings() {}

    static Arbitrary<PrefixList> prefixList(ResourceId id) {
        return combine(texts(), maybe(ids(ResourceType.ACCOUNT)), few(cidrs()))
                .as((name, account, cidrs) -> new PrefixList(id, name, account, cidrs));
    }

    static Arbitrary<AwsService> awsService(ResourceId id) {
        return combine(texts(), regions(), texts(), few(cidrs()))
                .as((name, region, service, cidrs) ->
                        new AwsService(id, name, region, service, cidrs));
    }

    static Arbitrary<GatewayEndpoint> gatewayEndpoint(ResourceId id) {
        return combine(
                        texts(),
                        maybe(ids(ResourceType.VPC)),
                        maybe(ids(ResourceType.AWS_SERVICE)),
                        few(ids(ResourceType.ROUTE_TABLE)))
                .as((name, vpc, service, routeTables) ->
                        new GatewayEndpoint(id, name, vpc, service, routeTables));
    }

    static Arbitrary<GatewayLoadBalancer> gatewayLoadBalancer(ResourceId id) {
        return combine(
                        texts(),
                        maybe(ids(ResourceType.VPC)),
                        few(ArbitraryRows.nodes(ids(ResourceType.SUBNET))),
                        flags(),
                        maybe(ids(ResourceType.TARGET_GROUP)))
                .as((name, vpc, nodes, crossZone, targetGroup) ->
                        new GatewayLoadBalancer(id, name, vpc, nodes, crossZone, targetGroup));
    }

    static Arbitrary<GatewayLoadBalancerEndpoint> gatewayLoadBalancerEndpoint(ResourceId id) {
        return combine(
                        texts(),
                        maybe(ids(ResourceType.SUBNET)),
                        IPS,
                        maybe(ids(ResourceType.ENDPOINT_SERVICE)),
                        any(InterfaceEndpoint.State.class))
                .as((name, subnet, privateIp, service, state) ->
                        new GatewayLoadBalancerEndpoint(
                                id, name, subnet, privateIp, service, state));
    }

    static Arbitrary<ResourceGateway> resourceGateway(ResourceId id) {
        return combine(
                        texts(),
                        maybe(ids(ResourceType.VPC)),
                        few(ArbitraryRows.endpointInterfaces(ids(ResourceType.SUBNET))),
                        GROUPS)
                .as((name, vpc, interfaces, securityGroups) ->
                        new ResourceGateway(id, name, vpc, interfaces, securityGroups));
    }

    static Arbitrary<ResourceConfiguration> resourceConfiguration(ResourceId id) {
        return combine(
                        texts(),
                        maybe(ids(ResourceType.ACCOUNT)),
                        maybe(ids(ResourceType.RESOURCE_GATEWAY)),
                        IPS,
                        maybe(texts()),
                        few(portRanges()))
                .as((name, account, gateway, ip, domain, ports) ->
                        new ResourceConfiguration(id, name, account, gateway, ip, domain, ports));
    }

    static Arbitrary<ResourceEndpoint> resourceEndpoint(ResourceId id) {
        return combine(
                        texts(),
                        maybe(ids(ResourceType.VPC)),
                        maybe(ids(ResourceType.RESOURCE_CONFIGURATION)),
                        few(ArbitraryRows.endpointInterfaces(ids(ResourceType.SUBNET))),
                        GROUPS,
                        flags(),
                        any(InterfaceEndpoint.State.class),
                        ArbitraryResources.suffixes())
                .as(
                        (name,
                                vpc,
                                configuration,
                                interfaces,
                                securityGroups,
                                privateDns,
                                state,
                                dnsSuffix) ->
                                new ResourceEndpoint(
                                        id,
                                        name,
                                        vpc,
                                        configuration,
                                        interfaces,
                                        securityGroups,
                                        privateDns,
                                        state,
                                        dnsSuffix));
    }

    static Arbitrary<ApplicationLoadBalancer> applicationLoadBalancer(ResourceId id) {
        return combine(
                        texts(),
                        maybe(ids(ResourceType.VPC)),
                        any(NetworkLoadBalancer.Scheme.class),
                        few(ArbitraryRows.nodes(ids(ResourceType.SUBNET))),
                        GROUPS,
                        few(ArbitraryRows.listeners(ids(ResourceType.TARGET_GROUP))))
                .as((name, vpc, scheme, nodes, securityGroups, listeners) ->
                        new ApplicationLoadBalancer(
                                id, name, vpc, scheme, nodes, securityGroups, listeners));
    }

    static Arbitrary<TransitGateway> transitGateway(ResourceId id) {
        return combine(texts(), maybe(ids(ResourceType.ACCOUNT)), regions(), flags())
                .as((name, account, region, securityGroupReferencing) ->
                        new TransitGateway(id, name, account, region, securityGroupReferencing));
    }

    static Arbitrary<TransitGatewayAttachment> transitGatewayAttachment(ResourceId id) {
        return combine(
                        texts(),
                        maybe(ids(ResourceType.TRANSIT_GATEWAY)),
                        maybe(
                                ids(
                                        ResourceType.VPC,
                                        ResourceType.VPN_CONNECTION,
                                        ResourceType.DIRECT_CONNECT_GATEWAY,
                                        ResourceType.TRANSIT_GATEWAY)),
                        few(ids(ResourceType.SUBNET)),
                        maybe(flags()))
                .as((name, transitGateway, attached, subnets, applianceMode) ->
                        new TransitGatewayAttachment(
                                id, name, transitGateway, attached, subnets, applianceMode));
    }

    static Arbitrary<TransitGatewayRouteTable> transitGatewayRouteTable(ResourceId id) {
        return combine(
                        texts(),
                        maybe(ids(ResourceType.TRANSIT_GATEWAY)),
                        few(ids(ResourceType.TRANSIT_GATEWAY_ATTACHMENT)),
                        few(ids(ResourceType.TRANSIT_GATEWAY_ATTACHMENT)),
                        few(
                                ArbitraryRows.transitGatewayRoutes(
                                        ids(ResourceType.TRANSIT_GATEWAY_ATTACHMENT))))
                .as((name, transitGateway, associations, propagations, routes) ->
                        new TransitGatewayRouteTable(
                                id, name, transitGateway, associations, propagations, routes));
    }

    static Arbitrary<VirtualPrivateGateway> virtualPrivateGateway(ResourceId id) {
        return combine(texts(), maybe(ids(ResourceType.VPC)), maybe(ids(ResourceType.ROUTE_TABLE)))
                .as((name, vpc, table) -> new VirtualPrivateGateway(id, name, vpc, table));
    }

    static Arbitrary<DirectConnectGateway> directConnectGateway(ResourceId id) {
        return combine(
                        texts(),
                        maybe(ids(ResourceType.ACCOUNT)),
                        few(ids(ResourceType.VIRTUAL_PRIVATE_GATEWAY)))
                .as((name, account, gateways) ->
                        new DirectConnectGateway(id, name, account, gateways));
    }

    static Arbitrary<VirtualInterface> virtualInterface(ResourceId id) {
        return combine(
                        texts(),
                        any(VirtualInterface.Kind.class),
                        maybe(
                                ids(
                                        ResourceType.VIRTUAL_PRIVATE_GATEWAY,
                                        ResourceType.DIRECT_CONNECT_GATEWAY)),
                        maybe(ids(ResourceType.ON_PREMISES)),
                        Arbitraries.integers().between(576, 9001),
                        flags())
                .as((name, kind, gateway, onPremises, mtu, up) ->
                        new VirtualInterface(id, name, kind, gateway, onPremises, mtu, up));
    }

    static Arbitrary<VpnConnection> vpnConnection(ResourceId id) {
        return combine(
                        texts(),
                        maybe(
                                ids(
                                        ResourceType.VIRTUAL_PRIVATE_GATEWAY,
                                        ResourceType.TRANSIT_GATEWAY)),
                        maybe(ids(ResourceType.ON_PREMISES)),
                        any(VpnConnection.Routing.class),
                        few(cidrs()),
                        flags())
                .as((name, gateway, onPremises, routing, staticRoutes, up) ->
                        new VpnConnection(
                                id, name, gateway, onPremises, routing, staticRoutes, up));
    }

    static Arbitrary<Host> host(ResourceId id) {
        return combine(
                        texts(),
                        maybe(ids(ResourceType.ON_PREMISES, ResourceType.INTERNET)),
                        IPS,
                        flags(),
                        few(portRanges()))
                .as((name, network, ip, running, listening) ->
                        new Host(id, name, network, ip, running, listening));
    }

    static Arbitrary<ResolverEndpoint> resolverEndpoint(ResourceId id) {
        return combine(
                        texts(),
                        maybe(ids(ResourceType.VPC)),
                        any(ResolverEndpoint.Direction.class),
                        few(ArbitraryRows.endpointInterfaces(ids(ResourceType.SUBNET))),
                        GROUPS)
                .as((name, vpc, direction, interfaces, securityGroups) ->
                        new ResolverEndpoint(id, name, vpc, direction, interfaces, securityGroups));
    }

    static Arbitrary<ResolverRule> resolverRule(ResourceId id) {
        return combine(
                        texts(),
                        maybe(ids(ResourceType.ACCOUNT)),
                        texts(),
                        maybe(ids(ResourceType.RESOLVER_ENDPOINT)),
                        few(ArbitraryValues.ips()),
                        few(ids(ResourceType.VPC)))
                .as((name, account, domain, outboundEndpoint, targets, vpcs) ->
                        new ResolverRule(
                                id, name, account, domain, outboundEndpoint, targets, vpcs));
    }

    static Arbitrary<PublicHostedZone> publicHostedZone(ResourceId id) {
        return combine(
                        texts(),
                        maybe(ids(ResourceType.ACCOUNT)),
                        texts(),
                        few(ArbitraryRows.records()))
                .as((name, account, domain, records) ->
                        new PublicHostedZone(id, name, account, domain, records));
    }

    private static <T> Arbitrary<T> maybe(Arbitrary<T> each) {
        return each.injectNull(0.3);
    }
}
