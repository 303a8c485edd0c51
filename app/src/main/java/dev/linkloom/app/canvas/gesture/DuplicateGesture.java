package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.fragment.Fragment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Drags copies away from resources, notes and frames, which stay where they are.
///
/// Positions snap to guides and to the grid; Shift keeps to one axis.
public final class DuplicateGesture implements Gesture {

    private final Nesting nesting;
    private final ResourceId grabbed;
    private final List<ResourceId> roots;
    private final List<ResourceId> annotations;
    private final Fragment fragment;
    private final Travel travel;
    private final RandomGenerator random;
    private final Consumer<String> tell;
    private double dx;
    private double dy;
    private Landing landing = new Landing(null, null);

    /// Starts with the pointer on what is grabbed, which is one of those that are copied.
    ///
    /// @param tell takes the sentence about what the copies could not keep
    public DuplicateGesture(
            Nesting nesting,
            ResourceId grabbed,
            Collection<ResourceId> selected,
            Point pressed,
            Snap snap,
            RandomGenerator random,
            Consumer<String> tell) {
        this.nesting = nesting;
        this.grabbed = grabbed;
        this.roots = nesting.outermostOf(selected);
        this.annotations = selected.stream().filter(nesting.annotations()::containsKey).toList();
        this.fragment = Fragment.of(nesting.design(), selected);
        travel = new Travel(nesting, grabbed, roots, Set.of(), pressed, snap);
        this.random = random;
        this.tell = tell;
    }

    @Override
    public Preview.Moving moved(Point world, Modifiers modifiers) {
        // Control or Alt is still held from the press, where it meant to copy.
        Travel.Step way = travel.to(world, new Modifiers(modifiers.shift(), false, false));
        dx = way.dx();
        dy = way.dy();
        landing =
                nesting.draws(grabbed)
                        ? Landing.of(nesting, nesting.resource(grabbed).type(), world, Set.of())
                        : new Landing(null, null);
        Map<ResourceId, Box> boxes = new LinkedHashMap<>();
        nesting.withContents(roots).forEach(id -> boxes.put(id, nesting.box(id).moved(dx, dy)));
        annotations.forEach(id -> boxes.put(id, nesting.box(id).moved(dx, dy)));
        List<ResourceId> taken = new ArrayList<>(roots);
        taken.addAll(annotations);
        String chip =
                taken.size() == 1
                        ? tr("Copy %s", nesting.design().name(grabbed))
                        : tr("Copy %,d things", fragment.size());
        return new Preview.Moving(
                boxes, taken, landing.receiver(), landing.refusal(), way.guides(), chip);
    }

    @Override
    public Outcome finish() {
        if (landing.refusal() != null) {
            return new Outcome.Refused(landing.refusal());
        }
        if (dx == 0 && dy == 0) {
            return new Outcome.Nothing();
        }
        Insertion made =
                Insertion.of(
                        Insertion.Verb.DUPLICATE,
                        nesting,
                        fragment,
                        landing.receiver(),
                        dx,
                        dy,
                        random);
        if (!made.lost().isEmpty()) {
            tell.accept(made.lost());
        }
        return made.outcome();
    }
}
