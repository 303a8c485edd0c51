package dev.linkloom.engine.rule;

import java.util.List;

/// Where a rule was read: the title of a page, and the addresses it is found at, if it has any.
public record Source(String title, List<String> addresses) {

    public Source {
        addresses = List.copyOf(addresses);
    }
}
