package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.ClientIp;
import dev.linkloom.engine.balance.Registration;
import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.route.RouteDecision;
import dev.linkloom.engine.route.Routes;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.walk.TargetStep.Chosen;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.TargetGroup;

import org.jspecify.annotations.Nullable;

/// What client IP preservation does to flows whose client dials the load balancer itself
/// (SRC-03..11).
final class DirectClient {

    private static final RuleId PRESERVED = RuleId.of("SRC-03");
    private static final RuleId ALWAYS = RuleId.of("SRC-04");
    private static final RuleId APPLICATION = RuleId.of("SRC-05");
    private static final RuleId NOT_PRESERVABLE = RuleId.of("SRC-09");
    private static final RuleId HAIRPIN = RuleId.of("SRC-11");
    private static final RuleId DATAGRAMS_OUTSIDE = RuleId.of("SRC-14");

    private final Routes routes;

    DirectClient(Routes routes) {
        this.routes = routes;
    }

    /// Whether a preserved address makes the chosen target useless.
    boolean stops(
            NetworkLoadBalancer nlb,
            Eni node,
            Packet packet,
            Packet out,
            Chosen chosen,
            Course course) {
        Journal journal = course.journal();
        Ruling objection = objection(nlb, out, chosen);
        if (objection != null) {
            journal.note(Place.at(node), packet, out, objection, 0);
            return true;
        }
        Registration target = chosen.target();
        Eni there = target.eni();
        if (there != null && target.repliesDirectly(node.network().index())) {
            course.beforeReply(() ->
                    journal.note(
                            Place.at(there), out.reversed(), directReply(there, packet.source())));
        }
        return false;
    }

    private static @Nullable Ruling objection(NetworkLoadBalancer nlb, Packet out, Chosen chosen) {
        if (out.source().equals(out.destination())) {
            return stop(
                    Verdict.HAIRPIN_TIMEOUT,
                    nlb,
                    HAIRPIN,
                    "The client was chosen as its own target, and client IP preservation gives it a"
                            + " packet from itself, which it drops.");
        }
        if (endpointOrBalancer(chosen.target().eni())) {
            return stop(
                    Verdict.TARGET_DOWN,
                    nlb,
                    NOT_PRESERVABLE,
                    "Client IP preservation does not work with a target that is an endpoint or"
                            + " another load balancer.");
        }
        return null;
    }

    private static Ruling stop(
            Verdict verdict, NetworkLoadBalancer nlb, RuleId rule, String sentence) {
        return Ruling.stop(verdict, nlb.id(), HopKind.LOAD_BALANCER, rule, sentence);
    }

    private static boolean endpointOrBalancer(@Nullable Eni target) {
        return target != null
                && target.host() == null
                && !(target.owner() instanceof NetworkInterface)
                && !(target.owner() instanceof ApplicationLoadBalancer);
    }

    /// A target outside the VPC answers the client itself, if it knows the way (SRC-14).
    private Decision directReply(Eni target, Ip client) {
        RouteDecision route = routes.lookup(target.segment(), client);
        return route.passes()
                ? Ruling.pass(
                        target.machine().id(),
                        HopKind.TARGET,
                        DATAGRAMS_OUTSIDE,
                        "%s knows a way to %s.",
                        target.name(),
                        client)
                : Ruling.stop(
                        Verdict.NO_ROUTE,
                        target.machine().id(),
                        HopKind.TARGET,
                        DATAGRAMS_OUTSIDE,
                        "%s lies outside the load balancer's VPC and sees the client %s, to which"
                                + " its subnet has no route.",
                        target.name(),
                        client);
    }

    /// What becomes of the addresses.
    static Decision preserving(NetworkLoadBalancer nlb, TargetGroup group) {
        if (group.targetType() == TargetGroup.TargetType.ALB) {
            return pass(nlb, APPLICATION, "An Application Load Balancer is shown the client.");
        }
        return switch (group.protocol()) {
            case UDP, TCP_UDP, QUIC, TCP_QUIC ->
                    pass(
                            nlb,
                            ALWAYS,
                            "Groups of this protocol always preserve the client's address: the node"
                                    + " changes the destination only.");
            case TCP, TLS, HTTP, HTTPS ->
                    pass(
                            nlb,
                            PRESERVED,
                            ClientIp.assumed(group)
                                    ? "Client IP preservation is on, as assumed for this type of"
                                            + " group (U-04): the node changes the destination"
                                            + " only."
                                    : "Client IP preservation is on: the node changes the"
                                            + " destination only.");
        };
    }

    private static Decision pass(NetworkLoadBalancer nlb, RuleId rule, String sentence) {
        return Ruling.pass(nlb.id(), HopKind.LOAD_BALANCER, rule, sentence);
    }
}
