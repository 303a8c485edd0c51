package dev.linkloom.app.lens;

import dev.linkloom.app.canvas.Spotlight;

/// What stands out, and what to say about it.
///
/// @param words one sentence; empty for none
record Highlight(Spotlight light, String words) {

    static final Highlight NONE = new Highlight(Spotlight.NONE, "");
}
