package dev.linkloom.app.palette;

import dev.linkloom.model.resource.ResourceType;

import java.util.List;

/// The shelves of the palette, in the order a design usually grows.
enum Section {
    CONTAINERS("Containers", ResourceType.ACCOUNT, ResourceType.VPC, ResourceType.SUBNET),
    COMPUTE("Compute", ResourceType.INSTANCE, ResourceType.NETWORK_INTERFACE),
    LOAD_BALANCING(
            "Load balancing",
            ResourceType.NETWORK_LOAD_BALANCER,
            ResourceType.TARGET_GROUP,
            ResourceType.APPLICATION_LOAD_BALANCER,
            ResourceType.GATEWAY_LOAD_BALANCER),
    PRIVATE_LINK(
            "PrivateLink",
            ResourceType.INTERFACE_ENDPOINT,
            ResourceType.ENDPOINT_SERVICE,
            ResourceType.GATEWAY_ENDPOINT,
            ResourceType.GATEWAY_LOAD_BALANCER_ENDPOINT,
            ResourceType.RESOURCE_ENDPOINT,
            ResourceType.RESOURCE_CONFIGURATION,
            ResourceType.RESOURCE_GATEWAY,
            ResourceType.AWS_SERVICE),
    SECURITY_AND_ROUTING(
            "Security & routing",
            ResourceType.SECURITY_GROUP,
            ResourceType.NETWORK_ACL,
            ResourceType.ROUTE_TABLE,
            ResourceType.INTERNET_GATEWAY,
            ResourceType.NAT_GATEWAY,
            ResourceType.VPC_PEERING,
            ResourceType.PREFIX_LIST),
    HYBRID(
            "Transit & hybrid",
            ResourceType.TRANSIT_GATEWAY,
            ResourceType.TRANSIT_GATEWAY_ATTACHMENT,
            ResourceType.TRANSIT_GATEWAY_ROUTE_TABLE,
            ResourceType.VIRTUAL_PRIVATE_GATEWAY,
            ResourceType.VPN_CONNECTION,
            ResourceType.DIRECT_CONNECT_GATEWAY,
            ResourceType.VIRTUAL_INTERFACE),
    DNS(
            "DNS",
            ResourceType.PRIVATE_HOSTED_ZONE,
            ResourceType.PUBLIC_HOSTED_ZONE,
            ResourceType.RESOLVER_ENDPOINT,
            ResourceType.RESOLVER_RULE),
    WORLDS("Worlds", ResourceType.ON_PREMISES, ResourceType.INTERNET, ResourceType.HOST);

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
