package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.engine.rule.RuleId;

import org.jspecify.annotations.Nullable;

/// What a property does, in one sentence.
///
/// @param effect what it means for traffic, in one sentence; null where it means nothing more
/// @param rule the rule behind it; null where no rule of AWS is
public record Help(String sentence, @Nullable String effect, @Nullable RuleId rule) {

    /// All of it.
    String words() {
        return effect == null ? sentence : sentence + " " + tr("For traffic: %s", effect);
    }
}
