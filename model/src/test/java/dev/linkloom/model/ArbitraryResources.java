package dev.linkloom.model;

import static dev.linkloom.model.ArbitraryRows.few;
import static dev.linkloom.model.ArbitraryValues.any;
import static dev.linkloom.model.ArbitraryValues.cidrs;
import static dev.linkloom.model.ArbitraryValues.flags;
import static dev.linkloom.model.ArbitraryValues.ips;
import static dev.linkloom.model.ArbitraryValues.portRanges;
import static dev.linkloom.model.ArbitraryValues.ports;
import static dev.linkloom.model.ArbitraryValues.regions;
import static dev.linkloom.model.ArbitraryValues.texts;
import static dev.linkloom.model.ArbitraryValues.zoneIds;
import static dev.linkloom.model.Designs.ids;

import static net.jqwik.api.Combinators.combine;

import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.IpAddressType;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

import java.util.List;

/// Arbitrary resources of every type with every member set or left out.
final class ArbitraryResources {

    private static final Arbitrary<ResourceId> VPCS = maybe(ids(ResourceType.VPC));
    private static final Arbitrary<ResourceId> SUBNETS = maybe(ids(ResourceType.SUBNET));
    private static final Arbitrary<ResourceId> ACCOUNTS = maybe(ids(ResourceType.ACCOUNT));
    private static final Arbitrary<List<ResourceId>> GROUPS = few(ids(ResourceType.SECURITY_GROUP));
    private static final Arbitrary<Ip> IPS = maybe(ArbitraryValues.ips());

    private ArbitraryResources() {}

    static Arbitrary<Resource> of(ResourceType type, ResourceId id) {
        // Without the map, the compiler would have to take an arbitrary subnet for an arbitrary
        // resource.
        return resources(type, id).map(each -> each);
    }

