package dev.linkloom.engine.audit;

import java.util.Locale;

/// Constants in the words of sentences.
public final class Words {

    private Words() {}

    /// `service-defined`.
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// "pending acceptance".
    public static String spaced(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
