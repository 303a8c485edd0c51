package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Bending;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Design;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import java.util.List;

/// Moves one stretch of a link; the link keeps to the way it is given.
public final class BendGesture implements Gesture {

    private final Design design;
    private final Link link;
    private final Point pressed;
    private final int stretch;
    private final boolean level;
    private Link next;

    public BendGesture(Design design, Link link, Point pressed) {
        this.design = design;
        this.link = link;
        this.pressed = pressed;
        stretch = Bending.stretchAt(link.path(), pressed);
        level = Bending.isLevel(link.path(), stretch);
        next = link;
    }

    @Override
    public Preview.Leading moved(Point world, Modifiers modifiers) {
        double by = level ? world.y() - pressed.y() : world.x() - pressed.x();
        next = moved(link, stretch, by, !modifiers.control());
        return new Preview.Leading(next, tr("Ctrl keeps it from snapping"));
    }

    @Override
    public Outcome finish() {
        return outcome(design, link, next);
    }

    /// Moves the longest level or upright stretch by a step; nothing happens where there is none.
    public static Outcome step(Design design, Link link, boolean level, double by) {
        int longest = Bending.longest(link.path(), level);
        return longest < 0
                ? new Outcome.Nothing()
                : outcome(design, link, moved(link, longest, by, false));
    }

    /// Lets links find their ways themselves again, and their labels their places.
    public static Outcome straighten(Design design, List<Link> links) {
        List<Link> led = links.stream().filter(each -> !each.drawn().isFree()).toList();
        if (led.isEmpty()) {
            return new Outcome.Refused(tr("These links find their ways themselves already."));
        }
        String label =
                led.size() == 1
                        ? tr("Straighten the link to %s", name(design, led.getFirst()))
                        : tr("Straighten %,d links", led.size());
        return new Outcome.Change(
                new Edit.Lead(
                        label,
                        led.stream()
                                .map(each -> each.drawn().along(null).labelled(null))
                                .toList()));
    }

    private static Link moved(Link link, int stretch, double by, boolean snaps) {
        Point at = link.path().get(stretch);
        double was = Bending.isLevel(link.path(), stretch) ? at.y() : at.x();
        return link.led(Bending.moved(link, stretch, Math.rint(was + by), snaps));
    }

    private static Outcome outcome(Design design, Link link, Link next) {
        boolean same = next.path().equals(link.path()) || next.drawn().bends() == null;
        return same
                ? new Outcome.Nothing()
                : new Outcome.Change(
                        new Edit.Lead(
                                tr("Lead the link to %s", name(design, link)),
                                List.of(next.drawn())));
    }

    static String name(Design design, Link link) {
        Resource found = design.find(link.to());
        return found == null ? link.to().value() : found.name();
    }
}
