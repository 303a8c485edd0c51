package dev.linkloom.app.inspector;

import dev.linkloom.engine.rule.RuleId;

/// Something that follows from the design: shown, explained, not to be edited.
///
/// @param rule the rule it follows from
/// @param because one sentence
record Fact(String label, String value, RuleId rule, String because) {}
