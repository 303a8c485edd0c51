package dev.linkloom.engine.path;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

/// One reason that would stop a flow on its own; the first of a trace is the one that did.
public record Blocker(
        Verdict verdict,
        ResourceId at,
        RuleId rule,
        @Nullable String matched,
        @Nullable String awsCode,
        String explanation) {}
