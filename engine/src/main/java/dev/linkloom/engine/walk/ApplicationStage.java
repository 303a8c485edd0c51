package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.NodePorts;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.filter.Party;
import dev.linkloom.engine.filter.SecurityGroups;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.walk.TargetStep.Chosen;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;

/// Through an Application Load Balancer's node, which opens a connection of its own and names its
/// caller in a header (SRC-05).
final class ApplicationStage {

    private static final RuleId FORWARDED_FOR = RuleId.of("SRC-05");

    private final SecurityGroups groups;
    private final ListenerStep listeners;
    private final TargetStep targets;

    ApplicationStage(SecurityGroups groups, ListenerStep listeners, TargetStep targets) {
        this.groups = groups;
        this.listeners = listeners;
        this.targets = targets;
    }

    void pass(ApplicationLoadBalancer alb, Eni node, Packet packet, Course course, Onward onward) {
        course.passes("load balancer ", alb);
        Listener listener = listeners.take(alb, node, packet, course);
        Chosen chosen =
                listener == null
                        ? null
                        : targets.choose(alb, node, listener, packet, packet.source(), course);
        if (chosen == null) {
            return;
        }
        course.forwardedFor(packet.source());
        BalancerStage.forward(
                alb,
                node,
                packet,
                BalancerStage.to(chosen, node.ip(), NodePorts.FIRST, packet),
                () ->
                        Ruling.pass(
                                alb.id(),
                                HopKind.LOAD_BALANCER,
                                FORWARDED_FOR,
                                "%s opens a connection of its own and puts %s into"
                                        + " X-Forwarded-For.",
                                alb.name(),
                                packet.source()),
                new Party(node.ip(), groups.party(node).groups()),
                course,
                onward);
    }
}
