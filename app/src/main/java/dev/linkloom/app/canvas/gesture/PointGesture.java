package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import java.util.Set;

/// Draws the arrow of a note to a resource, or takes it away when dropped on bare paper.
public final class PointGesture implements Gesture {

    private final Nesting nesting;
    private final Annotation.Note note;
    private Outcome result = new Outcome.Nothing();

    public PointGesture(Nesting nesting, Annotation.Note note) {
        this.nesting = nesting;
        this.note = note;
    }

    @Override
    public Preview.Connecting moved(Point world, Modifiers modifiers) {
        ResourceId target = nesting.at(world).stream().findFirst().orElse(null);
        Set<ResourceId> legal = target == null ? Set.of() : Set.of(target);
        String chip = "";
        result = new Outcome.Nothing();
        if (target != null) {
            chip = tr("Arrow to %s", nesting.design().name(target));
        } else if (note.about() != null) {
            chip = tr("Remove the arrow");
        }
        if (!chip.isEmpty()) {
            result = new Outcome.Change(new Edit.Annotate(chip, note.about(target), null));
        }
        return new Preview.Connecting(note.id(), world, target, legal, null, chip);
    }

    @Override
    public Outcome finish() {
        return result;
    }
}
