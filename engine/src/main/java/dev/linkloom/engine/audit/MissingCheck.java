package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Reference;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// References to what the design does not hold (VALID-38).
final class MissingCheck implements Check<Resource> {

    private static final RuleId MISSING = RuleId.of("VALID-38");

    @Override
    public void review(Resource resource, Survey survey, Notes notes) {
        for (Reference each : resource.references()) {
            String code = code(each.expected());
            if (code != null && survey.design().find(each.to()) == null) {
                notes.error(
                        MISSING,
                        code,
                        resource.id(),
                        "%s refers to %s, which is not in the design; add it or choose another."
                                .formatted(resource.name(), each.to()),
                        mend(resource, each));
            }
        }
    }

    /// Cuts the reference, where the resource can be without.
    private static @Nullable Edit mend(Resource resource, Reference missing) {
        Resource after = resource.forgetting(Set.of(missing.to()));
        boolean gone =
                after.references().stream().noneMatch(each -> each.to().equals(missing.to()));
        return gone
                ? new Edit.Replace(
                        "Forget %s in %s".formatted(missing.to(), resource.name()), after)
                : null;
    }

    /// AWS's code for the types that other rules do not speak of.
    private static @Nullable String code(Set<ResourceType> expected) {
        if (expected.contains(ResourceType.VPC)) {
            return "InvalidVpcID.NotFound";
        }
        if (expected.contains(ResourceType.TARGET_GROUP)) {
            return "TargetGroupNotFound";
        }
        return null;
    }
}
