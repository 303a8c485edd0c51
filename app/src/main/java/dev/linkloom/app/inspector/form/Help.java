package dev.linkloom.app.inspector.form;

import dev.linkloom.engine.rule.RuleId;

import org.jspecify.annotations.Nullable;

/// What a property does, in one sentence.
///
/// @param rule the rule behind it; null where no rule of AWS is
public record Help(String sentence, @Nullable RuleId rule) {}
