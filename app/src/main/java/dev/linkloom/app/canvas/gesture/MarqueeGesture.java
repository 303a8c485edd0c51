package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Selects by a rectangle: drawn to the right it takes what it encloses, drawn to the left what it
/// touches.
///
/// Shift adds to what was selected, Control toggles. Of things inside each other only the outermost
/// is taken.
public final class MarqueeGesture implements Gesture {

    private final Nesting nesting;
    private final List<ResourceId> selected;
    private final Point pressed;
    private List<ResourceId> result;

    public MarqueeGesture(Nesting nesting, Collection<ResourceId> selected, Point pressed) {
        this.nesting = nesting;
        this.selected = List.copyOf(selected);
        this.pressed = pressed;
        this.result = this.selected;
    }

    @Override
    public Preview.Enclosing moved(Point world, Modifiers modifiers) {
        var marquee =
                new Box(
                        Math.min(pressed.x(), world.x()),
                        Math.min(pressed.y(), world.y()),
                        Math.abs(world.x() - pressed.x()),
                        Math.abs(world.y() - pressed.y()));
        boolean touching = world.x() < pressed.x();
        result = combined(taken(marquee, touching), modifiers);
        return new Preview.Enclosing(marquee, touching, result);
    }

    @Override
    public Outcome finish() {
        return new Outcome.Selected(result);
    }

    private List<ResourceId> taken(Box marquee, boolean touching) {
        List<ResourceId> under =
                nesting.backToFront().stream()
                        .filter(id -> takes(marquee, nesting.box(id), touching))
                        .toList();
        List<ResourceId> annotations =
                nesting.annotations().entrySet().stream()
                        .filter(each -> takes(marquee, each.getValue(), touching))
                        .map(Map.Entry::getKey)
                        .toList();
        return Stream.concat(nesting.outermostOf(Set.copyOf(under)).stream(), annotations.stream())
                .sorted()
                .toList();
    }

    private boolean takes(Box marquee, Box box, boolean touching) {
        return touching
                ? marquee.intersects(box) && !box.contains(pressed.x(), pressed.y())
                : marquee.contains(box);
    }

    private List<ResourceId> combined(List<ResourceId> taken, Modifiers modifiers) {
        if (!modifiers.shift() && !modifiers.control()) {
            return taken;
        }
        var all = new LinkedHashSet<>(selected);
        for (ResourceId id : taken) {
            if (!all.add(id) && modifiers.control()) {
                all.remove(id);
            }
        }
        return List.copyOf(all);
    }
}
