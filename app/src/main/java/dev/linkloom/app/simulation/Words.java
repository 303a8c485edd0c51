package dev.linkloom.app.simulation;

import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

/// How resources and decisions are called in cards and lists.
final class Words {

    private Words() {}

    /// The name of a resource, or its id where it has none.
    static String name(Design design, ResourceId id) {
        Resource resource = design.find(id);
        return resource == null || resource.name().isBlank() ? id.value() : resource.name();
    }

    /// `Security group sg-ep`; only the kind where the place itself decides.
    static String decision(Design design, Hop hop) {
        String name = name(design, hop.at());
        if (hop.rewrites()) {
            return "Addresses rewritten";
        }
        return hop.at().equals(hop.where()) ? kind(hop.kind()) : kind(hop.kind()) + " " + name;
    }

    /// AWS's word for what decides.
    static String kind(HopKind kind) {
        return switch (kind) {
            case CLIENT -> "Client";
            case DNS -> "DNS";
            case SECURITY_GROUP -> "Security group";
            case NETWORK_ACL -> "Network ACL";
            case ROUTE -> "Route";
            case GATEWAY -> "Gateway";
            case PEERING -> "VPC peering";
            case TRANSIT_GATEWAY -> "Transit gateway";
            case DIRECT_CONNECT -> "Direct Connect";
            case ENDPOINT -> "Endpoint";
            case FABRIC -> "PrivateLink fabric";
            case LOAD_BALANCER -> "Load balancer";
            case TARGET_GROUP -> "Target group";
            case TARGET -> "Target";
            case NAT -> "NAT";
            case APPLIANCE -> "Appliance";
        };
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
