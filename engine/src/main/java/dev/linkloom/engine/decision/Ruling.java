package dev.linkloom.engine.decision;

import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A decision whose sentence is a template and its arguments, put together only when someone reads
/// it.
public record Ruling(
        ResourceId at,
        HopKind kind,
        RuleId rule,
        @Nullable Verdict objection,
        @Nullable String awsCode,
        @Nullable String matched,
        String template,
        List<Object> arguments)
        implements Decision {

    public static Ruling pass(
            ResourceId at, HopKind kind, RuleId rule, String template, Object... arguments) {
        return new Ruling(at, kind, rule, null, null, null, template, List.of(arguments));
    }

    public static Ruling stop(
            Verdict objection,
            ResourceId at,
            HopKind kind,
            RuleId rule,
            String template,
            Object... arguments) {
        return new Ruling(at, kind, rule, objection, null, null, template, List.of(arguments));
    }

    /// The design leaves out something that decides; the sentence says what.
    public static Ruling missing(ResourceId at, HopKind kind, RuleId rule, String sentence) {
        return stop(Verdict.AMBIGUOUS, at, kind, rule, "%s", sentence);
    }

    public Ruling matching(String row) {
        return new Ruling(at, kind, rule, objection, awsCode, row, template, arguments);
    }

    public Ruling coded(String code) {
        return new Ruling(at, kind, rule, objection, code, matched, template, arguments);
    }

    @Override
    public String explanation() {
        return template.formatted(arguments.toArray());
    }
}
