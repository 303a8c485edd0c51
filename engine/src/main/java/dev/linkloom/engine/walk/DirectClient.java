package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.Registration;
import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;

/// What client IP preservation does to flows whose client dials the load balancer itself
/// (SRC-03..11).
final class DirectClient {

    private static final RuleId FAMILIES = RuleId.of("SRC-06");
    private static final RuleId PRESERVED = RuleId.of("SRC-03");
    private static final RuleId HAIRPIN = RuleId.of("SRC-11");
    private static final RuleId NOT_PRESERVABLE = RuleId.of("SRC-09");

    private DirectClient() {}

    /// Whether a preserved address makes the chosen target useless.
    static boolean stops(
            NetworkLoadBalancer nlb,
            Eni node,
            Packet packet,
            Packet out,
            Registration target,
            Journal journal) {
        Eni there = target.eni();
        if (out.source().equals(out.destination())) {
            journal.note(
                    Place.at(node),
                    packet,
                    out,
                    Ruling.stop(
                            Verdict.HAIRPIN_TIMEOUT,
                            nlb.id(),
                            HopKind.LOAD_BALANCER,
                            HAIRPIN,
                            "The client was chosen as its own target, and client IP preservation"
                                    + " gives it a packet from itself, which it drops."),
                    0);
            return true;
        }
        boolean endpoint =
                there != null
                        && there.host() == null
                        && !(there.owner() instanceof NetworkInterface);
        if (endpoint) {
            journal.note(
                    Place.at(node),
                    packet,
                    out,
                    Ruling.stop(
                            Verdict.TARGET_DOWN,
                            nlb.id(),
                            HopKind.LOAD_BALANCER,
                            NOT_PRESERVABLE,
                            "Client IP preservation does not work with a target that is an endpoint"
                                    + " or another load balancer."),
                    0);
        }
        return endpoint;
    }

    /// What becomes of the addresses.
    static Decision rewriting(NetworkLoadBalancer nlb, Eni node, boolean preserved) {
        return preserved
                ? Ruling.pass(
                        nlb.id(),
                        HopKind.LOAD_BALANCER,
                        PRESERVED,
                        "Client IP preservation is on: the node changes the destination only.")
                : Ruling.pass(
                        nlb.id(),
                        HopKind.LOAD_BALANCER,
                        FAMILIES,
                        "Client IP preservation is off: the node puts its own address %s in place"
                                + " of the client's.",
                        node.ip());
    }
}