    private static Arbitrary<? extends Resource> resources(ResourceType type, ResourceId id) {
        return switch (type) {
            case ACCOUNT -> ArbitraryValues.accounts(id);
            case VPC -> vpcs(id);
            case SUBNET -> subnets(id);
            case ROUTE_TABLE -> routeTables(id);
            case INTERNET_GATEWAY ->
                    combine(texts(), VPCS, maybe(ids(ResourceType.ROUTE_TABLE)))
                            .as((name, vpc, table) -> new InternetGateway(id, name, vpc, table));
            case NAT_GATEWAY ->
                    combine(texts(), SUBNETS, IPS, IPS)
                            .as((name, subnet, ip, eip) ->
                                    new NatGateway(id, name, subnet, ip, eip));
            case VPC_PEERING ->
                    combine(texts(), VPCS, VPCS, any(VpcPeering.State.class), flags())
                            .as((name, one, other, state, dns) ->
                                    new VpcPeering(id, name, one, other, state, dns));
            case NETWORK_INTERFACE ->
                    combine(texts(), SUBNETS, IPS, GROUPS, maybe(ids(ResourceType.INSTANCE)))
                            .as((name, subnet, ip, groups, to) ->
                                    new NetworkInterface(id, name, subnet, ip, groups, to));
            case INSTANCE -> instances(id);
            case SECURITY_GROUP -> securityGroups(id);
            case NETWORK_ACL ->
                    combine(
                                    texts(),
                                    VPCS,
                                    few(ArbitraryRows.aclRules()),
                                    few(ArbitraryRows.aclRules()))
                            .as((name, vpc, in, out) -> new NetworkAcl(id, name, vpc, in, out));
            case NETWORK_LOAD_BALANCER -> loadBalancers(id);
            case TARGET_GROUP -> targetGroups(id);
            case ENDPOINT_SERVICE -> services(id);
            case INTERFACE_ENDPOINT -> endpoints(id);
            case PRIVATE_HOSTED_ZONE ->
                    combine(
                                    texts(),
                                    ACCOUNTS,
                                    texts(),
                                    few(ids(ResourceType.VPC)),
                                    few(ArbitraryRows.records()))
                            .as((name, account, domain, vpcs, records) ->
                                    new PrivateHostedZone(
                                            id, name, account, domain, vpcs, records));
            case ON_PREMISES ->
                    combine(
                                    texts(),
                                    few(cidrs()),
                                    few(ArbitraryRows.forwarders()),
                                    maybe(ips()),
                                    few(ArbitraryRows.records()),
                                    flags())
                            .as((name, blocks, forwarders, resolver, records, protects) ->
                                    new OnPremises(
                                            id,
                                            name,
                                            blocks,
                                            forwarders,
                                            resolver,
                                            records,
                                            protects));
            case INTERNET ->
                    combine(texts(), few(ArbitraryRows.records()))
                            .as((name, records) -> new Internet(id, name, records));
            case PREFIX_LIST -> ArbitrarySurroundings.prefixList(id);
            case AWS_SERVICE -> ArbitrarySurroundings.awsService(id);
            case GATEWAY_ENDPOINT -> ArbitrarySurroundings.gatewayEndpoint(id);
            case GATEWAY_LOAD_BALANCER -> ArbitrarySurroundings.gatewayLoadBalancer(id);
            case GATEWAY_LOAD_BALANCER_ENDPOINT ->
                    ArbitrarySurroundings.gatewayLoadBalancerEndpoint(id);
            case RESOURCE_GATEWAY -> ArbitrarySurroundings.resourceGateway(id);
            case RESOURCE_CONFIGURATION -> ArbitrarySurroundings.resourceConfiguration(id);
            case RESOURCE_ENDPOINT -> ArbitrarySurroundings.resourceEndpoint(id);
            case APPLICATION_LOAD_BALANCER -> ArbitrarySurroundings.applicationLoadBalancer(id);
            case TRANSIT_GATEWAY -> ArbitrarySurroundings.transitGateway(id);
            case TRANSIT_GATEWAY_ATTACHMENT -> ArbitrarySurroundings.transitGatewayAttachment(id);
            case TRANSIT_GATEWAY_ROUTE_TABLE -> ArbitrarySurroundings.transitGatewayRouteTable(id);
            case VIRTUAL_PRIVATE_GATEWAY -> ArbitrarySurroundings.virtualPrivateGateway(id);
            case DIRECT_CONNECT_GATEWAY -> ArbitrarySurroundings.directConnectGateway(id);
            case VIRTUAL_INTERFACE -> ArbitrarySurroundings.virtualInterface(id);
            case VPN_CONNECTION -> ArbitrarySurroundings.vpnConnection(id);
            case HOST -> ArbitrarySurroundings.host(id);
            case RESOLVER_ENDPOINT -> ArbitrarySurroundings.resolverEndpoint(id);
            case RESOLVER_RULE -> ArbitrarySurroundings.resolverRule(id);
            case PUBLIC_HOSTED_ZONE -> ArbitrarySurroundings.publicHostedZone(id);
        };
    }

    private static Arbitrary<Vpc> vpcs(ResourceId id) {
        return combine(
                        texts(),
                        ACCOUNTS,
                        regions(),
                        cidrs().list().ofMinSize(1).ofMaxSize(3),
                        flags(),
                        flags(),
                        maybe(ids(ResourceType.ROUTE_TABLE)),
                        maybe(ids(ResourceType.NETWORK_ACL)))
                .as((name, account, region, cidrs, support, hostnames, table, acl) ->
                        new Vpc(id, name, account, region, cidrs, support, hostnames, table, acl));
    }

    private static Arbitrary<Subnet> subnets(ResourceId id) {
        return combine(
                        texts(),
                        VPCS,
                        zoneIds(),
                        cidrs(),
                        maybe(ArbitraryValues.ipv6()),
                        maybe(ids(ResourceType.ROUTE_TABLE)),
                        maybe(ids(ResourceType.NETWORK_ACL)))
                .as((name, vpc, zone, cidr, six, table, acl) ->
                        new Subnet(id, name, vpc, zone, cidr, beside(cidr, six), table, acl));
    }

