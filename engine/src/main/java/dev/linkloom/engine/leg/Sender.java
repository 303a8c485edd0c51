package dev.linkloom.engine.leg;

import dev.linkloom.engine.filter.Party;
import dev.linkloom.engine.rule.RuleId;

/// Who sends the first packet of a stretch, to the filters on its way.
///
/// @param party what the receiver's security groups compare with
/// @param egress the rule by which the sender's groups decide
/// @param ingress the rule by which a receiving machine's groups decide
public record Sender(Party party, RuleId egress, RuleId ingress) {

    private static final RuleId SECURITY_GROUP = RuleId.of("NET-01");

    /// A machine that opens a connection.
    public static Sender machine(Party party) {
        return new Sender(party, SECURITY_GROUP, SECURITY_GROUP);
    }
}
