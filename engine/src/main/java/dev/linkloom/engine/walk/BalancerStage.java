package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.Balancer;
import dev.linkloom.engine.balance.ClientIp;
import dev.linkloom.engine.balance.NodePorts;
import dev.linkloom.engine.balance.Registration;
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
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.TargetGroup;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Through a Network Load Balancer's node: listener, filters, target, and the rewriting of
/// addresses (SRC-01).
public final class BalancerStage {

    private static final RuleId INBOUND_PRIVATELINK = RuleId.of("SRC-31");
    private static final RuleId GROUPS = RuleId.of("SRC-30");
    private static final RuleId TARGET_GROUPS = RuleId.of("SRC-33");
    private static final RuleId FORWARD = RuleId.of("NLB-05");
    private static final RuleId NODE_IS_SOURCE = RuleId.of("SRC-01");
    private static final RuleId REPLY = RuleId.of("SRC-40");

    private final Topology topology;
    private final Balancer balancer;
    private final SecurityGroups groups;

    public BalancerStage(Topology topology, Balancer balancer, SecurityGroups groups) {
        this.topology = topology;
        this.balancer = balancer;
        this.groups = groups;
    }

    /// A flow that comes out of an endpoint, UDP as well as TCP (EP-09), over IPv6 to IPv4 targets
    /// too (SVC-24); no group of the consumer means anything from here on (NET-07): client IP
    /// preservation is never asked (SRC-02).
    void throughEndpoint(
            InterfaceEndpoint endpoint,
            NetworkLoadBalancer nlb,
            Eni node,
            Packet packet,
            Course course,
            Onward onward) {
        TargetGroup group = listen(nlb, node, packet, course.journal(), true);
        Registration target =
                group == null ? null : choose(nlb, node, group, packet, course.journal());
        if (group == null || target == null || target.address() == null) {
            return;
        }
        Decision far = FarTarget.objection(nlb, node, group, target);
        if (far != null) {
            course.journal().note(Place.at(node), packet, far);
        }
        course.prepend(header(group, packet, endpoint.id()));
        Party party = Balancer.partyOverPrivateLink(groups, nlb, node).behalfOf(packet.source());
        Packet out = rewritten(node.ip(), NodePorts.FIRST, target.address(), target.port(), packet);
        forward(
                nlb,
                node,
                packet,
                out,
                () ->
                        Ruling.pass(
                                nlb.id(),
                                HopKind.LOAD_BALANCER,
                                NODE_IS_SOURCE,
                                "The node puts its own address %s in place of the client's; client"
                                        + " IP preservation has no effect over PrivateLink.",
                                node.ip()),
                party,
                course,
                onward);
    }

    /// A flow whose client dialled the load balancer itself.
    void direct(NetworkLoadBalancer nlb, Eni node, Packet packet, Course course, Onward onward) {
        course.passes("load balancer ", nlb);
        Journal journal = course.journal();
        TargetGroup group = listen(nlb, node, packet, journal, false);
        Registration target = group == null ? null : choose(nlb, node, group, packet, journal);
        if (group == null || target == null || target.address() == null) {
            return;
        }
        course.prepend(header(group, packet, null));
        Decision far = FarTarget.objection(nlb, node, group, target);
        if (far != null) {
            journal.note(Place.at(node), packet, far);
        }
        boolean preserved = ClientIp.preserved(group);
        Ip source = preserved ? packet.source() : node.ip();
        int port = preserved ? packet.sourcePort() : NodePorts.FIRST;
        Packet out = rewritten(source, port, target.address(), target.port(), packet);
        if (preserved && DirectClient.stops(nlb, node, packet, out, target, journal)) {
            return;
        }
        forward(
                nlb,
                node,
                packet,
                out,
                () -> DirectClient.rewriting(nlb, node, preserved),
                new Party(source, groups.party(node).groups()),
                course,
                onward);
    }

    private @Nullable TargetGroup listen(
            NetworkLoadBalancer nlb,
            Eni node,
            Packet packet,
            Journal journal,
            boolean fromEndpoint) {
        Place here = Place.at(node);
        Balancer.Accepted accepted = balancer.accept(nlb, packet);
        journal.note(here, packet, accepted.decision());
        if (fromEndpoint) {
            journal.note(here, packet, inbound(nlb, node, packet));
        }
        Listener listener = accepted.listener();
        if (listener == null) {
            return null;
        }
        TargetGroup group = topology.design().find(listener.targetGroup(), TargetGroup.class);
        if (group == null) {
            journal.note(
                    here,
                    packet,
                    Ruling.missing(
                            nlb.id(),
                            HopKind.LOAD_BALANCER,
                            FORWARD,
                            "The listener of %s for port %d forwards to no target group; connect it to one."
                                    .formatted(nlb.name(), listener.port())));
        }
        return group;
    }

    /// The groups of the load balancer see the client's own address, if they are enforced at all
    /// (SRC-31).
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

    private @Nullable Registration choose(
            NetworkLoadBalancer nlb, Eni node, TargetGroup group, Packet packet, Journal journal) {
        Balancer.Choice choice = balancer.choose(nlb, node, group, packet);
        journal.note(Place.at(node), packet, choice.decision());
        return choice.registration();
    }

    private static void forward(
            NetworkLoadBalancer nlb,
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
                                        nlb.id(),
                                        HopKind.LOAD_BALANCER,
                                        REPLY,
                                        "The node gives the reply the address and port that the"
                                                + " client dialled.")));
        onward.from(node, out, new Sender(party, GROUPS, TARGET_GROUPS), course);
    }

    private static Packet rewritten(Ip source, int port, Ip target, int targetPort, Packet packet) {
        return new Packet(source, port, target, targetPort, packet.protocol());
    }

    /// No header for UDP over PrivateLink: nobody has described one (U-09).
    private static @Nullable ProxyHeader header(
            TargetGroup group, Packet packet, @Nullable ResourceId endpoint) {
        return group.proxyProtocolV2() && packet.protocol() == Protocol.TCP
                ? new ProxyHeader(
                        packet.source(),
                        packet.sourcePort(),
                        packet.destination(),
                        packet.destinationPort(),
                        endpoint)
                : null;
    }
}
