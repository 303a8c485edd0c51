package dev.linkloom.app.diagram;

import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.LoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.VpcPeering;

import org.jspecify.annotations.Nullable;

/// How one resource differs in looks from others of its type: what runs an instance, and states of
/// connections.
final class Look {

    private static final Symbol GOOD = new Symbol(Glyphs.TICK, Ink.SUCCESS);
    private static final Symbol WAITING = new Symbol(Glyphs.HOURGLASS, Ink.WARNING);
    private static final Symbol BAD = new Symbol(Glyphs.CROSS, Ink.DANGER);

    private Look() {}

    /// An instance by what runs it, grey while it is stopped; anything else by its type.
    static Symbol of(Resource resource) {
        if (!(resource instanceof Instance instance)) {
            return Symbol.of(resource);
        }
        String glyph =
                switch (instance.compute()) {
                    case EC2_LINUX, EC2_WINDOWS -> Glyphs.SERVER;
                    case CONTAINER -> Glyphs.BOX;
                    case FUNCTION -> Glyphs.LAMBDA;
                };
        return new Symbol(glyph, instance.running() ? Ink.COMPUTE : Ink.LINK);
    }

    /// The mark before a state; null for what has none.
    static @Nullable Symbol state(Resource resource) {
        if (resource instanceof InterfaceEndpoint endpoint) {
            return switch (endpoint.state()) {
                case AVAILABLE -> GOOD;
                case PENDING_ACCEPTANCE, PENDING, PARTIAL -> WAITING;
                case REJECTED, EXPIRED, FAILED, DELETING, DELETED -> BAD;
            };
        }
        if (resource instanceof VpcPeering peering) {
            return switch (peering.state()) {
                case ACTIVE -> GOOD;
                case INITIATING_REQUEST, PENDING_ACCEPTANCE, PROVISIONING -> WAITING;
                case FAILED, EXPIRED, REJECTED, DELETING, DELETED -> BAD;
            };
        }
        return null;
    }

    /// Whether the type stands on the card, because neither name nor address give it away.
    static boolean saysItsType(Resource resource) {
        return resource instanceof InterfaceEndpoint
                || resource instanceof EndpointService
                || resource instanceof LoadBalancer
                || resource instanceof TargetGroup;
    }
}
