package dev.linkloom.model.resource;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// The types of resource a user can place, with the words AWS uses for them and where each may sit.
public enum ResourceType {
    ACCOUNT("AWS account", ""),
    VPC("VPC", "vpc-"),
    SUBNET("Subnet", "subnet-"),
    ROUTE_TABLE("Route table", "rtb-"),
    INTERNET_GATEWAY("Internet gateway", "igw-"),
    NAT_GATEWAY("NAT gateway", "nat-"),
    VPC_PEERING("VPC peering", "pcx-"),
    NETWORK_INTERFACE("Network interface", "eni-"),
    INSTANCE("Instance", "i-"),
    SECURITY_GROUP("Security group", "sg-"),
    NETWORK_ACL("Network ACL", "acl-"),
    NETWORK_LOAD_BALANCER("Network Load Balancer", "nlb-"),
    TARGET_GROUP("Target group", "tg-"),
    ENDPOINT_SERVICE("Endpoint service", "vpce-svc-"),
    INTERFACE_ENDPOINT("Interface endpoint", "vpce-"),
    PRIVATE_HOSTED_ZONE("Private hosted zone", "phz-"),
    ON_PREMISES("On-premises network", "onprem-"),
    INTERNET("Internet", "internet-");

    private final String label;
    private final String prefix;

    ResourceType(String label, String prefix) {
        this.label = label;
        this.prefix = prefix;
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
            case ACCOUNT, VPC_PEERING, ON_PREMISES, INTERNET -> Set.of();
            case VPC, ENDPOINT_SERVICE, PRIVATE_HOSTED_ZONE -> Set.of(ACCOUNT);
            case SUBNET,
                    ROUTE_TABLE,
                    INTERNET_GATEWAY,
                    SECURITY_GROUP,
                    NETWORK_ACL,
                    NETWORK_LOAD_BALANCER,
                    TARGET_GROUP,
                    INTERFACE_ENDPOINT ->
                    Set.of(VPC);
            case NAT_GATEWAY, NETWORK_INTERFACE, INSTANCE -> Set.of(SUBNET);
        };
    }

    /// Whether other resources are drawn inside.
    public boolean isContainer() {
        return this == ACCOUNT || this == VPC || this == SUBNET;
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
        };
    }

    private static String article(ResourceType type) {
        return ("AEIO".indexOf(type.label.charAt(0)) >= 0 ? "an " : "a ") + type.label;
    }

    private static String sentence(String label) {
        return ("AEIO".indexOf(label.charAt(0)) >= 0 ? "An " : "A ") + label;
    }
}
