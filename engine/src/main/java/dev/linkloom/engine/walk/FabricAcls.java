package dev.linkloom.engine.walk;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.filter.NetworkAcls;
import dev.linkloom.engine.filter.Way;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.Assumption;
import dev.linkloom.model.Assumptions;

/// Whether the network ACL of a node's subnet judges what the fabric brings from an endpoint:
/// nobody has documented it (U-06).
final class FabricAcls {

    private static final RuleId OPEN = RuleId.of("U-06");

    private final NetworkAcls acls;
    private final boolean judge;

    FabricAcls(NetworkAcls acls, Assumptions assumptions) {
        this.acls = acls;
        judge = assumptions.hold(Assumption.FABRIC_FILTERED);
    }

    /// A packet from an endpoint at a node, and later the reply to it.
    void pass(Eni node, Packet packet, Course course) {
        note(node, Way.INGRESS, packet, false, course);
        course.onReply(() -> note(node, Way.EGRESS, packet.reversed(), true, course));
    }

    private void note(Eni node, Way way, Packet packet, boolean reply, Course course) {
        if (!judge && !course.journal().explains()) {
            return;
        }
        Decision said = acls.decide(node.segment(), way, packet, reply);
        if (judge) {
            course.journal().note(Place.at(node), packet, said);
        } else if (!said.passes()) {
            course.journal().tell(Place.at(node), packet, () -> spared(node, said));
        }
    }

    /// Worth a word only where it makes a difference.
    private static Decision spared(Eni node, Decision said) {
        return Ruling.pass(
                said.at(),
                HopKind.NETWORK_ACL,
                OPEN,
                "The network ACL of %s would stop this, but assumed: it does not judge what passes"
                        + " between an endpoint and the node (U-06).",
                node.segment().name());
    }
}
