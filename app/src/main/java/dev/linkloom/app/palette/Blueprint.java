package dev.linkloom.app.palette;

import dev.linkloom.app.canvas.gesture.NewNames;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.FreeAddresses;
import dev.linkloom.model.edit.NewIds;
import dev.linkloom.model.net.Cidr;
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
import dev.linkloom.model.resource.ListenerProtocol;
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
import dev.linkloom.model.resource.ResourceType;
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
import java.util.random.RandomGenerator;

/// A new resource with AWS's defaults, and with the ids, names, zones and addresses a person would
/// look up.
///
/// @param container what it is made in; null for what lives at the top level
/// @param preferred the subnet a person pointed at, for what has interfaces or nodes in subnets;
///   null for none
record Blueprint(
        Design design,
        ResourceType type,
        @Nullable ResourceId container,
        @Nullable ResourceId preferred) {

    private static final int PORT = 443;
    private static final Cidr OFFICE = Cidr.of("192.168.0.0/16");
    private static final String DOMAIN = "example.internal";

    /// Why there can be no more of it there; null when there can.
    @Nullable String refusal() {
        return plot().refusal(type);
    }

    Resource make(RandomGenerator random) {
        ResourceId id = NewIds.of(type, design, random);
        String name = NewNames.of(type, design);
        return switch (type) {
            case ACCOUNT -> new Account(id, name);
            case VPC -> vpc(id, name);
            case SUBNET -> subnet(id, name);
            case ROUTE_TABLE ->
                    new RouteTable(id, name, container, List.of(), List.of(), List.of());
            case INTERNET_GATEWAY -> new InternetGateway(id, name, container, null);
            case NAT_GATEWAY ->
                    new NatGateway(id, name, container, plot().address(), plot().publicAddress());
            case VPC_PEERING ->
                    new VpcPeering(
                            id, name, null, null, VpcPeering.State.PENDING_ACCEPTANCE, false);
            case NETWORK_INTERFACE ->
                    new NetworkInterface(id, name, container, plot().address(), List.of(), null);
            case INSTANCE -> instance(id, name);
            case SECURITY_GROUP ->
                    new SecurityGroup(
                            id, name, container, List.of(), SecurityGroup.ALL_OUT); // NET-01
            case NETWORK_ACL -> new NetworkAcl(id, name, container, List.of(), List.of());
            case NETWORK_LOAD_BALANCER -> balancer(id, name);
            case TARGET_GROUP -> targetGroup(id, name);
            case ENDPOINT_SERVICE -> service(id, name);
            case INTERFACE_ENDPOINT -> endpoint(id, name, NewIds.dnsSuffix(random));
            case PRIVATE_HOSTED_ZONE ->
                    new PrivateHostedZone(id, name, container, DOMAIN, List.of(), List.of());
            case ON_PREMISES -> new OnPremises(id, name, List.of(OFFICE), List.of());
            case INTERNET -> new Internet(id, name, List.of());
            case PREFIX_LIST -> new PrefixList(id, name, container, List.of());
            case AWS_SERVICE ->
                    new AwsService(id, name, Locality.region(design, container), "s3", List.of());
            case GATEWAY_ENDPOINT -> new GatewayEndpoint(id, name, container, null, List.of());
            case GATEWAY_LOAD_BALANCER ->
                    new GatewayLoadBalancer(id, name, container, nodes(), false, null);
            case GATEWAY_LOAD_BALANCER_ENDPOINT ->
                    new GatewayLoadBalancerEndpoint(
                            id,
                            name,
                            container,
                            plot().address(),
                            null,
                            InterfaceEndpoint.State.PENDING);
            case RESOURCE_GATEWAY ->
                    new ResourceGateway(id, name, container, interfaces(), List.of());
            case RESOURCE_CONFIGURATION ->
                    new ResourceConfiguration(id, name, container, null, null, null, List.of());
            case RESOURCE_ENDPOINT ->
                    new ResourceEndpoint(
                            id,
                            name,
                            container,
                            null,
                            interfaces(),
                            List.of(),
                            false,
                            InterfaceEndpoint.State.PENDING,
                            NewIds.dnsSuffix(random));
            case APPLICATION_LOAD_BALANCER ->
                    new ApplicationLoadBalancer(
                            id,
                            name,
                            container,
                            NetworkLoadBalancer.Scheme.INTERNAL,
                            nodes(),
                            List.of(),
                            List.of());
            case TRANSIT_GATEWAY ->
                    new TransitGateway(
                            id, name, container, Locality.region(design, container), false);
            case TRANSIT_GATEWAY_ATTACHMENT ->
                    new TransitGatewayAttachment(id, name, null, null, List.of());
            case TRANSIT_GATEWAY_ROUTE_TABLE ->
                    new TransitGatewayRouteTable(id, name, null, List.of(), List.of(), List.of());
            case VIRTUAL_PRIVATE_GATEWAY -> new VirtualPrivateGateway(id, name, container, null);
            case DIRECT_CONNECT_GATEWAY -> new DirectConnectGateway(id, name, container, List.of());
            case VIRTUAL_INTERFACE ->
                    new VirtualInterface(
                            id, name, VirtualInterface.Kind.PRIVATE, null, null, 1500, true);
            case VPN_CONNECTION ->
                    new VpnConnection(
                            id, name, null, null, VpnConnection.Routing.STATIC, List.of(), true);
            case HOST -> new Host(id, name, container, null, true, List.of());
            case RESOLVER_ENDPOINT ->
                    new ResolverEndpoint(
                            id,
                            name,
                            container,
                            ResolverEndpoint.Direction.INBOUND,
                            interfaces(),
                            List.of());
            case RESOLVER_RULE ->
                    new ResolverRule(id, name, container, DOMAIN, null, List.of(), List.of());
            case PUBLIC_HOSTED_ZONE -> new PublicHostedZone(id, name, container, DOMAIN, List.of());
        };
    }

    private Vpc vpc(ResourceId id, String name) {
        Cidr block = FreeAddresses.forVpc(design);
        return new Vpc(
                id,
                name,
                container,
                Locality.region(design, container),
                block == null ? List.of() : List.of(block),
                true,
                false, // DNS-12
                null,
                null);
    }

    private Subnet subnet(ResourceId id, String name) {
        Vpc vpc = design.find(container, Vpc.class);
        Cidr block = vpc == null ? null : FreeAddresses.inVpc(vpc, design);
        if (vpc == null || block == null) {
            throw new IllegalStateException(
                    "The container (%s) cannot hold a subnet.".formatted(container));
        }
        return new Subnet(id, name, container, Locality.zone(design, vpc), block, null, null);
    }

    private Instance instance(ResourceId id, String name) {
        return new Instance(
                        id,
                        name,
                        container,
                        plot().address(),
                        null,
                        List.of(),
                        Instance.Compute.EC2_LINUX,
                        true,
                        List.of(),
                        false)
                .withIpv6(plot().ipv6());
    }

    private NetworkLoadBalancer balancer(ResourceId id, String name) {
        return new NetworkLoadBalancer(
                id,
                name,
                container,
                NetworkLoadBalancer.Scheme.INTERNAL,
                nodes(),
                false, // NLB-17
                List.of(),
                true, // SRC-31
                List.of());
    }

    private TargetGroup targetGroup(ResourceId id, String name) {
        return new TargetGroup(
                id,
                name,
                container,
                TargetGroup.TargetType.INSTANCE,
                ListenerProtocol.TCP,
                PORT,
                null,
                null,
                false, // SRC-18
                TargetGroup.HealthCheck.DEFAULT,
                List.of());
    }

    private EndpointService service(ResourceId id, String name) {
        return new EndpointService(
                id,
                name,
                container,
                Locality.region(design, container),
                List.of(),
                true, // SVC-08
                List.of(), // SVC-03
                null,
                EndpointService.DomainVerification.PENDING_VERIFICATION,
                List.of(),
                List.of());
    }

    private InterfaceEndpoint endpoint(ResourceId id, String name, String dnsSuffix) {
        return new InterfaceEndpoint(
                id,
                name,
                container,
                null,
                interfaces(),
                List.of(),
                false,
                InterfaceEndpoint.State.PENDING,
                dnsSuffix);
    }

    private List<Node> nodes() {
        return plot().nodes();
    }

    private List<EndpointInterface> interfaces() {
        return plot().interfaces();
    }

    private Plot plot() {
        return new Plot(design, container, preferred);
    }
}
