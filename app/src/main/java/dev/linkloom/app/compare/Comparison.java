package dev.linkloom.app.compare;

import dev.linkloom.app.notice.Notices;

import java.util.List;

/// Two versions of a design to choose from.
///
/// @param name what people call the design
/// @param choices what may be done about it
public record Comparison(String name, Version before, Version after, List<Notices.Choice> choices) {

    public Comparison {
        choices = List.copyOf(choices);
    }

    public Difference difference() {
        return Difference.between(before.design(), after.design());
    }
}
