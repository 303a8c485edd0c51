package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Point;

/// One thing done with a pressed pointer, from press to release; the design changes only by what
/// [#finish()] answers.
///
/// Dropping a gesture without finishing it is how it is cancelled: nothing was changed yet.
public interface Gesture {

    /// What the design would look like with the pointer here.
    Preview moved(Point world, Modifiers modifiers);

    /// What the release means, at the place of the last move.
    Outcome finish();
}
