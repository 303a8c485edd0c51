package dev.linkloom.app.canvas;

import dev.linkloom.app.canvas.gesture.Preview;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// What is marked on the drawing at a moment.
///
/// @param link the selected link; null for none
/// @param hovered the card that shows connect handles
/// @param preview what the gesture that is going on would do
/// @param highlighted what a lesson points at
/// @param beat how far the pulse around highlighted resources has come, 0 to 1
/// @param focused whether the canvas has the keyboard and should say so
record Marks(
        List<ResourceId> selected,
        @Nullable Link link,
        @Nullable ResourceId hovered,
        @Nullable Preview preview,
        Set<ResourceId> highlighted,
        double beat,
        boolean focused) {}
