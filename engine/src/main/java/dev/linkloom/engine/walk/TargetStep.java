package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.Balancer;
import dev.linkloom.engine.balance.FlowHash;
import dev.linkloom.engine.balance.Forwarding;
import dev.linkloom.engine.balance.Registration;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.ListeningLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.TargetGroup;

import org.jspecify.annotations.Nullable;

/// From a listener to one target: the group by weight, then the target by hash (NLB-05, NLB-27).
final class TargetStep {

    private static final RuleId STICKY = RuleId.of("NLB-29");

    private final Balancer balancer;
    private final Forwarding forwarding;

    TargetStep(Balancer balancer, Forwarding forwarding) {
        this.balancer = balancer;
        this.forwarding = forwarding;
    }

    /// Who gets a flow.
    ///
    /// @param among how many targets the node chose from
    record Chosen(TargetGroup group, Registration target, Ip address, int among) {}

    /// @param stickTo whom stickiness takes for the source of a flow
    @Nullable Chosen choose(
            ListeningLoadBalancer nlb,
            Eni node,
            Listener listener,
            Packet packet,
            Ip stickTo,
            Course course) {
        Place here = Place.at(node);
        Long sequence = course.flow().sequence();
        long hash = FlowHash.of(packet, sequence == null ? 0 : sequence);
        Forwarding.Forward forward = forwarding.of(nlb, listener, hash);
        if (forward.decision() != null) {
            course.journal().note(here, packet, forward.decision());
        }
        TargetGroup group = forward.group();
        if (group == null) {
            return null;
        }
        boolean sticky = sticky(listener, group);
        Balancer.Choice choice =
                balancer.choose(nlb, node, group, sticky ? FlowHash.of(stickTo) : hash);
        course.journal().note(here, packet, choice.decision());
        Registration target = choice.registration();
        Ip address = target == null ? null : target.address();
        if (target == null || address == null) {
            return null;
        }
        if (sticky) {
            course.journal().note(here, packet, sticks(group, packet, stickTo));
        }
        return new Chosen(group, target, address, choice.among());
    }

    private static boolean sticky(Listener listener, TargetGroup group) {
        return group.attributes().sourceIpStickiness()
                && listener.protocol() != ListenerProtocol.TLS
                && group.protocol() != ListenerProtocol.TLS;
    }

    private static Ruling sticks(TargetGroup group, Packet packet, Ip stickTo) {
        return packet.source().equals(stickTo)
                ? Ruling.pass(
                        group.id(),
                        HopKind.TARGET_GROUP,
                        STICKY,
                        "%s is sticky: all connections of %s go to this target.",
                        group.name(),
                        stickTo)
                : Ruling.pass(
                        group.id(),
                        HopKind.TARGET_GROUP,
                        STICKY,
                        "%s is sticky: assumed, all connections through the endpoint's interface %s"
                                + " go to this target.",
                        group.name(),
                        stickTo);
    }
}
