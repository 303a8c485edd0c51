package dev.linkloom.app.layout;

/// How the zones of a VPC lie.
public enum Preset {
    /// Below one another, tiers side by side, as AWS's own decks have them.
    BANDS,
    /// Side by side, tiers below one another.
    COLUMNS
}
