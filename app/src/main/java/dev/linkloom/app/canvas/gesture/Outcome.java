package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a finished gesture asks for.
public sealed interface Outcome {

    /// One undoable edit; afterwards these are selected, or what was selected before when the list
    /// is empty.
    record Change(Edit edit, List<ResourceId> selected) implements Outcome {
        public Change {
            selected = List.copyOf(selected);
        }

        public Change(Edit edit) {
            this(edit, List.of());
        }
    }

    /// Another selection, and no edit.
    record Selected(List<ResourceId> ids) implements Outcome {
        public Selected {
            ids = List.copyOf(ids);
        }
    }

    /// Not allowed, for the reason in one sentence; the design stays as it was.
    record Refused(String reason) implements Outcome {}

    /// The place of something new, which is still to be chosen.
    ///
    /// @param from what it will be connected to; null for nothing
    record Wanted(@Nullable ResourceId from, Point at) implements Outcome {}

    /// Nothing to do.
    record Nothing() implements Outcome {}
}
