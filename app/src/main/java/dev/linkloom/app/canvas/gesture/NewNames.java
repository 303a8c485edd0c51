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
        };
    }
}
