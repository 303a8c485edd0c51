package dev.linkloom.app.settings;

import java.util.Set;

/// How a file was looked at: nothing of it is part of the design.
///
/// @param collapsed ids of containers that showed as one card
/// @param hidden names of types that did not show
/// @param lens the name of the lens; empty for none
public record ViewState(Set<String> collapsed, Set<String> hidden, String lens) {

    public static final ViewState PLAIN = new ViewState(Set.of(), Set.of(), "");

    public ViewState {
        collapsed = Set.copyOf(collapsed);
        hidden = Set.copyOf(hidden);
    }
}
