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
public final class Notes {

    private final List<Finding> findings = new ArrayList<>();

    /// AWS would refuse this with the code; null where it only lets it fail.
    public void error(
            RuleId rule,
            @Nullable String code,
            ResourceId resource,
            String sentence,
            @Nullable Edit fix) {
        findings.add(new Finding(rule, Severity.ERROR, code, resource, sentence, fix));
    }

    /// More than AWS gives without being asked; it would refuse the next one with the code.
    void exceed(RuleId rule, @Nullable String code, ResourceId resource, String sentence) {
        findings.add(new Finding(rule, Severity.WARNING, code, resource, sentence, null));
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
    public List<Finding> sorted() {
        return findings.stream()
                .distinct()
                .sorted(
                        Comparator.comparing(Finding::severity)
                                .thenComparing(Finding::rule)
                                .thenComparing(Finding::resource))
                .toList();
    }

    /// What AWS refuses only, by rule.
    List<Finding> errors() {
        return sorted().stream().filter(each -> each.severity() == Severity.ERROR).toList();
    }
}
