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
        };
    }
}
