package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Point;
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
import java.util.Set;

/// Moves resources, notes and frames with everything inside them; dropped into another container
/// they belong to that one.
///
/// Positions snap to guides and to the grid unless Control or Alt is held; Shift keeps to one axis.
/// With Control everything stays in its container, which grows for it.
public final class MoveGesture implements Gesture {

    private final Nesting nesting;
    private final ResourceId grabbed;
    private final List<ResourceId> roots;
    private final Set<ResourceId> travelling;
    private final Travel travel;
    private final Cargo cargo;
    private Step step = new Step(0, 0, Map.of(), null);

    /// Where everything has come to with the last move.
    private record Step(
            double dx,
            double dy,
            Map<ResourceId, @Nullable ResourceId> receivers,
            @Nullable String refusal) {}

    /// Starts with the pointer on the grabbed resource, which is one of those that move.
    public MoveGesture(
            Nesting nesting,
            ResourceId grabbed,
            Collection<ResourceId> selected,
            Point pressed,
            Snap snap) {
        this.nesting = nesting;
        this.grabbed = grabbed;
        cargo = Cargo.of(nesting, selected);
        this.roots = cargo.roots();
        this.travelling = cargo.everything();
        travel = new Travel(nesting, grabbed, roots, travelling, pressed, snap);
    }

    @Override
    public Preview.Moving moved(Point world, Modifiers modifiers) {
        Travel.Step way = travel.to(world, modifiers);
        step = drop(way.dx(), way.dy(), modifiers.shift() ? travel.pointer(way) : world, modifiers);
        Map<ResourceId, Box> boxes = new LinkedHashMap<>();
        travelling.forEach(id -> boxes.put(id, boxOf(id)));
        Box now = boxOf(grabbed);
        return new Preview.Moving(
                boxes,
                cargo.taken(),
                receiver(),
                step.refusal(),
                step.refusal() == null ? way.guides() : List.of(),
                "%.0f, %.0f".formatted(now.x(), now.y()));
    }

    @Override
    public Outcome finish() {
        if (step.refusal() != null) {
            return new Outcome.Refused(step.refusal());
        }
        if (step.dx() == 0 && step.dy() == 0) {
            return new Outcome.Nothing();
        }
        return new Outcome.Change(edit());
    }

    private @Nullable ResourceId receiver() {
        boolean carried = roots.isEmpty() || nesting.annotations().containsKey(grabbed);
        return carried
                ? null
                : step.receivers().get(roots.contains(grabbed) ? grabbed : roots.getFirst());
    }

    private Step drop(double dx, double dy, Point pointer, Modifiers modifiers) {
        Map<ResourceId, @Nullable ResourceId> receivers = new LinkedHashMap<>();
        String refusal = Locks.refusal(nesting.design(), travelling);
        for (ResourceId root : roots) {
            Box box = nesting.box(root).moved(dx, dy);
            boolean leads = root.equals(grabbed) || (roots.size() == 1 && nesting.draws(grabbed));
            Point at = leads ? pointer : new Point(box.centerX(), box.centerY());
            Landing landing =
                    modifiers.control()
                            ? Landing.staying(nesting, root, box, travelling)
                            : Landing.of(nesting, root, box, at, travelling);
            receivers.put(root, landing.receiver());
            if (refusal == null) {
                refusal = landing.refusal();
            }
        }
        return new Step(dx, dy, receivers, refusal);
    }

    private Edit edit() {
        Map<ResourceId, Box> moved = new LinkedHashMap<>();
        travelling.forEach(id -> moved.put(id, boxOf(id)));
        List<Room.Arrival> arrivals = new ArrayList<>();
        List<Resource> adopted = new ArrayList<>();
        Design design = nesting.design();
        ResourceId entered = null;
        for (ResourceId root : roots) {
            ResourceId receiver = step.receivers().get(root);
            Resource resource = nesting.resource(root);
            if (receiver != null) {
                arrivals.addAll(Landing.arrivals(nesting, resource.type(), receiver, boxOf(root)));
                if (!receiver.equals(resource.parent())) {
                    entered = receiver;
                    Resource taken = Adoption.into(design, resource, receiver);
                    design = design.with(taken);
                    adopted.add(taken);
                }
            }
        }
        String label = label(entered == null ? null : nesting.resource(entered));
        List<Edit> parts = new ArrayList<>();
        adopted.forEach(each -> parts.add(new Edit.Replace(label, each)));
        parts.add(new Edit.Place(label, Room.make(nesting, moved, arrivals)));
        return parts.size() == 1 ? parts.getFirst() : new Edit.Batch(label, parts);
    }

    private String label(@Nullable Resource entered) {
        return entered == null
                ? tr("Move %s", cargo.name())
                : tr("Move %s into %s", cargo.name(), entered.name());
    }

    private Box boxOf(ResourceId id) {
        return nesting.box(id).moved(step.dx(), step.dy());
    }
}
