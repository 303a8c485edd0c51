package dev.linkloom.engine.decision;

import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Objects;

/// A decision whose sentence is a template and its arguments, put together only when someone reads
/// it.
public final class Ruling implements Decision {

    private final ResourceId at;
    private final HopKind kind;
    private final RuleId rule;
    private final @Nullable Verdict objection;
    private final @Nullable String awsCode;
    private final @Nullable Object matched;
    private final String template;
    private final Object[] arguments;

    private Ruling(
            ResourceId at,
            HopKind kind,
            RuleId rule,
            @Nullable Verdict objection,
            @Nullable String awsCode,
            @Nullable Object matched,
            String template,
            Object[] arguments) {
        this.at = at;
        this.kind = kind;
        this.rule = rule;
        this.objection = objection;
        this.awsCode = awsCode;
        this.matched = matched;
        this.template = template;
        this.arguments = arguments;
    }

    public static Ruling pass(
            ResourceId at, HopKind kind, RuleId rule, String template, Object... arguments) {
        return new Ruling(at, kind, rule, null, null, null, template, arguments);
    }

    public static Ruling stop(
            Verdict objection,
            ResourceId at,
            HopKind kind,
            RuleId rule,
            String template,
            Object... arguments) {
        return new Ruling(at, kind, rule, objection, null, null, template, arguments);
    }

    /// The design leaves out something that decides; the sentence says what.
    public static Ruling missing(ResourceId at, HopKind kind, RuleId rule, String sentence) {
        return stop(Verdict.AMBIGUOUS, at, kind, rule, "%s", sentence);
    }

    public static Ruling missing(
            ResourceId at, HopKind kind, RuleId rule, String template, Object... arguments) {
        return stop(Verdict.AMBIGUOUS, at, kind, rule, template, arguments);
    }

    /// The same with the row that matched, which puts itself into words when asked.
    public Ruling matching(Object row) {
        return new Ruling(at, kind, rule, objection, awsCode, row, template, arguments);
    }

    public Ruling coded(String code) {
        return new Ruling(at, kind, rule, objection, code, matched, template, arguments);
    }

    @Override
    public ResourceId at() {
        return at;
    }

    @Override
    public HopKind kind() {
        return kind;
    }

    @Override
    public RuleId rule() {
        return rule;
    }

    @Override
    public @Nullable Verdict objection() {
        return objection;
    }

    @Override
    public @Nullable String matched() {
        return matched == null ? null : matched.toString();
    }

    @Override
    public String explanation() {
        return template.formatted(arguments);
    }

    @Override
    public @Nullable String awsCode() {
        return awsCode;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ruling that
                && at.equals(that.at)
                && kind == that.kind
                && rule.equals(that.rule)
                && objection == that.objection
                && Objects.equals(awsCode, that.awsCode)
                && Objects.equals(matched, that.matched)
                && template.equals(that.template)
                && Arrays.equals(arguments, that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(at, rule, template, Arrays.hashCode(arguments));
    }

    @Override
    public String toString() {
        return "%s at %s: %s".formatted(rule, at, explanation());
    }
}
