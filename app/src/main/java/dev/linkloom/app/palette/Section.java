package dev.linkloom.app.palette;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.resource.ResourceType;

import java.util.List;

/// The shelves of the palette, in the order a design usually grows.
enum Section {
    CONTAINERS(ResourceType.ACCOUNT, ResourceType.VPC, ResourceType.SUBNET),
    COMPUTE(ResourceType.INSTANCE, ResourceType.NETWORK_INTERFACE),
    LOAD_BALANCING(
            ResourceType.NETWORK_LOAD_BALANCER,
            ResourceType.TARGET_GROUP,
            ResourceType.APPLICATION_LOAD_BALANCER,
            ResourceType.GATEWAY_LOAD_BALANCER),
    PRIVATE_LINK(
            ResourceType.INTERFACE_ENDPOINT,
            ResourceType.ENDPOINT_SERVICE,
            ResourceType.GATEWAY_ENDPOINT,
            ResourceType.GATEWAY_LOAD_BALANCER_ENDPOINT,
            ResourceType.RESOURCE_ENDPOINT,
            ResourceType.RESOURCE_CONFIGURATION,
            ResourceType.RESOURCE_GATEWAY,
            ResourceType.AWS_SERVICE),
    SECURITY_AND_ROUTING(
            ResourceType.SECURITY_GROUP,
            ResourceType.NETWORK_ACL,
            ResourceType.ROUTE_TABLE,
            ResourceType.INTERNET_GATEWAY,
            ResourceType.NAT_GATEWAY,
            ResourceType.VPC_PEERING,
            ResourceType.PREFIX_LIST),
    HYBRID(
            ResourceType.TRANSIT_GATEWAY,
            ResourceType.TRANSIT_GATEWAY_ATTACHMENT,
            ResourceType.TRANSIT_GATEWAY_ROUTE_TABLE,
            ResourceType.VIRTUAL_PRIVATE_GATEWAY,
            ResourceType.VPN_CONNECTION,
            ResourceType.DIRECT_CONNECT_GATEWAY,
            ResourceType.VIRTUAL_INTERFACE),
    DNS(
            ResourceType.PRIVATE_HOSTED_ZONE,
            ResourceType.PUBLIC_HOSTED_ZONE,
            ResourceType.RESOLVER_ENDPOINT,
            ResourceType.RESOLVER_RULE),
    WORLDS(ResourceType.ON_PREMISES, ResourceType.INTERNET, ResourceType.HOST);

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<ResourceType> types;

    Section(ResourceType... types) {
        this.types = List.of(types);
    }

    String title() {
        return switch (this) {
            case CONTAINERS -> tr("Containers");
            case COMPUTE -> tr("Compute");
            case LOAD_BALANCING -> tr("Load balancing");
            case PRIVATE_LINK -> tr("PrivateLink");
            case SECURITY_AND_ROUTING -> tr("Security & routing");
            case HYBRID -> tr("Transit & hybrid");
            case DNS -> tr("DNS");
            case WORLDS -> tr("Worlds");
        };
    }

    List<ResourceType> types() {
        return types;
    }
}