    private static Cidr beside(Cidr cidr, Ip six) {
        return six == null || cidr.family() == IpFamily.IPV6 ? null : Cidr.around(six, 64);
    }

    private static Arbitrary<RouteTable> routeTables(ResourceId id) {
        Arbitrary<ResourceId> targets =
                ids(
                        ResourceType.INTERNET_GATEWAY,
                        ResourceType.NAT_GATEWAY,
                        ResourceType.VPC_PEERING,
                        ResourceType.NETWORK_INTERFACE,
                        ResourceType.VIRTUAL_PRIVATE_GATEWAY,
                        ResourceType.TRANSIT_GATEWAY,
                        ResourceType.GATEWAY_LOAD_BALANCER_ENDPOINT);
        return combine(
                        texts(),
                        VPCS,
                        few(ArbitraryRows.routes(targets)),
                        few(ArbitraryRows.prefixListRoutes(targets)),
                        few(ids(ResourceType.VIRTUAL_PRIVATE_GATEWAY)))
                .as((name, vpc, routes, byList, gateways) ->
                        new RouteTable(id, name, vpc, routes, byList, gateways));
    }

    private static Arbitrary<Instance> instances(ResourceId id) {
        return combine(plainInstances(id), IPS, IPS, flags())
                .as((it, publicIp, ipv6, aware) ->
                        it.withPublicIp(publicIp).withIpv6(ipv6).withProxyProtocolAware(aware));
    }

    private static Arbitrary<Instance> plainInstances(ResourceId id) {
        return combine(
                        texts(),
                        SUBNETS,
                        IPS,
                        GROUPS,
                        any(Instance.Compute.class),
                        flags(),
                        few(portRanges()))
                .as((name, subnet, ip, groups, compute, running, ports) ->
                        new Instance(
                                id,
                                name,
                                subnet,
                                ip,
                                null,
                                groups,
                                compute,
                                running,
                                ports,
                                running,
                                !running,
                                running ? 200 : 503,
                                null));
    }

    private static Arbitrary<SecurityGroup> securityGroups(ResourceId id) {
        var rules = few(ArbitraryRows.securityGroupRules(ids(ResourceType.SECURITY_GROUP)));
        return combine(texts(), VPCS, rules, rules)
                .as((name, vpc, in, out) -> new SecurityGroup(id, name, vpc, in, out));
    }

    private static Arbitrary<NetworkLoadBalancer> loadBalancers(ResourceId id) {
        return combine(
                        texts(),
                        VPCS,
                        any(NetworkLoadBalancer.Scheme.class),
                        few(ArbitraryRows.nodes(ids(ResourceType.SUBNET))),
                        flags(),
                        GROUPS,
                        flags(),
                        few(ArbitraryRows.listeners(ids(ResourceType.TARGET_GROUP))))
                .as((name, vpc, scheme, nodes, cross, groups, enforce, listeners) ->
                        new NetworkLoadBalancer(
                                id, name, vpc, scheme, nodes, cross, groups, enforce, listeners))
                .flatMap(it ->
                        combine(
                                        any(NetworkLoadBalancer.ClientRoutingPolicy.class),
                                        any(IpAddressType.class),
                                        maybe(zoneIds()),
                                        flags())
                                .as((policy, type, shifted, kept) ->
                                        it.withClientRoutingPolicy(policy)
                                                .withIpAddressType(type)
                                                .withShiftedZoneId(shifted)
                                                .withDeletionProtection(kept)));
    }

