package dev.linkloom.app.rules;

import dev.linkloom.engine.rule.Rulebook;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// The rules that come with the program, read when the first one is wanted: not while it starts.
public final class BundledRules implements Supplier<Rulebook> {

    private @Nullable Rulebook read;

    @Override
    public Rulebook get() {
        Rulebook known = read;
        if (known == null) {
            known = RulebookFile.bundled();
            read = known;
        }
        return known;
    }
}
