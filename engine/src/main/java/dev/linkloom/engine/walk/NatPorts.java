package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.NodeAddresses;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.resource.NatGateway;

/// The ports of a NAT gateway's address, of which it has as many to each destination as a load
/// balancer's node has to each target (NET-30).
final class NatPorts {

    private static final RuleId PORTS = RuleId.of("NET-30");

    private NatPorts() {}

    static void take(NatGateway nat, Place place, Packet packet, Course course) {
        Integer open = course.flow().openConnections();
        if (open != null && open >= NodeAddresses.CONNECTIONS) {
            course.journal()
                    .note(
                            place,
                            packet,
                            Ruling.stop(
                                    Verdict.PORT_EXHAUSTED,
                                    nat.id(),
                                    HopKind.NAT,
                                    PORTS,
                                    "%s holds %d connections to %s already and has no port left;"
                                            + " spread them over more NAT gateways.",
                                    nat.name(),
                                    NodeAddresses.CONNECTIONS,
                                    packet.to()));
        }
    }
}
