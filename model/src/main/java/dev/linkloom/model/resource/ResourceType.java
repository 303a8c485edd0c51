package dev.linkloom.model.resource;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// The types of resource a user can place, with the words AWS uses for them and where each may sit.
public enum ResourceType {
    ACCOUNT("AWS account", "", "account"),
    VPC("VPC", "vpc-", "vpc"),
    SUBNET("Subnet", "subnet-", "subnet"),
    ROUTE_TABLE("Route table", "rtb-", "routes"),
    INTERNET_GATEWAY("Internet gateway", "igw-", "igw"),
    NAT_GATEWAY("NAT gateway", "nat-", "nat"),
    VPC_PEERING("VPC peering", "pcx-", "peering"),
    NETWORK_INTERFACE("Network interface", "eni-", "eni"),
    INSTANCE("Instance", "i-", "instance"),
    SECURITY_GROUP("Security group", "sg-", "sg"),
    NETWORK_ACL("Network ACL", "acl-", "acl"),
    NETWORK_LOAD_BALANCER("Network Load Balancer", "nlb-", "nlb"),
    TARGET_GROUP("Target group", "tg-", "targets"),
    ENDPOINT_SERVICE("Endpoint service", "vpce-svc-", "service"),
    INTERFACE_ENDPOINT("Interface endpoint", "vpce-", "endpoint"),
    PRIVATE_HOSTED_ZONE("Private hosted zone", "phz-", "zone"),
    ON_PREMISES("On-premises network", "onprem-", "on-premises"),
    INTERNET("Internet", "internet-", "internet"),
    PREFIX_LIST("Prefix list", "pl-", "prefixes"),
    AWS_SERVICE("AWS service", "awssvc-", "s3"),
    GATEWAY_ENDPOINT("Gateway endpoint", "vpce-", "gateway-endpoint"),
    GATEWAY_LOAD_BALANCER("Gateway Load Balancer", "gwlb-", "gwlb"),
    GATEWAY_LOAD_BALANCER_ENDPOINT("GWLB endpoint", "vpce-", "gwlb-endpoint"),
    RESOURCE_GATEWAY("Resource gateway", "rgw-", "resource-gateway"),
    RESOURCE_CONFIGURATION("Resource configuration", "rcfg-", "resource"),
    RESOURCE_ENDPOINT("Resource endpoint", "vpce-", "resource-endpoint"),
    APPLICATION_LOAD_BALANCER("Application Load Balancer", "alb-", "alb"),
    TRANSIT_GATEWAY("Transit gateway", "tgw-", "tgw"),
    TRANSIT_GATEWAY_ATTACHMENT("Transit gateway attachment", "tgw-attach-", "attachment"),
    TRANSIT_GATEWAY_ROUTE_TABLE("Transit gateway route table", "tgw-rtb-", "tgw-routes"),
    VIRTUAL_PRIVATE_GATEWAY("Virtual private gateway", "vgw-", "vgw"),
    DIRECT_CONNECT_GATEWAY("Direct Connect gateway", "dxgw-", "dx-gateway"),
    VIRTUAL_INTERFACE("Virtual interface", "dxvif-", "vif"),
    VPN_CONNECTION("VPN connection", "vpn-", "vpn"),
    HOST("Host", "host-", "host"),
    RESOLVER_ENDPOINT("Resolver endpoint", "rslvr-", "resolver"),
    RESOLVER_RULE("Resolver rule", "rslvr-rr-", "resolver-rule"),
    PUBLIC_HOSTED_ZONE("Public hosted zone", "zone-", "public-zone");

    private final String label;
    private final String prefix;
    private final String word;

    ResourceType(String label, String prefix, String word) {
        this.label = label;
        this.prefix = prefix;
        this.word = word;
    }

    /// What people call one in short, and names begin with, such as "nlb".
    public String word() {
        return word;
    }

    /// AWS's own words, such as "Interface endpoint".
    public String label() {
        return label;
    }

    /// What ids of this type begin with, such as `vpce-`; empty for accounts, whose ids are 12
    /// digits.
    public String prefix() {
        return prefix;
    }

    /// The types of container this may be dropped into; empty for what lives at the top level.
    public Set<ResourceType> containers() {
        return switch (this) {
            case ACCOUNT,
                    VPC_PEERING,
                    ON_PREMISES,
                    INTERNET,
                    AWS_SERVICE,
                    TRANSIT_GATEWAY_ATTACHMENT,
                    TRANSIT_GATEWAY_ROUTE_TABLE,
                    VIRTUAL_INTERFACE,
                    VPN_CONNECTION ->
                    Set.of();
            case HOST -> Set.of(ON_PREMISES, INTERNET);
            case VPC,
                    ENDPOINT_SERVICE,
                    PRIVATE_HOSTED_ZONE,
                    PREFIX_LIST,
                    RESOURCE_CONFIGURATION,
                    TRANSIT_GATEWAY,
                    DIRECT_CONNECT_GATEWAY,
                    RESOLVER_RULE,
                    PUBLIC_HOSTED_ZONE ->
                    Set.of(ACCOUNT);
            case SUBNET,
                    ROUTE_TABLE,
                    INTERNET_GATEWAY,
                    SECURITY_GROUP,
                    NETWORK_ACL,
                    NETWORK_LOAD_BALANCER,
                    TARGET_GROUP,
                    INTERFACE_ENDPOINT,
                    GATEWAY_ENDPOINT,
                    GATEWAY_LOAD_BALANCER,
                    RESOURCE_GATEWAY,
                    RESOURCE_ENDPOINT,
                    APPLICATION_LOAD_BALANCER,
                    VIRTUAL_PRIVATE_GATEWAY,
                    RESOLVER_ENDPOINT ->
                    Set.of(VPC);
            case NAT_GATEWAY, NETWORK_INTERFACE, INSTANCE, GATEWAY_LOAD_BALANCER_ENDPOINT ->
                    Set.of(SUBNET);
        };
    }

