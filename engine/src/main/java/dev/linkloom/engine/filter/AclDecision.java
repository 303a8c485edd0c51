package dev.linkloom.engine.filter;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.path.DecidingRow;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkAclRule;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// What a drawn network ACL said about one crossing of a subnet's border.
///
/// @param row the first rule that matched; null for the final `*`
record AclDecision(
        NetworkAcl acl,
        Segment segment,
        Way way,
        Packet packet,
        boolean reply,
        @Nullable NetworkAclRule row)
        implements Decision {

    private static final RuleId FIRST_MATCH = RuleId.of("NET-10");
    private static final RuleId FOUR_PASSES = RuleId.of("NET-15");

    @Override
    public ResourceId at() {
        return acl.id();
    }

    @Override
    public HopKind kind() {
        return HopKind.NETWORK_ACL;
    }

    /// Replies are where statelessness bites, so they cite the rule of the four passes.
    @Override
    public RuleId rule() {
        return reply ? FOUR_PASSES : FIRST_MATCH;
    }

    private boolean allows() {
        return row != null && row.action() == NetworkAclRule.Action.ALLOW;
    }

    @Override
    public @Nullable Verdict objection() {
        if (allows()) {
            return null;
        }
        if (reply) {
            return way == Way.INGRESS ? Verdict.DROP_NACL_RETURN_IN : Verdict.DROP_NACL_RETURN_OUT;
        }
        return way == Way.INGRESS ? Verdict.DROP_NACL_IN : Verdict.DROP_NACL_OUT;
    }

    @Override
    public String matched() {
        return row == null
                ? "%s * deny all".formatted(way.word())
                : "%s %d %s %s %s %s %s"
                        .formatted(
                                way.word(),
                                row.number(),
                                row.action().name().toLowerCase(Locale.ROOT),
                                row.protocol(),
                                row.ports(),
                                way.preposition(),
                                row.cidr());
    }

    @Override
    public DecidingRow decidingRow() {
        return new DecidingRow(acl.id(), way.word(), row);
    }

    @Override
    public String explanation() {
        String number = row == null ? "*" : Integer.toString(row.number());
        String does = allows() ? "lets" : "denies";
        String why =
                reply && !allows()
                        ? " Network ACLs are stateless: replies need a rule of their own."
                        : "";
        return "Rule %s of %s %s %s %d %s %s%s.%s"
                .formatted(
                        number,
                        acl.name(),
                        does,
                        packet.protocol(),
                        packet.destinationPort(),
                        way == Way.INGRESS ? "into" : "out of",
                        segment.name(),
                        reply ? " for the reply" : "",
                        why);
    }

    @Override
    public @Nullable String awsCode() {
        return allows() ? null : "SUBNET_ACL_RESTRICTION";
    }
}
