package dev.linkloom.app.palette;

import dev.linkloom.app.canvas.gesture.NewNames;
import dev.linkloom.app.canvas.gesture.ZonePick;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.FreeAddresses;
import dev.linkloom.model.edit.NewIds;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.EndpointService;
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
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
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
        return switch (type) {
            case VPC ->
                    FreeAddresses.forVpc(design) == null
                            ? "Every block from 10.0.0.0/16 to 10.255.0.0/16 is taken; delete a VPC"
                                    + " first."
                            : null;
            case SUBNET -> {
                Vpc vpc = design.find(container, Vpc.class);
                yield vpc != null && FreeAddresses.inVpc(vpc, design) == null
                        ? "%s has no block left for a subnet; give it another CIDR block."
                                .formatted(vpc.name())
                        : null;
            }
            case INSTANCE, NETWORK_INTERFACE, NAT_GATEWAY -> {
                Subnet subnet = design.find(container, Subnet.class);
                yield subnet != null && FreeAddresses.inSubnet(subnet, design) == null
                        ? "%s has no free private address left.".formatted(subnet.name())
                        : null;
            }
            case ACCOUNT,
                    ROUTE_TABLE,
                    INTERNET_GATEWAY,
                    VPC_PEERING,
                    SECURITY_GROUP,
                    NETWORK_ACL,
                    NETWORK_LOAD_BALANCER,
                    TARGET_GROUP,
                    ENDPOINT_SERVICE,
                    INTERFACE_ENDPOINT,
                    PRIVATE_HOSTED_ZONE,
                    ON_PREMISES,
                    INTERNET ->
                    null;
        };
    }

    Resource make(RandomGenerator random) {
        ResourceId id = NewIds.of(type, design, random);
        String name = NewNames.of(type, design);
        return switch (type) {
            case ACCOUNT -> new Account(id, name);
            case VPC -> vpc(id, name);
            case SUBNET -> subnet(id, name);
            case ROUTE_TABLE -> new RouteTable(id, name, container, List.of());
            case INTERNET_GATEWAY -> new InternetGateway(id, name, container);
            case NAT_GATEWAY -> new NatGateway(id, name, container, address(), publicAddress());
            case VPC_PEERING ->
                    new VpcPeering(
                            id, name, null, null, VpcPeering.State.PENDING_ACCEPTANCE, false);
            case NETWORK_INTERFACE ->
                    new NetworkInterface(id, name, container, address(), List.of(), null);
            case INSTANCE -> instance(id, name);
            case SECURITY_GROUP ->
                    new SecurityGroup(
                            id,
                            name,
                            container,
                            List.of(),
                            List.of(SecurityGroupRule.ALLOW_ALL_OUT)); // NET-01
            case NETWORK_ACL -> new NetworkAcl(id, name, container, List.of(), List.of());
            case NETWORK_LOAD_BALANCER -> balancer(id, name);
            case TARGET_GROUP -> targetGroup(id, name);
            case ENDPOINT_SERVICE -> service(id, name);
            case INTERFACE_ENDPOINT -> endpoint(id, name, NewIds.dnsSuffix(random));
            case PRIVATE_HOSTED_ZONE ->
                    new PrivateHostedZone(id, name, container, DOMAIN, List.of(), List.of());
            case ON_PREMISES -> new OnPremises(id, name, List.of(OFFICE));
            case INTERNET -> new Internet(id, name, List.of());
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
                address(),
                List.of(),
                Instance.Compute.EC2_LINUX,
                true,
                List.of(),
                false);
    }

    private NetworkLoadBalancer balancer(ResourceId id, String name) {
        return new NetworkLoadBalancer(
                id,
                name,
                container,
                NetworkLoadBalancer.Scheme.INTERNAL,
                zones().stream()
                        .map(each -> new Node(each.id(), FreeAddresses.inSubnet(each, design)))
                        .toList(),
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
                zones().stream()
                        .map(each ->
                                new EndpointInterface(
                                        each.id(), FreeAddresses.inSubnet(each, design)))
                        .toList(),
                List.of(),
                false,
                InterfaceEndpoint.State.PENDING,
                dnsSuffix);
    }

    private List<Subnet> zones() {
        return container == null ? List.of() : ZonePick.onePerZone(design, container, preferred);
    }

    private @Nullable Ip address() {
        Subnet subnet = design.find(container, Subnet.class);
        return subnet == null ? null : FreeAddresses.inSubnet(subnet, design);
    }

    /// From the block that documents use for public addresses (RFC 5737), so that it is nobody's.
    private @Nullable Ip publicAddress() {
        Cidr block = Cidr.of("203.0.113.0/24");
        List<Ip> taken =
                design.all(NatGateway.class).stream()
                        .map(NatGateway::publicIp)
                        .filter(Objects::nonNull)
                        .toList();
        for (Ip ip = block.base().plus(1); block.contains(ip); ip = ip.plus(1)) {
            if (!taken.contains(ip)) {
                return ip;
            }
        }
        return null;
    }
}
