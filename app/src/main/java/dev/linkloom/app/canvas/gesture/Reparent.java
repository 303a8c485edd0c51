package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Adoption;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts resources into another container without a place pointed at: they come to lie below what
/// the container holds already, with everything inside them.
public final class Reparent {

    private final Nesting nesting;
    private final List<Resource> roots;
    private final Resource container;

    /// Nothing has moved yet.
    ///
    /// @param ids what moves; what lies in others of them moves along
    public Reparent(Nesting nesting, Collection<ResourceId> ids, ResourceId container) {
        this.nesting = nesting;
        this.container = nesting.resource(container);
        roots =
                ids.stream()
                        .filter(id -> nesting.ancestors(id).stream().noneMatch(ids::contains))
                        .map(nesting::resource)
                        .toList();
    }

    /// Why they cannot go there; null when they can.
    public @Nullable String refusal() {
        for (Resource each : roots) {
            boolean inItself =
                    each.id().equals(container.id())
                            || nesting.ancestors(container.id()).contains(each.id());
            if (inItself) {
                return tr("%s cannot lie in itself.", each.name());
            }
            String illegal = each.type().refusal(container.type());
            if (illegal != null) {
                return illegal;
            }
        }
        return null;
    }

    /// What it means for the design.
    public Outcome outcome() {
        String refusal = refusal();
        if (refusal != null) {
            return new Outcome.Refused(refusal);
        }
        List<Resource> coming =
                roots.stream().filter(each -> !container.id().equals(each.parent())).toList();
        return coming.isEmpty() ? new Outcome.Nothing() : new Outcome.Change(edit(coming));
    }

    private Edit edit(List<Resource> coming) {
        String what =
                coming.size() == 1 ? coming.getFirst().name() : tr("%,d resources", coming.size());
        String label = tr("Move %s into %s", what, container.name());
        List<Edit> parts = new ArrayList<>();
        Design design = nesting.design();
        for (Resource each : coming) {
            Resource adopted = Adoption.into(design, each, container.id());
            design = design.with(adopted);
            parts.add(new Edit.Replace(label, adopted));
        }
        parts.add(new Edit.Place(label, places(coming)));
        return new Edit.Batch(label, parts);
    }

    private Map<ResourceId, Box> places(List<Resource> coming) {
        if (!nesting.draws(container.id())) {
            return Map.of();
        }
        Box inside = Diagram.inside(container.type(), nesting.box(container.id()));
        double top =
                nesting.contents(container.id()).stream()
                        .mapToDouble(id -> nesting.box(id).bottom() + Room.GAP)
                        .max()
                        .orElse(inside.y());
        Map<ResourceId, Box> moved = new LinkedHashMap<>();
        List<Room.Arrival> arrivals = new ArrayList<>();
        for (Resource each : coming) {
            if (nesting.draws(each.id())) {
                Box before = nesting.box(each.id());
                double dx = inside.x() - before.x();
                double dy = Math.ceil(top / Room.GRID) * Room.GRID - before.y();
                nesting.withContents(List.of(each.id()))
                        .forEach(id -> moved.put(id, nesting.box(id).moved(dx, dy)));
                Box after = before.moved(dx, dy);
                arrivals.addAll(Landing.arrivals(nesting, each.type(), container.id(), after));
                top = after.bottom() + Room.GAP;
            }
        }
        return Room.make(nesting, moved, arrivals);
    }
}