    /// Whether other resources are drawn inside.
    public boolean isContainer() {
        return switch (this) {
            case ACCOUNT, VPC, SUBNET, ON_PREMISES, INTERNET -> true;
            case ROUTE_TABLE,
                    INTERNET_GATEWAY,
                    NAT_GATEWAY,
                    VPC_PEERING,
                    NETWORK_INTERFACE,
                    INSTANCE,
                    SECURITY_GROUP,
                    NETWORK_ACL,
                    NETWORK_LOAD_BALANCER,
                    TARGET_GROUP,
                    ENDPOINT_SERVICE,
                    INTERFACE_ENDPOINT,
                    PRIVATE_HOSTED_ZONE,
                    PREFIX_LIST,
                    AWS_SERVICE,
                    GATEWAY_ENDPOINT,
                    GATEWAY_LOAD_BALANCER,
                    GATEWAY_LOAD_BALANCER_ENDPOINT,
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
                    false;
        };
    }

    /// Why this may not be dropped there, or null when it may.
    public @Nullable String refusal(@Nullable ResourceType container) {
        if (containers().isEmpty()
                ? container == null
                : container != null && containers().contains(container)) {
            return null;
        }
        String place =
                containers().isEmpty()
                        ? "outside every account"
                        : "inside " + article(containers().iterator().next());
        return "%s belongs %s, not %s."
                .formatted(
                        sentence(label),
                        place,
                        container == null ? "on the bare canvas" : "in " + article(container));
    }

    static ResourceType of(Resource resource) {
        return switch (resource) {
            case Account _ -> ACCOUNT;
            case Vpc _ -> VPC;
            case Subnet _ -> SUBNET;
            case RouteTable _ -> ROUTE_TABLE;
            case InternetGateway _ -> INTERNET_GATEWAY;
            case NatGateway _ -> NAT_GATEWAY;
            case VpcPeering _ -> VPC_PEERING;
            case NetworkInterface _ -> NETWORK_INTERFACE;
            case Instance _ -> INSTANCE;
            case SecurityGroup _ -> SECURITY_GROUP;
            case NetworkAcl _ -> NETWORK_ACL;
            case NetworkLoadBalancer _ -> NETWORK_LOAD_BALANCER;
            case TargetGroup _ -> TARGET_GROUP;
            case EndpointService _ -> ENDPOINT_SERVICE;
            case InterfaceEndpoint _ -> INTERFACE_ENDPOINT;
            case PrivateHostedZone _ -> PRIVATE_HOSTED_ZONE;
            case OnPremises _ -> ON_PREMISES;
            case Internet _ -> INTERNET;
            case PrefixList _ -> PREFIX_LIST;
            case AwsService _ -> AWS_SERVICE;
            case GatewayEndpoint _ -> GATEWAY_ENDPOINT;
            case GatewayLoadBalancer _ -> GATEWAY_LOAD_BALANCER;
            case GatewayLoadBalancerEndpoint _ -> GATEWAY_LOAD_BALANCER_ENDPOINT;
            case ResourceGateway _ -> RESOURCE_GATEWAY;
            case ResourceConfiguration _ -> RESOURCE_CONFIGURATION;
            case ResourceEndpoint _ -> RESOURCE_ENDPOINT;
            case ApplicationLoadBalancer _ -> APPLICATION_LOAD_BALANCER;
            case TransitGateway _ -> TRANSIT_GATEWAY;
            case TransitGatewayAttachment _ -> TRANSIT_GATEWAY_ATTACHMENT;
            case TransitGatewayRouteTable _ -> TRANSIT_GATEWAY_ROUTE_TABLE;
            case VirtualPrivateGateway _ -> VIRTUAL_PRIVATE_GATEWAY;
            case DirectConnectGateway _ -> DIRECT_CONNECT_GATEWAY;
            case VirtualInterface _ -> VIRTUAL_INTERFACE;
            case VpnConnection _ -> VPN_CONNECTION;
            case Host _ -> HOST;
            case ResolverEndpoint _ -> RESOLVER_ENDPOINT;
            case ResolverRule _ -> RESOLVER_RULE;
            case PublicHostedZone _ -> PUBLIC_HOSTED_ZONE;
        };
    }

    private static String article(ResourceType type) {
        return ("AEIO".indexOf(type.label.charAt(0)) >= 0 ? "an " : "a ") + type.label;
    }

    private static String sentence(String label) {
        return ("AEIO".indexOf(label.charAt(0)) >= 0 ? "An " : "A ") + label;
    }
}
