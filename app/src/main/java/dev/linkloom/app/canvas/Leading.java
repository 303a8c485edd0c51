package dev.linkloom.app.canvas;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.gesture.BendGesture;
import dev.linkloom.app.canvas.gesture.Gesture;
import dev.linkloom.app.canvas.gesture.LabelGesture;
import dev.linkloom.app.canvas.gesture.LinkHit;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.DrawnLink;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// How links are led by hand: by dragging their stretches and labels, or by keys.
public final class Leading {

    private final DesignCanvas canvas;
    private final Document document;
    private final Selection selection;
    private final GestureSession session;
    private List<ResourceId> around = List.of();

    Leading(DesignCanvas canvas, Document document, Selection selection, GestureSession session) {
        this.canvas = canvas;
        this.document = document;
        this.selection = selection;
        this.session = session;
    }

    /// Selects the next of the links of what is selected, or of all where nothing is.
    public void next() {
        Link chosen = canvas.link().get();
        if (chosen == null) {
            around = selection.ids();
        }
        List<Link> links =
                canvas.diagram().links().stream()
                        .filter(each -> isSelectable(each) && isAround(each))
                        .toList();
        if (links.isEmpty()) {
            session.say(
                    around.isEmpty()
                            ? tr("There is no link to select.")
                            : tr("No link leads from what is selected."));
            return;
        }
        Link last = chosen == null ? null : same(links, chosen.drawn().ends());
        Link next = links.get((links.indexOf(last) + 1) % links.size());
        canvas.link().select(next);
        canvas.camera().reveal(next.bounds());
    }

    private boolean isAround(Link link) {
        return around.isEmpty() || around.contains(link.from()) || around.contains(link.to());
    }

    /// Lets the selected link, or the links of what is selected, find their ways themselves again.
    public void straighten() {
        Link chosen = canvas.link().get();
        List<Link> links =
                chosen != null
                        ? Stream.of(chosen).filter(Leading::isSelectable).toList()
                        : canvas.diagram().links().stream()
                                .filter(Leading::isSelectable)
                                .filter(each ->
                                        selection.contains(each.from())
                                                || selection.contains(each.to()))
                                .toList();
        if (session.isOpen()) {
            session.perform(BendGesture.straighten(document.design(), links));
        }
    }

    Gesture gesture(Link link, LinkHit.Part part, Point pressed) {
        canvas.link().select(link);
        return part == LinkHit.Part.LABEL
                ? new LabelGesture(document.design(), link)
                : new BendGesture(document.design(), link, pressed);
    }

    /// Resets what was clicked twice.
    void reset(Link link, LinkHit.Part part) {
        boolean led = part == LinkHit.Part.LABEL || !link.drawn().isFree();
        if (led && session.isOpen()) {
            session.perform(
                    part == LinkHit.Part.LABEL
                            ? LabelGesture.reset(document.design(), link)
                            : BendGesture.straighten(document.design(), List.of(link)));
        }
    }

    /// Moves the longest stretch of the selected link that lies across the step.
    ///
    /// @return whether a link is selected
    boolean step(double dx, double dy) {
        Link chosen = canvas.link().get();
        if (chosen == null || !isSelectable(chosen)) {
            return false;
        }
        Outcome outcome = BendGesture.step(document.design(), chosen, dx == 0, dx + dy);
        if (outcome instanceof Outcome.Change(var edit, _) && session.isOpen()) {
            canvas.editing().nudge(edit, chosen.drawn().ends());
        }
        return true;
    }

    /// The link between the same ends in another version; null when there is none.
    static @Nullable Link same(List<Link> links, DrawnLink.Ends ends) {
        return links.stream()
                .filter(each -> isSelectable(each) && each.drawn().ends().equals(ends))
                .findFirst()
                .orElse(null);
    }

    private static boolean isSelectable(Link link) {
        return !link.from().equals(link.to()) && link.bundled() == 0;
    }
}
