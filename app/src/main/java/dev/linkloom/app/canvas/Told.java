package dev.linkloom.app.canvas;

import org.jspecify.annotations.Nullable;

/// A sentence that should stay until it is read, such as what a copy could not keep.
///
/// @param offer what the user may have done about it, as a label and an action; null for nothing
public record Told(String sentence, @Nullable Offer offer) {

    /// Something the user may have done.
    public record Offer(String label, Runnable action) {}
}
