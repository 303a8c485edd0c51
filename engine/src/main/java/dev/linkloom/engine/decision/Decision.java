package dev.linkloom.engine.decision;

import dev.linkloom.engine.path.Reason;

/// What the parts of the engine decide; it becomes the reason of a hop.
public interface Decision extends Reason {}
