package dev.linkloom.engine.path;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

/// What one rule said about one packet; it puts itself into words only when asked.
public interface Reason {

    /// The resource that decided.
    ResourceId at();

    HopKind kind();

    RuleId rule();

    /// What becomes of the flow when it ends here; null when it goes on.
    @Nullable Verdict objection();

    /// The row that matched, in words; null where no row is involved.
    @Nullable String matched();

    /// The row itself, where the design holds it; null where no table was read.
    default @Nullable DecidingRow decidingRow() {
        return null;
    }

    /// One sentence for people.
    String explanation();

    /// AWS's own code for the objection, where it has one.
    @Nullable String awsCode();

    default boolean passes() {
        return objection() == null;
    }
}
