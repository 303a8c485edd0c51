package dev.linkloom.app.palette;

import dev.linkloom.model.resource.ResourceType;

import java.util.List;

/// The shelves of the palette, in the order a design usually grows.
enum Section {
    CONTAINERS("Containers", ResourceType.ACCOUNT, ResourceType.VPC, ResourceType.SUBNET),
    COMPUTE("Compute", ResourceType.INSTANCE, ResourceType.NETWORK_INTERFACE),
    LOAD_BALANCING("Load balancing", ResourceType.NETWORK_LOAD_BALANCER, ResourceType.TARGET_GROUP),
    PRIVATE_LINK("PrivateLink", ResourceType.INTERFACE_ENDPOINT, ResourceType.ENDPOINT_SERVICE),
    SECURITY_AND_ROUTING(
            "Security & routing",
            ResourceType.SECURITY_GROUP,
            ResourceType.NETWORK_ACL,
            ResourceType.ROUTE_TABLE,
            ResourceType.INTERNET_GATEWAY,
            ResourceType.NAT_GATEWAY,
            ResourceType.VPC_PEERING),
    DNS("DNS", ResourceType.PRIVATE_HOSTED_ZONE),
    WORLDS("Worlds", ResourceType.ON_PREMISES, ResourceType.INTERNET);

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<ResourceType> types;

    Section(String title, ResourceType... types) {
        this.title = title;
        this.types = List.of(types);
    }

    String title() {
        return title;
    }

    List<ResourceType> types() {
        return types;
    }
}
