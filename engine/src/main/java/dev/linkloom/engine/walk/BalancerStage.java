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
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.walk.TargetStep.Chosen;
import dev.linkloom.model.Assumption;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.ListeningLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.TargetGroup;

import java.util.function.Supplier;

/// Through a Network Load Balancer's node: listener, filters, target, and the rewriting of
/// addresses (SRC-01).
public final class BalancerStage {

    private static final RuleId INBOUND_PRIVATELINK = RuleId.of("SRC-31");
    private static final RuleId GROUPS = RuleId.of("SRC-30");
    private static final RuleId TARGET_GROUPS = RuleId.of("SRC-33");
    private static final RuleId REPLY = RuleId.of("SRC-40");

    private final SecurityGroups groups;
    private final FabricAcls fabricAcls;
    private final ListenerStep listeners;
    private final TargetStep targets;
    private final DirectClient directClient;
    private final Assumptions assumptions;
    private final Announcement announcement;

    BalancerStage(
            SecurityGroups groups,
            FabricAcls fabricAcls,
            ListenerStep listeners,
            TargetStep targets,
            DirectClient directClient,
            Assumptions assumptions) {
        this.groups = groups;
        this.fabricAcls = fabricAcls;
        this.assumptions = assumptions;
        announcement = new Announcement(assumptions);
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
        fabricAcls.pass(node, packet, course);
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
        announcement.make(chosen.group(), node, packet, endpoint.id(), course);
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
        boolean preserved =
                ClientIp.preserved(chosen.group(), packet.source(), chosen.address(), assumptions);
        Ip source = preserved ? packet.source() : NodeSource.of(nlb, node, chosen, packet, course);
        if (source == null) {
            return;
        }
        far(nlb, node, chosen, packet, course);
        announcement.make(chosen.group(), node, packet, null, course);
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
                                : NodeSource.direct(nlb, node, source, unset(chosen.group())),
                new Party(source, groups.party(node).groups()),
                course,
                onward);
    }

    /// Whether the address is not preserved because nothing says that it is (U-04).
    private boolean unset(TargetGroup group) {
        return assumptions.hold(Assumption.CLIENT_IP_WHEN_SET) && ClientIp.assumed(group);
    }

    private void far(
            NetworkLoadBalancer nlb, Eni node, Chosen chosen, Packet packet, Course course) {
        Decision far = FarTarget.objection(nlb, node, chosen.group(), chosen.target(), assumptions);
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
}
