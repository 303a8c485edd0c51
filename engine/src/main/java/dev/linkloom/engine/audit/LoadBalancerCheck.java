package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.IpAddressType;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What ELB refuses of the nodes of a Network Load Balancer (VALID-24, VALID-31).
final class LoadBalancerCheck implements Check<NetworkLoadBalancer> {

    private static final RuleId ONE_NODE_PER_ZONE = RuleId.of("VALID-24");
    private static final RuleId ROOM = RuleId.of("VALID-31");
    private static final RuleId DUALSTACK = RuleId.of("NLB-36");
    private static final int ROOM_NEEDED = 8;

    @Override
    public void review(NetworkLoadBalancer balancer, Survey survey, Notes notes) {
        reviewNodes(survey, notes, balancer);
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
                        new Edit.Replace(
                                "Take %s out of %s".formatted(segment.name(), balancer.name()),
                                balancer.withNodes(without(balancer, node))));
            }
            reviewRoom(survey, notes, balancer, node, segment);
            if (balancer.ipAddressType() == IpAddressType.DUALSTACK
                    && segment.subnet().block(IpFamily.IPV6) == null) {
                Ipv6Check.note(
                        survey,
                        notes,
                        DUALSTACK,
                        "InvalidConfigurationRequest",
                        balancer.id(),
                        segment,
                        "%s is dualstack, but %s has no IPv6 block; give it one of its VPC or choose ipv4."
                                .formatted(balancer.name(), segment.name()));
            }
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
        long others =
                survey.relations().interfaces(segment).stream()
                        .map(Eni::ip)
                        .filter(ip -> !ip.equals(node.privateIp()))
                        .distinct()
                        .count();
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
}
