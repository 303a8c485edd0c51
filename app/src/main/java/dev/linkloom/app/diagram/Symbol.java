package dev.linkloom.app.diagram;

import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

/// How a type of resource is told from the others at a glance: by its glyph and its colour.
///
/// @param path an SVG path for a square of 24 x 24, to be drawn with a round line of [#LINE]
public record Symbol(String path, Ink ink) {

    /// How wide the line of a symbol is, in units of its square.
    public static final double LINE = 1.75;

    public static Symbol of(Resource resource) {
        return of(resource.type());
    }

    public static Symbol of(ResourceType type) {
        return switch (type) {
            case ACCOUNT -> new Symbol(Glyphs.PERSON, Ink.ACCOUNT);
            case VPC -> new Symbol(Glyphs.CLOUD, Ink.VPC);
            case SUBNET -> new Symbol(Glyphs.PARTITION, Ink.SUBNET);
            case ROUTE_TABLE -> new Symbol(Glyphs.FORK, Ink.NETWORK);
            case INTERNET_GATEWAY -> new Symbol(Glyphs.GATE, Ink.NETWORK);
            case NAT_GATEWAY -> new Symbol(Glyphs.SWAP, Ink.NETWORK);
            case VPC_PEERING -> new Symbol(Glyphs.RINGS, Ink.NETWORK);
            case NETWORK_INTERFACE -> new Symbol(Glyphs.PORT, Ink.NETWORK);
            case INSTANCE -> new Symbol(Glyphs.SERVER, Ink.COMPUTE);
            case SECURITY_GROUP -> new Symbol(Glyphs.SHIELD, Ink.SECURITY);
            case NETWORK_ACL -> new Symbol(Glyphs.CHECKLIST, Ink.SECURITY);
            case NETWORK_LOAD_BALANCER -> new Symbol(Glyphs.SPREAD, Ink.LOAD_BALANCING);
            case TARGET_GROUP -> new Symbol(Glyphs.TARGET, Ink.LOAD_BALANCING);
            case ENDPOINT_SERVICE -> new Symbol(Glyphs.SOCKET, Ink.ENDPOINT);
            case INTERFACE_ENDPOINT -> new Symbol(Glyphs.PLUG, Ink.ENDPOINT);
            case PRIVATE_HOSTED_ZONE -> new Symbol(Glyphs.LABEL, Ink.DNS);
            case ON_PREMISES -> new Symbol(Glyphs.BUILDING, Ink.WORLD);
            case INTERNET -> new Symbol(Glyphs.GLOBE, Ink.WORLD);
            case PREFIX_LIST -> new Symbol(Glyphs.CHECKLIST, Ink.NETWORK);
            case AWS_SERVICE -> new Symbol(Glyphs.SOCKET, Ink.WORLD);
            case GATEWAY_ENDPOINT -> new Symbol(Glyphs.GATE, Ink.ENDPOINT);
            case GATEWAY_LOAD_BALANCER -> new Symbol(Glyphs.SPREAD, Ink.SECURITY);
            case GATEWAY_LOAD_BALANCER_ENDPOINT -> new Symbol(Glyphs.SHIELD, Ink.ENDPOINT);
            case RESOURCE_GATEWAY -> new Symbol(Glyphs.SOCKET, Ink.NETWORK);
            case RESOURCE_CONFIGURATION -> new Symbol(Glyphs.CHECKLIST, Ink.ENDPOINT);
            case RESOURCE_ENDPOINT -> new Symbol(Glyphs.PLUG, Ink.COMPUTE);
            case APPLICATION_LOAD_BALANCER -> new Symbol(Glyphs.FORK, Ink.LOAD_BALANCING);
            case TRANSIT_GATEWAY -> new Symbol(Glyphs.HUB, Ink.NETWORK);
            case TRANSIT_GATEWAY_ATTACHMENT -> new Symbol(Glyphs.PLUG, Ink.NETWORK);
            case TRANSIT_GATEWAY_ROUTE_TABLE -> new Symbol(Glyphs.FORK, Ink.WORLD);
            case VIRTUAL_PRIVATE_GATEWAY -> new Symbol(Glyphs.GATE, Ink.SECURITY);
            case DIRECT_CONNECT_GATEWAY -> new Symbol(Glyphs.HUB, Ink.WORLD);
            case VIRTUAL_INTERFACE -> new Symbol(Glyphs.CABLE, Ink.WORLD);
            case VPN_CONNECTION -> new Symbol(Glyphs.LOCK, Ink.WORLD);
            case HOST -> new Symbol(Glyphs.SERVER, Ink.WORLD);
            case RESOLVER_ENDPOINT -> new Symbol(Glyphs.PORT, Ink.DNS);
            case RESOLVER_RULE -> new Symbol(Glyphs.FORK, Ink.DNS);
            case PUBLIC_HOSTED_ZONE -> new Symbol(Glyphs.GLOBE, Ink.DNS);
        };
    }
}
