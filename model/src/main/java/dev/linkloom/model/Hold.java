package dev.linkloom.model;

/// How firmly something stays where it is drawn.
public enum Hold {
    /// Tidying leaves it where it is.
    PINNED,
    /// Nothing moves, resizes or deletes it until it is unlocked.
    LOCKED
}
