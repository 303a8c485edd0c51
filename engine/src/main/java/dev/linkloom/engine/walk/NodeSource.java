package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.NodeAddresses;
import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.walk.TargetStep.Chosen;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.NetworkLoadBalancer;

import org.jspecify.annotations.Nullable;

/// The address a node puts in place of the client's, while it has a port left (SRC-01, SRC-06,
/// SRC-15).
final class NodeSource {

    private static final RuleId NODE_IS_SOURCE = RuleId.of("SRC-01");
    private static final RuleId FAMILIES = RuleId.of("SRC-06");
    private static final RuleId PORTS = RuleId.of("SRC-15");
    private static final RuleId SECONDARY = RuleId.of("SRC-16");

    private NodeSource() {}

    /// Null when the node has no address of the target's family.
    static @Nullable Ip of(
            NetworkLoadBalancer nlb, Eni node, Chosen chosen, Packet packet, Course course) {
        Integer open = course.flow().openConnections();
        Ip next =
                NodeAddresses.next(
                        node, chosen.address(), open == null ? 0 : open / chosen.among());
        if (next != null) {
            return next;
        }
        Ip own = NodeAddresses.towards(node, chosen.address());
        course.journal()
                .note(
                        Place.at(node),
                        packet,
                        own == null
                                ? withoutFamily(nlb, node, chosen)
                                : exhausted(nlb, node, chosen));
        return own;
    }

    static Decision overPrivateLink(NetworkLoadBalancer nlb, Eni node, Ip source) {
        return secondary(node, source)
                ? taken(nlb, node, source)
                : Ruling.pass(
                        nlb.id(),
                        HopKind.LOAD_BALANCER,
                        NODE_IS_SOURCE,
                        "The node puts its own address %s in place of the client's; client IP"
                                + " preservation has no effect over PrivateLink.",
                        source);
    }

    static Decision direct(NetworkLoadBalancer nlb, Eni node, Ip source, boolean assumed) {
        return secondary(node, source)
                ? taken(nlb, node, source)
                : Ruling.pass(
                        nlb.id(),
                        HopKind.LOAD_BALANCER,
                        FAMILIES,
                        assumed
                                ? "The client's address is assumed not to be preserved where the"
                                      + " attribute is not set (U-04): the node puts its own %s in"
                                      + " its place."
                                : "The client's address is not preserved: the node puts its own %s"
                                        + " in its place.",
                        source);
    }

    private static boolean secondary(Eni node, Ip source) {
        return source.family() == node.ip().family() && !source.equals(node.ip());
    }

    private static Decision taken(NetworkLoadBalancer nlb, Eni node, Ip source) {
        return Ruling.pass(
                nlb.id(),
                HopKind.LOAD_BALANCER,
                SECONDARY,
                "All %d connections that %s can hold to this target are open, so the node uses its"
                        + " secondary address %s.",
                NodeAddresses.CONNECTIONS,
                node.ip(),
                source);
    }

    private static Decision exhausted(NetworkLoadBalancer nlb, Eni node, Chosen chosen) {
        return Ruling.stop(
                Verdict.PORT_EXHAUSTED,
                nlb.id(),
                HopKind.LOAD_BALANCER,
                PORTS,
                "The node in %s holds %d connections to %s:%d already and has no port left;"
                        + " PortAllocationErrorCount rises. Add targets or secondary addresses.",
                node.zoneId(),
                NodeAddresses.capacity(node),
                chosen.address(),
                chosen.target().port());
    }

    private static Decision withoutFamily(NetworkLoadBalancer nlb, Eni node, Chosen chosen) {
        return Ruling.missing(
                nlb.id(),
                HopKind.LOAD_BALANCER,
                FAMILIES,
                "The node of %s in %s has no address of the family of %s; give it one."
                        .formatted(nlb.name(), node.zoneId(), chosen.address()));
    }
}
