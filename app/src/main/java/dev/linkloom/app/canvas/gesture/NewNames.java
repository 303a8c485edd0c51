package dev.linkloom.app.canvas.gesture;

import dev.linkloom.model.Design;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import java.util.Set;
import java.util.stream.Collectors;

/// Names for new resources: a short word and the first number that is free, such as `subnet-1`.
public final class NewNames {

    private NewNames() {}

    /// A name that nothing in the design has.
    public static String of(ResourceType type, Design design) {
        Set<String> taken =
                design.resources().stream().map(Resource::name).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains(word(type) + "-" + number)) {
            number++;
        }
        return word(type) + "-" + number;
    }

    private static String word(ResourceType type) {
        return switch (type) {
            case ACCOUNT -> "account";
            case VPC -> "vpc";
            case SUBNET -> "subnet";
            case ROUTE_TABLE -> "routes";
            case INTERNET_GATEWAY -> "igw";
            case NAT_GATEWAY -> "nat";
            case VPC_PEERING -> "peering";
            case NETWORK_INTERFACE -> "eni";
            case INSTANCE -> "instance";
            case SECURITY_GROUP -> "sg";
            case NETWORK_ACL -> "acl";
            case NETWORK_LOAD_BALANCER -> "nlb";
            case TARGET_GROUP -> "targets";
            case ENDPOINT_SERVICE -> "service";
            case INTERFACE_ENDPOINT -> "endpoint";
            case PRIVATE_HOSTED_ZONE -> "zone";
            case ON_PREMISES -> "on-premises";
            case INTERNET -> "internet";
            case PREFIX_LIST -> "prefixes";
            case AWS_SERVICE -> "s3";
            case GATEWAY_ENDPOINT -> "gateway-endpoint";
            case GATEWAY_LOAD_BALANCER -> "gwlb";
            case GATEWAY_LOAD_BALANCER_ENDPOINT -> "gwlb-endpoint";
            case RESOURCE_GATEWAY -> "resource-gateway";
            case RESOURCE_CONFIGURATION -> "resource";
            case RESOURCE_ENDPOINT -> "resource-endpoint";
            case APPLICATION_LOAD_BALANCER -> "alb";
            case TRANSIT_GATEWAY -> "tgw";
            case TRANSIT_GATEWAY_ATTACHMENT -> "attachment";
            case TRANSIT_GATEWAY_ROUTE_TABLE -> "tgw-routes";
            case VIRTUAL_PRIVATE_GATEWAY -> "vgw";
            case DIRECT_CONNECT_GATEWAY -> "dx-gateway";
            case VIRTUAL_INTERFACE -> "vif";
            case VPN_CONNECTION -> "vpn";
            case HOST -> "host";
            case RESOLVER_ENDPOINT -> "resolver";
            case RESOLVER_RULE -> "resolver-rule";
            case PUBLIC_HOSTED_ZONE -> "public-zone";
        };
    }
}
