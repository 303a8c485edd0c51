package dev.linkloom.engine.path;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// One reason that would stop a flow on its own; the first of a trace is the one that did.
public record Blocker(Verdict verdict, Reason reason) {

    /// The blocker that a reason is.
    ///
    /// @throws IllegalArgumentException when it objects to nothing
    public static Blocker of(Reason reason) {
        Verdict objection = reason.objection();
        if (objection == null) {
            throw new IllegalArgumentException("No objection: " + reason.explanation());
        }
        return new Blocker(objection, reason);
    }

    public ResourceId at() {
        return reason.at();
    }

    public RuleId rule() {
        return reason.rule();
    }

    public @Nullable String matched() {
        return reason.matched();
    }

    public @Nullable String awsCode() {
        return reason.awsCode();
    }

    public String explanation() {
        return reason.explanation();
    }

    /// Whether people would read the same twice.
    public boolean saysTheSameAs(Blocker other) {
        return verdict == other.verdict
                && at().equals(other.at())
                && rule().equals(other.rule())
                && Objects.equals(matched(), other.matched())
                && Objects.equals(awsCode(), other.awsCode())
                && explanation().equals(other.explanation());
    }
}
