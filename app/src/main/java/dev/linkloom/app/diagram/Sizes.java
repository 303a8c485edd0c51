package dev.linkloom.app.diagram;

import dev.linkloom.model.resource.ResourceType;

/// The measures of the drawing, in pixels at 100 %.
public final class Sizes {

    /// Between neighbours.
    public static final double GAP = 24;

    /// Inside an account or a VPC, around what it holds.
    public static final double PADDING = 16;

    static final double ACCOUNT_HEADER = 44;
    static final double VPC_HEADER = 44;

    /// Above what lies in a subnet, for its title.
    public static final double SUBNET_HEADER = 40;

    /// Inside a subnet, around what it holds.
    public static final double SUBNET_PADDING = 8;

    /// Above the subnets of a zone, for its label.
    public static final double ZONE_HEADER = 28;

    /// Around the subnets of a zone.
    public static final double ZONE_PADDING = 12;

    static final double CHIP_WIDTH = 144;
    static final double CHIP_HEIGHT = 40;

    /// How far the tags of security groups reach below a card.
    public static final double TAG_OVERHANG = 10;

    private Sizes() {}

    /// How wide a new resource is.
    public static double width(ResourceType type) {
        return switch (type) {
            case ACCOUNT -> 560;
            case VPC -> 480;
            case SUBNET -> 160;
            case ON_PREMISES, INTERNET -> 240;
            case INSTANCE, NETWORK_INTERFACE, NAT_GATEWAY, GATEWAY_LOAD_BALANCER_ENDPOINT, HOST ->
                    144;
            case INTERFACE_ENDPOINT,
                    NETWORK_LOAD_BALANCER,
                    GATEWAY_LOAD_BALANCER,
                    APPLICATION_LOAD_BALANCER,
                    RESOURCE_ENDPOINT,
                    RESOURCE_GATEWAY,
                    RESOLVER_ENDPOINT ->
                    184;
            case ENDPOINT_SERVICE,
                    TARGET_GROUP,
                    ROUTE_TABLE,
                    INTERNET_GATEWAY,
                    VPC_PEERING,
                    SECURITY_GROUP,
                    NETWORK_ACL,
                    PRIVATE_HOSTED_ZONE,
                    PREFIX_LIST,
                    AWS_SERVICE,
                    GATEWAY_ENDPOINT,
                    RESOURCE_CONFIGURATION,
                    TRANSIT_GATEWAY,
                    TRANSIT_GATEWAY_ATTACHMENT,
                    TRANSIT_GATEWAY_ROUTE_TABLE,
                    VIRTUAL_PRIVATE_GATEWAY,
                    DIRECT_CONNECT_GATEWAY,
                    VIRTUAL_INTERFACE,
                    VPN_CONNECTION,
                    RESOLVER_RULE,
                    PUBLIC_HOSTED_ZONE ->
                    176;
        };
    }

    /// How high a new resource is.
    public static double height(ResourceType type) {
        return switch (type) {
            case ACCOUNT -> 440;
            case VPC -> 320;
            case SUBNET -> 124;
            case ON_PREMISES, INTERNET -> 140;
            case INTERFACE_ENDPOINT,
                    ENDPOINT_SERVICE,
                    NETWORK_LOAD_BALANCER,
                    TARGET_GROUP,
                    GATEWAY_LOAD_BALANCER,
                    APPLICATION_LOAD_BALANCER,
                    RESOURCE_ENDPOINT,
                    RESOURCE_GATEWAY,
                    RESOLVER_ENDPOINT ->
                    72;
            case INSTANCE,
                    NETWORK_INTERFACE,
                    NAT_GATEWAY,
                    ROUTE_TABLE,
                    INTERNET_GATEWAY,
                    VPC_PEERING,
                    SECURITY_GROUP,
                    NETWORK_ACL,
                    PRIVATE_HOSTED_ZONE,
                    PREFIX_LIST,
                    AWS_SERVICE,
                    GATEWAY_ENDPOINT,
                    RESOURCE_CONFIGURATION,
                    TRANSIT_GATEWAY,
                    TRANSIT_GATEWAY_ATTACHMENT,
                    TRANSIT_GATEWAY_ROUTE_TABLE,
                    VIRTUAL_PRIVATE_GATEWAY,
                    DIRECT_CONNECT_GATEWAY,
                    VIRTUAL_INTERFACE,
                    VPN_CONNECTION,
                    RESOLVER_RULE,
                    PUBLIC_HOSTED_ZONE,
                    GATEWAY_LOAD_BALANCER_ENDPOINT,
                    HOST ->
                    56;
        };
    }

    /// How high a subnet must be for interfaces and nodes below its cards.
    ///
    /// @param cards how far its cards reach, with their tags, below its title
    public static double subnetHeight(double cards, int presences) {
        double pitch = CHIP_HEIGHT + SUBNET_PADDING;
        return SUBNET_HEADER
                + (presences == 0
                        ? cards + SUBNET_PADDING
                        : (Math.ceil(cards / pitch) + presences) * pitch);
    }

    /// How much room a container keeps between its border and what it holds, zone bands included.
    public static Insets insets(ResourceType container) {
        return switch (container) {
            case VPC ->
                    new Insets(
                            VPC_HEADER + ZONE_HEADER,
                            PADDING + ZONE_PADDING,
                            PADDING + ZONE_PADDING);
            case SUBNET -> new Insets(SUBNET_HEADER, SUBNET_PADDING, SUBNET_PADDING);
            default -> new Insets(ACCOUNT_HEADER, PADDING, PADDING);
        };
    }

    /// Room at the top, at both sides and at the bottom.
    public record Insets(double top, double side, double bottom) {}
}
