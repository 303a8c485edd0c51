package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.TargetGroup;

/// Attributes ELB does not take for a target group (SRC-04).
final class TargetGroupCheck implements Check<TargetGroup> {

    private static final RuleId ALWAYS_PRESERVED = RuleId.of("SRC-04");

    @Override
    public void review(TargetGroup group, Survey survey, Notes notes) {
        boolean choice =
                switch (group.protocol()) {
                    case TCP, TLS, HTTP, HTTPS -> true;
                    case UDP, TCP_UDP, QUIC, TCP_QUIC -> false;
                };
        if (!choice && Boolean.FALSE.equals(group.preserveClientIp())) {
            notes.error(
                    ALWAYS_PRESERVED,
                    "InvalidConfigurationRequest",
                    group.id(),
                    "Client IP preservation of %s cannot be off, because groups of protocol %s always preserve it; leave it on."
                            .formatted(group.name(), group.protocol()),
                    new Edit.Replace(
                            "Leave client IP preservation of %s on".formatted(group.name()),
                            group.withPreserveClientIp(null)));
        }
    }
}
