package dev.linkloom.engine.audit;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The findings of an audit as they come up.
final class Notes {

    private final List<Finding> findings = new ArrayList<>();

    /// AWS would refuse this with the code; null where it only lets it fail.
    void error(
            RuleId rule,
            @Nullable String code,
            ResourceId resource,
            String sentence,
            @Nullable Edit fix) {
        findings.add(new Finding(rule, Severity.ERROR, code, resource, sentence, fix));
    }

    /// This will not work as drawn, or is dangerous.
    void warn(RuleId rule, ResourceId resource, String sentence, @Nullable Edit fix) {
        findings.add(new Finding(rule, Severity.WARNING, null, resource, sentence, fix));
    }

    /// This is worth knowing.
    void inform(RuleId rule, ResourceId resource, String sentence, @Nullable Edit fix) {
        findings.add(new Finding(rule, Severity.INFO, null, resource, sentence, fix));
    }

    /// Errors first, then by rule and resource.
    List<Finding> sorted() {
        return findings.stream()
                .distinct()
                .sorted(
                        Comparator.comparing(Finding::severity)
                                .thenComparing(Finding::rule)
                                .thenComparing(Finding::resource))
                .toList();
    }
}
