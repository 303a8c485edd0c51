package dev.linkloom.app.palette;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.FreeAddresses;
import dev.linkloom.model.edit.ZonePick;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// The ground a new resource is put on: which blocks and addresses are free there.
///
/// @param container what it is made in; null for what lives at the top level
/// @param preferred the subnet a person pointed at, for what has interfaces or nodes in subnets;
///   null for none
record Plot(Design design, @Nullable ResourceId container, @Nullable ResourceId preferred) {

    /// Why there can be no more of it there; null when there can.
    @Nullable String refusal(ResourceType type) {
        return switch (type) {
            case VPC ->
                    FreeAddresses.forVpc(design) == null
                            ? tr(
                                    "Every block from 10.0.0.0/16 to 10.255.0.0/16 is taken; delete"
                                            + " a VPC first.")
                            : null;
            case SUBNET -> {
                Vpc vpc = design.find(container, Vpc.class);
                yield vpc != null && FreeAddresses.inVpc(vpc, design) == null
                        ? tr(
                                "%s has no block left for a subnet; give it another CIDR block.",
                                vpc.name())
                        : null;
            }
            case INSTANCE, NETWORK_INTERFACE, NAT_GATEWAY, GATEWAY_LOAD_BALANCER_ENDPOINT -> {
                Subnet subnet = design.find(container, Subnet.class);
                yield subnet != null && FreeAddresses.inSubnet(subnet, design) == null
                        ? tr("%s has no free private address left.", subnet.name())
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
                    INTERNET,
                    PREFIX_LIST,
                    AWS_SERVICE,
                    GATEWAY_ENDPOINT,
                    GATEWAY_LOAD_BALANCER,
                    RESOURCE_GATEWAY,
                    RESOURCE_CONFIGURATION,
                    RESOURCE_ENDPOINT,
                    APPLICATION_LOAD_BALANCER,
                    TRANSIT_GATEWAY,
                    TRANSIT_GATEWAY_ATTACHMENT,
                    TRANSIT_GATEWAY_ROUTE_TABLE,
                    VIRTUAL_PRIVATE_GATEWAY,
                    DIRECT_CONNECT_GATEWAY,
                    VIRTUAL_INTERFACE,
                    VPN_CONNECTION,
                    HOST,
                    RESOLVER_ENDPOINT,
                    RESOLVER_RULE,
                    PUBLIC_HOSTED_ZONE ->
                    null;
        };
    }

    List<Node> nodes() {
        return zones().stream()
                .map(each -> new Node(each.id(), FreeAddresses.inSubnet(each, design)))
                .toList();
    }

    List<EndpointInterface> interfaces() {
        return zones().stream()
                .map(each -> new EndpointInterface(each.id(), FreeAddresses.inSubnet(each, design)))
                .toList();
    }

    private List<Subnet> zones() {
        return container == null ? List.of() : ZonePick.onePerZone(design, container, preferred);
    }

    @Nullable Ip address() {
        Subnet subnet = design.find(container, Subnet.class);
        return subnet == null ? null : FreeAddresses.inSubnet(subnet, design);
    }

    /// Where the subnet has IPv6, beside the other address.
    @Nullable Ip ipv6() {
        Subnet subnet = design.find(container, Subnet.class);
        return subnet == null ? null : FreeAddresses.ipv6InSubnet(subnet, design);
    }

    /// From the block that documents use for public addresses (RFC 5737), so that it is nobody's.
    @Nullable Ip publicAddress() {
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
