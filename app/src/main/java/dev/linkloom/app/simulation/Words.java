package dev.linkloom.app.simulation;

import static dev.linkloom.app.text.Texts.tr;

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
            return tr("Addresses rewritten");
        }
        return hop.at().equals(hop.where()) ? kind(hop.kind()) : kind(hop.kind()) + " " + name;
    }

    /// AWS's word for what decides.
    static String kind(HopKind kind) {
        return switch (kind) {
            case CLIENT -> tr("Client");
            case DNS -> tr("DNS");
            case SECURITY_GROUP -> tr("Security group");
            case NETWORK_ACL -> tr("Network ACL");
            case ROUTE -> tr("Route");
            case GATEWAY -> tr("Gateway");
            case PEERING -> tr("VPC peering");
            case TRANSIT_GATEWAY -> tr("Transit gateway");
            case DIRECT_CONNECT -> tr("Direct Connect");
            case ENDPOINT -> tr("Endpoint");
            case FABRIC -> tr("PrivateLink fabric");
            case LOAD_BALANCER -> tr("Load balancer");
            case TARGET_GROUP -> tr("Target group");
            case TARGET -> tr("Target");
            case NAT -> tr("NAT");
            case APPLIANCE -> tr("Appliance");
        };
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
