package dev.linkloom.engine.check;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.edit.Edit;

import org.jspecify.annotations.Nullable;

/// A step that an owner may take with a service or an endpoint, as an ordinary edit.
///
/// @param label what the button says, such as "Accept"
/// @param rule the rule of the step
/// @param explanation what the step does
/// @param refusal why AWS would not do it now; null when it would
public record Action(
        String label, RuleId rule, String explanation, Edit edit, @Nullable Finding refusal) {}
