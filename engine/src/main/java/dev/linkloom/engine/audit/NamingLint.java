package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.Design;
import dev.linkloom.model.NamePattern;
import dev.linkloom.model.Naming;
import dev.linkloom.model.Tags;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.World;

import java.util.List;
import java.util.Map;

/// What is not called or tagged as the design asks for (VALID-W13).
final class NamingLint implements Check<Resource> {

    private static final RuleId ASKED = RuleId.of("VALID-W13");

    @Override
    public void review(Resource resource, Survey survey, Notes notes) {
        Design design = survey.design();
        Naming naming = design.naming();
        if (naming.equals(Naming.FREE) || resource instanceof World) {
            return;
        }
        NamePattern pattern = naming.pattern();
        if (pattern != null && !pattern.fits(resource.type(), resource.name())) {
            String name = free(survey, pattern, resource);
            notes.inform(
                    ASKED,
                    resource.id(),
                    "%s is not called as this design asks, %s; \"%s\" would be."
                            .formatted(resource.name(), pattern, name),
                    new Edit.Replace(
                            "Rename %s to %s".formatted(resource.name(), name),
                            resource.renamed(name)));
        }
        List<String> missing =
                naming.requiredTags().stream()
                        .filter(each -> !design.tags(resource.id()).byKey().containsKey(each))
                        .toList();
        if (!missing.isEmpty()) {
            review(resource, design.tags(resource.id()), missing, notes);
        }
    }

    private static void review(Resource resource, Tags before, List<String> missing, Notes notes) {
        String keys = String.join(", ", missing);
        Tags after = before;
        for (String each : missing) {
            after = after.with(each, "");
        }
        notes.inform(
                ASKED,
                resource.id(),
                "%s lacks a tag that this design asks for: %s; add it."
                        .formatted(resource.name(), keys),
                new Edit.Tag(
                        "Tag %s with %s".formatted(resource.name(), keys),
                        Map.of(resource.id(), after)));
    }

    /// The first name by the pattern that nobody has.
    private static String free(Survey survey, NamePattern pattern, Resource resource) {
        int number = 1;
        String name = pattern.name(resource.type(), resource.name(), number);
        while (pattern.counts() && survey.names().contains(name)) {
            name = pattern.name(resource.type(), resource.name(), ++number);
        }
        return name;
    }
}
