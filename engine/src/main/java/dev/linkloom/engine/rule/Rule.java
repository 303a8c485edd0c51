package dev.linkloom.engine.rule;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One rule of the fabric, in words.
///
/// @param consequence what the engine makes of it, where the sentence does not say it already
/// @param unconfirmed which part of it no source confirms
/// @param textOnly why nothing is decided by it, or null for a rule the engine decides by
/// @param see rules that say more
public record Rule(
        RuleId id,
        String sentence,
        @Nullable String consequence,
        Standing standing,
        @Nullable String unconfirmed,
        @Nullable String textOnly,
        List<Source> sources,
        List<RuleId> see) {

    public Rule {
        sources = List.copyOf(sources);
        see = List.copyOf(see);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("Rule %s names no source.".formatted(id));
        }
    }

    public boolean decides() {
        return textOnly == null;
    }
}