    private static Arbitrary<TargetGroup> targetGroups(ResourceId id) {
        Arbitrary<TargetGroup> plain =
                combine(
                                texts(),
                                VPCS,
                                any(TargetGroup.TargetType.class),
                                any(ListenerProtocol.class),
                                ports(),
                                flags(),
                                ArbitraryRows.healthChecks(),
                                few(
                                        ArbitraryRows.targets(
                                                ids(ResourceType.INSTANCE),
                                                ids(ResourceType.APPLICATION_LOAD_BALANCER))))
                        .as((name, vpc, type, protocol, port, proxy, check, targets) ->
                                new TargetGroup(
                                        id, name, vpc, type, protocol, port, null, null, proxy,
                                        check, targets));
        return combine(plain, maybe(flags()), maybe(flags()), ArbitraryRows.attributes())
                .as((it, preserve, cross, attributes) ->
                        it.withId(id)
                                .withPreserveClientIp(preserve)
                                .withCrossZone(cross)
                                .withAttributes(attributes));
    }

    private static Arbitrary<EndpointService> services(ResourceId id) {
        Arbitrary<List<String>> zones = few(zoneIds());
        return combine(
                        combine(
                                        texts(),
                                        ACCOUNTS,
                                        regions(),
                                        few(ids(ResourceType.NETWORK_LOAD_BALANCER)))
                                .as((name, account, region, balancers) ->
                                        new EndpointService(
                                                id,
                                                name,
                                                account,
                                                region,
                                                balancers,
                                                true,
                                                List.of(),
                                                null,
                                                EndpointService.DomainVerification.FAILED,
                                                List.of(),
                                                List.of())),
                        flags(),
                        few(texts()),
                        maybe(texts()),
                        any(EndpointService.DomainVerification.class),
                        zones,
                        few(regions()))
                .as((it, acceptance, principals, privateName, verification, zoneIds, regions) ->
                        new EndpointService(
                                id,
                                it.name(),
                                it.account(),
                                it.region(),
                                it.loadBalancers(),
                                acceptance,
                                principals,
                                privateName,
                                verification,
                                zoneIds,
                                regions))
                .flatMap(ArbitraryResources::withTheRest);
    }

    private static Arbitrary<EndpointService> withTheRest(EndpointService it) {
        return combine(
                        few(any(IpFamily.class)),
                        any(EndpointService.Payer.class),
                        maybe(texts()),
                        maybe(texts()))
                .as((types, payer, name, value) ->
                        it.withSupportedIpAddressTypes(types)
                                .withPayer(payer)
                                .withVerificationName(name)
                                .withVerificationValue(value));
    }

    private static Arbitrary<InterfaceEndpoint> endpoints(ResourceId id) {
        return combine(
                        texts(),
                        VPCS,
                        maybe(ids(ResourceType.ENDPOINT_SERVICE)),
                        few(ArbitraryRows.endpointInterfaces(ids(ResourceType.SUBNET))),
                        GROUPS,
                        flags(),
                        any(InterfaceEndpoint.State.class),
                        suffixes())
                .as((name, vpc, service, interfaces, groups, dns, state, suffix) ->
                        new InterfaceEndpoint(
                                id, name, vpc, service, interfaces, groups, dns, state, suffix))
                .flatMap(ArbitraryResources::withTheRest);
    }

    private static Arbitrary<InterfaceEndpoint> withTheRest(InterfaceEndpoint it) {
        return combine(
                        any(IpAddressType.class),
                        any(InterfaceEndpoint.DnsRecordIpType.class),
                        flags(),
                        maybe(texts()),
                        flags())
                .as((addresses, records, inbound, policy, keeps) ->
                        it.withIpAddressType(addresses)
                                .withDnsRecordIpType(records)
                                .withPrivateDnsOnlyForInboundResolver(inbound)
                                .withPolicy(policy)
                                .withKeepsAccess(keeps));
    }

    private static <T> Arbitrary<T> maybe(Arbitrary<T> each) {
        return each.injectNull(0.3);
    }

    static Arbitrary<String> suffixes() {
        return Arbitraries.strings().withCharRange('a', 'z').numeric().ofLength(8);
    }
}
