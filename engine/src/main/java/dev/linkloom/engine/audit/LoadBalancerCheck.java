package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.FreeAddresses;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.TargetGroup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What ELB refuses when a Network Load Balancer is made (VALID-24, VALID-31, VALID-41, NLB-04).
final class LoadBalancerCheck implements Check {

    private static final RuleId ONE_NODE_PER_ZONE = RuleId.of("VALID-24");
    private static final RuleId ROOM = RuleId.of("VALID-31");
    private static final RuleId PROTOCOLS = RuleId.of("VALID-41");
    private static final RuleId UNIQUE_PORT = RuleId.of("NLB-04");
    private static final int ROOM_NEEDED = 8;

    @Override
    public void review(Survey survey, Notes notes) {
        for (NetworkLoadBalancer each : survey.design().all(NetworkLoadBalancer.class)) {
            reviewNodes(survey, notes, each);
            reviewListeners(survey, notes, each);
        }
    }

    private static void reviewNodes(Survey survey, Notes notes, NetworkLoadBalancer balancer) {
        Set<String> zones = new HashSet<>();
        for (Node node : balancer.nodes()) {
            Segment segment = survey.topology().segment(node.subnet());
            if (segment == null) {
                continue;
            }
            if (!zones.add(segment.zoneId())) {
                notes.error(
                        ONE_NODE_PER_ZONE,
                        "InvalidConfigurationRequest",
                        balancer.id(),
                        "%s cannot have a second subnet (%s) in %s; keep one per zone."
                                .formatted(balancer.name(), segment.name(), segment.zoneId()),
                        Mend.nodes(
                                "Take %s out of %s".formatted(segment.name(), balancer.name()),
                                balancer,
                                without(balancer, node)));
            }
            reviewRoom(survey, notes, balancer, node, segment);
        }
    }

    private static List<Node> without(NetworkLoadBalancer balancer, Node node) {
        List<Node> kept = new ArrayList<>(balancer.nodes());
        kept.remove(kept.lastIndexOf(node));
        return kept;
    }

    /// The subnet needs eight free addresses before the node takes its own (NLB-35).
    private static void reviewRoom(
            Survey survey, Notes notes, NetworkLoadBalancer balancer, Node node, Segment segment) {
        Set<Ip> taken = FreeAddresses.taken(segment.id(), survey.design());
        long others = taken.stream().filter(ip -> !ip.equals(node.privateIp())).count();
        long free = Subnets.usable(segment.subnet()) - others;
        if (free < ROOM_NEEDED) {
            notes.error(
                    ROOM,
                    "InsufficientFreeAddressesInSubnet",
                    balancer.id(),
                    "%s has %d free addresses and a load balancer needs %d; choose a larger subnet for %s."
                            .formatted(segment.name(), free, ROOM_NEEDED, balancer.name()),
                    null);
        }
    }

    private static void reviewListeners(Survey survey, Notes notes, NetworkLoadBalancer balancer) {
        Set<Integer> ports = new HashSet<>();
        for (Listener each : balancer.listeners()) {
            if (!ports.add(each.port())) {
                notes.error(
                        UNIQUE_PORT,
                        "DuplicateListener",
                        balancer.id(),
                        "%s has two listeners on port %d; for both transports use one TCP_UDP listener."
                                .formatted(balancer.name(), each.port()),
                        null);
            }
            ResourceId id = each.targetGroup();
            TargetGroup group = survey.design().find(id, TargetGroup.class);
            if (group != null && !suits(each.protocol(), group.protocol())) {
                notes.error(
                        PROTOCOLS,
                        "IncompatibleProtocols",
                        balancer.id(),
                        "The %s listener of %s cannot forward to %s, which speaks %s."
                                .formatted(
                                        each.protocol(),
                                        balancer.name(),
                                        group.name(),
                                        group.protocol()),
                        null);
            }
        }
    }

    /// The matrix of NLB-02.
    private static boolean suits(ListenerProtocol listener, ListenerProtocol group) {
        return switch (listener) {
            case TCP -> group == ListenerProtocol.TCP || group == ListenerProtocol.TCP_UDP;
            case TLS -> group == ListenerProtocol.TCP || group == ListenerProtocol.TLS;
            case UDP -> group == ListenerProtocol.UDP || group == ListenerProtocol.TCP_UDP;
            case TCP_UDP, QUIC, TCP_QUIC -> group == listener;
        };
    }
}
