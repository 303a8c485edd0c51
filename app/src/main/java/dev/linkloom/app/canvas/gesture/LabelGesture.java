package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Along;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Design;
import dev.linkloom.model.edit.Edit;

import java.util.List;

/// Moves the label of a link along it.
public final class LabelGesture implements Gesture {

    private final Design design;
    private final Link link;
    private Link next;

    public LabelGesture(Design design, Link link) {
        this.design = design;
        this.link = link;
        next = link;
    }

    @Override
    public Preview.Leading moved(Point world, Modifiers modifiers) {
        next = link.withLabelAt(Along.share(link.path(), world));
        return new Preview.Leading(next, "");
    }

    @Override
    public Outcome finish() {
        return next.drawn().equals(link.drawn())
                ? new Outcome.Nothing()
                : new Outcome.Change(
                        new Edit.Lead(
                                tr("Move the label of the link to %s", name()),
                                List.of(next.drawn())));
    }

    /// Lets the label find its place itself again.
    public static Outcome reset(Design design, Link link) {
        return link.drawn().label() == null
                ? new Outcome.Nothing()
                : new Outcome.Change(
                        new Edit.Lead(
                                tr(
                                        "Put the label of the link to %s back",
                                        BendGesture.name(design, link)),
                                List.of(link.drawn().labelled(null))));
    }

    private String name() {
        return BendGesture.name(design, link);
    }
}
