package dev.linkloom.app.problems;

import dev.linkloom.engine.check.Finding;

/// A line of the list of problems.
sealed interface Row {

    /// One problem.
    record Of(Finding finding) implements Row {}

    /// What the problems below it have in common, and how many they are.
    record Heading(String words, int count) implements Row {}
}
