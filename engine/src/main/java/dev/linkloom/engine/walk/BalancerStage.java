package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.Balancer;
import dev.linkloom.engine.balance.ClientIp;
import dev.linkloom.engine.balance.NodePorts;
import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.filter.Party;
import dev.linkloom.engine.filter.SecurityGroups;
import dev.linkloom.engine.leg.Sender;
import dev.linkloom.engine.packet.ProxyHeader;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.walk.TargetStep.Chosen;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.ListeningLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroupAttributes.HeaderPlacement;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Through a Network Load Balancer's node: listener, filters, target, and the rewriting of
/// addresses (SRC-01).
public final class BalancerStage {

    private static final RuleId INBOUND_PRIVATELINK = RuleId.of("SRC-31");
    private static final RuleId GROUPS = RuleId.of("SRC-30");
    private static final RuleId TARGET_GROUPS = RuleId.of("SRC-33");
    private static final RuleId REPLY = RuleId.of("SRC-40");

    private final SecurityGroups groups;
    private final ListenerStep listeners;
    private final TargetStep targets;
    private final DirectClient directClient;

    BalancerStage(
            SecurityGroups groups,
            ListenerStep listeners,
            TargetStep targets,
            DirectClient directClient) {
        this.groups = groups;
        this.listeners = listeners;
        this.targets = targets;
        this.directClient = directClient;
    }

    /// A flow that comes out of an endpoint, UDP as well as TCP (EP-09), over IPv6 to IPv4 targets
    /// too (SVC-24); no group of the consumer means anything from here on (NET-07): client IP
    /// preservation is never asked (SRC-02), so no target ever meets itself (SRC-12).
    void throughEndpoint(
            InterfaceEndpoint endpoint,
            NetworkLoadBalancer nlb,
            Eni node,
            Packet packet,
            Course course,
            Onward onward) {
        Listener listener = listeners.take(nlb, node, packet, course);
        course.journal().note(Place.at(node), packet, inbound(nlb, node, packet));
        if (listener == null) {
            return;
        }
        listeners.demand(nlb, node, listener, packet, course);
        Chosen chosen = targets.choose(nlb, node, listener, packet, packet.destination(), course);
        Ip source = chosen == null ? null : NodeSource.of(nlb, node, chosen, packet, course);
        if (chosen == null || source == null) {
            return;
        }
        far(nlb, node, chosen, packet, course);
        announce(chosen.group(), packet, endpoint.id(), course);
        Party party = Balancer.partyOverPrivateLink(groups, nlb, node);
        forward(
                nlb,
                node,
                packet,
                to(chosen, source, NodePorts.FIRST, packet),
                () -> NodeSource.overPrivateLink(nlb, node, source),
                new Party(source, party.groups(), packet.source()),
                course,
                onward);
    }

    /// A flow whose client dialled the load balancer itself.
    void direct(NetworkLoadBalancer nlb, Eni node, Packet packet, Course course, Onward onward) {
        course.passes("load balancer ", nlb);
        Listener listener = listeners.take(nlb, node, packet, course);
        if (listener == null) {
            return;
        }
        listeners.demand(nlb, node, listener, packet, course);
        Chosen chosen = targets.choose(nlb, node, listener, packet, packet.source(), course);
        if (chosen == null) {
            return;
        }
        boolean preserved = ClientIp.preserved(chosen.group(), packet.source(), chosen.address());
        Ip source = preserved ? packet.source() : NodeSource.of(nlb, node, chosen, packet, course);
        if (source == null) {
            return;
        }
        far(nlb, node, chosen, packet, course);
        announce(chosen.group(), packet, null, course);
        int port = preserved ? packet.sourcePort() : NodePorts.FIRST;
        Packet out = to(chosen, source, port, packet);
        if (preserved && directClient.stops(nlb, node, packet, out, chosen, course)) {
            return;
        }
        forward(
                nlb,
                node,
                packet,
                out,
                () ->
                        preserved
                                ? DirectClient.preserving(nlb, chosen.group())
                                : NodeSource.direct(nlb, node, source),
                new Party(source, groups.party(node).groups()),
                course,
                onward);
    }

    private static void far(
            NetworkLoadBalancer nlb, Eni node, Chosen chosen, Packet packet, Course course) {
        Decision far = FarTarget.objection(nlb, node, chosen.group(), chosen.target());
        if (far != null) {
            course.journal().note(Place.at(node), packet, far);
        }
    }

    /// The groups of the load balancer see the client's own address, if they are enforced at all
    /// (SRC-31); two consumers that use the same addresses are one to them (SRC-32).
    private Decision inbound(NetworkLoadBalancer nlb, Eni node, Packet packet) {
        if (!groups.watches(node)) {
            return Ruling.pass(
                    nlb.id(),
                    HopKind.SECURITY_GROUP,
                    GROUPS,
                    "%s has no security groups, so it admits everyone.",
                    nlb.name());
        }
        if (!nlb.enforceInboundRulesOnPrivateLink()) {
            return Ruling.pass(
                    nlb.id(),
                    HopKind.SECURITY_GROUP,
                    INBOUND_PRIVATELINK,
                    "%s does not enforce its inbound rules on PrivateLink traffic.",
                    nlb.name());
        }
        return groups.ingress(node, packet, Party.stranger(packet.source()), INBOUND_PRIVATELINK);
    }

    static void forward(
            ListeningLoadBalancer balancer,
            Eni node,
            Packet in,
            Packet out,
            Supplier<Decision> rewriting,
            Party party,
            Course course,
            Onward onward) {
        Journal journal = course.journal();
        journal.tell(Place.at(node), in, out, rewriting);
        course.balances();
        course.onReply(() ->
                journal.tell(
                        Place.at(node),
                        out.reversed(),
                        in.reversed(),
                        () ->
                                Ruling.pass(
                                        balancer.id(),
                                        HopKind.LOAD_BALANCER,
                                        REPLY,
                                        "The node gives the reply the address and port that the"
                                                + " client dialled.")));
        onward.from(node, out, new Sender(party, GROUPS, TARGET_GROUPS), course);
    }

    static Packet to(Chosen chosen, Ip source, int port, Packet packet) {
        return new Packet(
                source, port, chosen.address(), chosen.target().port(), packet.protocol());
    }

    /// Tells the target who is calling, if the group does so; UDP has no header: nobody has
    /// described one (SRC-28, U-09).
    private static void announce(
            TargetGroup group, Packet packet, @Nullable ResourceId endpoint, Course course) {
        if (group.proxyProtocolV2() && packet.protocol() == Protocol.TCP) {
            course.prepend(
                    new ProxyHeader(
                            packet.source(),
                            packet.sourcePort(),
                            packet.destination(),
                            packet.destinationPort(),
                            endpoint),
                    group.attributes().headerPlacement()
                            == HeaderPlacement.ON_FIRST_ACK_WITH_PAYLOAD);
        }
    }
}
