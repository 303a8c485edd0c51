package dev.linkloom.app.canvas;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.gesture.Align;
import dev.linkloom.app.canvas.gesture.Distribute;
import dev.linkloom.app.canvas.gesture.MatchSize;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.document.Selection;

/// How the selected resources are lined up, spaced and sized, each in one step.
public final class Arranging {

    private final DesignCanvas canvas;
    private final Selection selection;

    Arranging(DesignCanvas canvas, Selection selection) {
        this.canvas = canvas;
        this.selection = selection;
    }

    /// Lines up with the one selected last; each stays in its container.
    public void align(Align side) {
        perform(side.of(canvas.nesting(), selection.ids()));
    }

    /// Gives equal gaps between the first and the last.
    public void distribute(Distribute direction) {
        perform(direction.of(canvas.nesting(), selection.ids()));
    }

    /// Makes containers as large as the one selected last.
    public void match(MatchSize size) {
        perform(size.of(canvas.nesting(), selection.ids()));
    }

    private void perform(Outcome outcome) {
        boolean across = canvas.nesting().isAcrossContainers(selection.ids());
        canvas.perform(outcome);
        boolean refused = !canvas.statusProperty().get().isEmpty();
        if (across && !refused) {
            canvas.say(tr("They lie in several containers; each stays in its own."));
        }
    }
}
