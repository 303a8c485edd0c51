package dev.linkloom.engine.balance;

import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;

import org.jspecify.annotations.Nullable;

/// The addresses a node speaks to targets from, and how many connections each can hold (SRC-06,
/// SRC-15, SRC-16).
public final class NodeAddresses {

    /// How many connections one address holds to one target, by its address and port (SRC-15).
    public static final int CONNECTIONS = 55_000;

    private NodeAddresses() {}

    /// The address of the family of the target; null when the node has none.
    public static @Nullable Ip towards(Eni node, Ip target) {
        return node.address(target.family());
    }

    /// How many connections the node holds to one target (SRC-16).
    public static int capacity(Eni node) {
        Node drawn = drawn(node);
        return CONNECTIONS * (1 + (drawn == null ? 0 : drawn.secondaryIps().size()));
    }

    /// The address that the next connection to a target takes, after so many that are open; null
    /// when all ports of all addresses are taken.
    public static @Nullable Ip next(Eni node, Ip target, int open) {
        if (open < CONNECTIONS) {
            return towards(node, target);
        }
        Node drawn = drawn(node);
        int index = open / CONNECTIONS - 1;
        return drawn == null || index >= drawn.secondaryIps().size()
                ? null
                : drawn.secondaryIps().get(index);
    }

    private static @Nullable Node drawn(Eni node) {
        if (node.owner() instanceof NetworkLoadBalancer balancer) {
            for (Node each : balancer.nodes()) {
                if (each.subnet().equals(node.segment().id())) {
                    return each;
                }
            }
        }
        return null;
    }
}
