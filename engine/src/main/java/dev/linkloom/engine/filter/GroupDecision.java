package dev.linkloom.engine.filter;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.path.DecidingRow;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.SecurityGroupRule;

import org.jspecify.annotations.Nullable;

/// What the security groups of one interface said about a packet (NET-01).
///
/// @param at the group whose rule matched, or the first one when none did
/// @param label how people call what decided
/// @param row the rule that let it pass; null when none did
/// @param note what people should know besides, such as an assumption; empty for nothing
public record GroupDecision(
        ResourceId at,
        String label,
        Way way,
        Protocol protocol,
        int port,
        Ip peer,
        RuleId rule,
        @Nullable SecurityGroupRule row,
        String note)
        implements Decision {

    @Override
    public HopKind kind() {
        return HopKind.SECURITY_GROUP;
    }

    @Override
    public @Nullable Verdict objection() {
        if (row != null) {
            return null;
        }
        return way == Way.INGRESS ? Verdict.DROP_SG_INGRESS : Verdict.DROP_SG_EGRESS;
    }

    @Override
    public @Nullable String matched() {
        if (row == null) {
            return null;
        }
        Object of =
                row.cidr() != null
                        ? row.cidr()
                        : row.group() != null ? row.group() : row.prefixList();
        return "%s %s %s %s %s"
                .formatted(way.word(), row.protocol(), row.ports(), way.preposition(), of);
    }

    @Override
    public DecidingRow decidingRow() {
        return new DecidingRow(at, way.word(), row);
    }

    @Override
    public String explanation() {
        String what =
                "%s %d %s %s %s".formatted(protocol, port, way.adverb(), way.preposition(), peer);
        String sentence =
                row == null
                        ? "No rule of %s lets %s, so the packet is dropped.".formatted(label, what)
                        : "%s lets %s.".formatted(label, what);
        return note.isEmpty() ? sentence : sentence + " " + note;
    }

    @Override
    public @Nullable String awsCode() {
        return row == null ? "ENI_SG_RULES_MISMATCH" : null;
    }
}
