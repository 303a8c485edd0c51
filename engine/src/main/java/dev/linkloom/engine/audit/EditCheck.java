package dev.linkloom.engine.audit;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.Design;
import dev.linkloom.model.resource.NetworkLoadBalancer;

import java.util.List;

/// What AWS refuses as a change of something that exists, though it would have made it so
/// (VALID-34).
public final class EditCheck {

    private static final RuleId GROUPS_ARE_FIXED = RuleId.of("VALID-34");

    private EditCheck() {}

    /// The refusals of the step from one version to the next, if the first were deployed.
    public static List<Finding> of(Design before, Design after) {
        var notes = new Notes();
        for (NetworkLoadBalancer was : before.all(NetworkLoadBalancer.class)) {
            NetworkLoadBalancer is = after.find(was.id(), NetworkLoadBalancer.class);
            if (is != null && was.securityGroups().isEmpty() != is.securityGroups().isEmpty()) {
                notes.error(
                        GROUPS_ARE_FIXED,
                        "InvalidConfigurationRequest",
                        was.id(),
                        was.securityGroups().isEmpty()
                                ? "%s was made without security groups and can never get one; make a new one."
                                        .formatted(was.name())
                                : "%s was made with security groups and must keep at least one."
                                        .formatted(was.name()),
                        null);
            }
        }
        return notes.sorted();
    }
}
