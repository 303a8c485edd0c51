package dev.linkloom.app.canvas.gesture;

import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// A place along one axis where a box on its way, or one of its edges, meets something.
///
/// @param at where its low edge, or the edge that is dragged, would lie
/// @param line the line it lines up with, of which only the nearest of all on it shows; null for a
///   gap
/// @param away how far away what is met is
/// @param guides what to draw when the box has come to lie there
record Stop(double at, @Nullable Double line, double away, Function<Box, List<Guide>> guides) {}
