package dev.linkloom.app.palette;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.gesture.Connection;
import dev.linkloom.app.canvas.gesture.Gesture;
import dev.linkloom.app.canvas.gesture.Landing;
import dev.linkloom.app.canvas.gesture.Modifiers;
import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.canvas.gesture.Preview;
import dev.linkloom.app.canvas.gesture.Rewiring;
import dev.linkloom.app.canvas.gesture.Room;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.text.TypeNames;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Brings a new resource from the palette to its place.
final class PlaceGesture implements Gesture {

    private final Nesting nesting;
    private final ResourceType type;
    private final RandomGenerator random;
    private Point at = new Point(0, 0);
    private Landing landing = new Landing(null, null);
    private @Nullable String refusal = tr("Drop it on the canvas.");

    PlaceGesture(Nesting nesting, ResourceType type, RandomGenerator random) {
        this.nesting = nesting;
        this.type = type;
        this.random = random;
    }

    @Override
    public Preview.Placing moved(Point world, Modifiers modifiers) {
        at = world;
        landing = Creation.lands(nesting, type, world);
        refusal = Creation.refusal(nesting, type, landing);
        return new Preview.Placing(type, ghost(world), landing.receiver(), refusal, chip());
    }

    @Override
    public Outcome finish() {
        if (refusal != null) {
            return new Outcome.Refused(refusal);
        }
        Outcome made = Creation.of(nesting, type, landing.receiver(), at, random);
        Link link = split();
        return link != null && made instanceof Outcome.Change change
                ? inserted(change, link)
                : made;
    }

    /// The link under the pointer that this could be put into; null for none.
    private @Nullable Link split() {
        Link link = nesting.link(at);
        Set<ResourceType> partners = Connection.partners(type);
        return link != null
                        && partners.contains(nesting.resource(link.from()).type())
                        && partners.contains(nesting.resource(link.to()).type())
                ? link
                : null;
    }

    private Outcome inserted(Outcome.Change made, Link link) {
        Design with = made.edit().applyTo(nesting.design());
        Edit insert = Rewiring.insert(with, link, made.selected().getFirst(), random);
        return insert == null
                ? made
                : new Outcome.Change(
                        new Edit.Batch(insert.label(), List.of(made.edit(), insert)),
                        made.selected());
    }

    private String chip() {
        Link link = split();
        if (link != null) {
            return tr(
                    "Insert between %s and %s",
                    nesting.resource(link.from()).name(), nesting.resource(link.to()).name());
        }
        if (landing.receiver() != null) {
            return tr("Add to %s", nesting.resource(landing.receiver()).name());
        }
        ResourceType home = Creation.bringsAlong(type);
        return home == null
                ? tr("Add %s", TypeNames.of(type))
                : tr("Add in a new %s", Creation.word(home));
    }

    private Box ghost(Point world) {
        Box size = Diagram.size(type);
        return new Box(
                Math.rint((world.x() - size.width() / 2) / Room.GRID) * Room.GRID,
                Math.rint((world.y() - size.height() / 2) / Room.GRID) * Room.GRID,
                size.width(),
                size.height());
    }
}
