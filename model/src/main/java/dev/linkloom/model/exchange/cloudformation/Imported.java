package dev.linkloom.model.exchange.cloudformation;

import dev.linkloom.model.fragment.Fragment;

import java.util.List;

/// What became of a template.
///
/// @param fragment the resources it was read as
/// @param lines what is to be said of each of its resources, in its order
public record Imported(Fragment fragment, List<Line> lines) {

    public Imported {
        lines = List.copyOf(lines);
    }

    /// How well a resource could be read.
    public enum Kind {
        /// As it stands there.
        READ,
        /// With something that the template leaves open.
        GUESSED,
        /// Not at all.
        SKIPPED
    }

    /// What is to be said of a resource of the template.
    ///
    /// @param number the line it stands in
    /// @param type in CloudFormation's words
    /// @param reason what was guessed, or why it was skipped; empty for what was read as it is
    public record Line(int number, String logicalId, String type, Kind kind, String reason) {}

    /// How many there are of a kind.
    public int count(Kind kind) {
        return (int) lines.stream().filter(each -> each.kind() == kind).count();
    }
}
