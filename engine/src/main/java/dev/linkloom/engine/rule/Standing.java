package dev.linkloom.engine.rule;

import java.util.Locale;

/// How sure we are of a rule.
public enum Standing {
    /// A source says it.
    CONFIRMED("The sources say so."),

    /// It follows from what the sources say.
    INFERRED("It follows from what the sources say; none says it outright."),

    /// No source settles it; this is what Linkloom takes for true.
    ASSUMED("No source settles it, or not all of it; Linkloom takes it for true."),

    /// A figure to plan with.
    ESTIMATE("A figure to plan with, not a promise.");

    private final String sentence;

    Standing(String sentence) {
        this.sentence = sentence;
    }

    /// What that means, for a person.
    public String sentence() {
        return sentence;
    }

    /// As it is written in files and on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
