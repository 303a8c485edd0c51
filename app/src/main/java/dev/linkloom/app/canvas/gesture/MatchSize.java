package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes containers as large as the one that was selected last; neighbours make way for those that
/// grow, none becomes smaller than what it holds.
public enum MatchSize {
    WIDTH(true, false),
    HEIGHT(false, true),
    SIZE(true, true);

    private final boolean width;
    private final boolean height;

    MatchSize(boolean width, boolean height) {
        this.width = width;
        this.height = height;
    }

    /// What the command and its step in the history are called.
    public String label() {
        return switch (this) {
            case WIDTH -> tr("Match width");
            case HEIGHT -> tr("Match height");
            case SIZE -> tr("Match size");
        };
    }

    /// What it means for the design; cards are all as large as they are.
    public Outcome of(Nesting nesting, Collection<ResourceId> selected) {
        List<ResourceId> containers =
                nesting.outermostOf(selected).stream()
                        .filter(id -> nesting.resource(id).type().isContainer())
                        .toList();
        if (containers.size() < 2) {
            return new Outcome.Refused(
                    tr("Select at least two containers that do not lie in each other."));
        }
        Box model = nesting.box(containers.getLast());
        Map<ResourceId, Box> after = new LinkedHashMap<>();
        for (ResourceId id : containers) {
            Box box = nesting.box(id);
            Box next =
                    new Box(
                            box.x(),
                            box.y(),
                            width ? model.width() : box.width(),
                            height ? model.height() : box.height());
            if (!next.equals(box)) {
                String refusal = tooSmall(nesting, id, next);
                if (refusal != null) {
                    return new Outcome.Refused(refusal);
                }
                after.put(id, next);
            }
        }
        return after.isEmpty()
                ? new Outcome.Refused(tr("They are of one size already."))
                : new Outcome.Change(new Edit.Place(label(), boxes(nesting, after)));
    }

    private static @Nullable String tooSmall(Nesting nesting, ResourceId id, Box next) {
        for (ResourceId inside : nesting.contents(id)) {
            Box needed = Diagram.around(nesting.resource(id).type(), nesting.box(inside));
            boolean held = nesting.box(id).contains(nesting.box(inside));
            if (held && (needed.right() > next.right() || needed.bottom() > next.bottom())) {
                return tr(
                        "%s cannot be that small: it holds %s.",
                        nesting.resource(id).name(), nesting.resource(inside).name());
            }
        }
        return null;
    }

    /// First everything makes way for what grows, then the rest shrinks where it has come to lie.
    private static Map<ResourceId, Box> boxes(Nesting nesting, Map<ResourceId, Box> after) {
        Map<ResourceId, Box> larger = new LinkedHashMap<>();
        after.forEach((id, next) -> larger.put(id, next.union(nesting.box(id))));
        Map<ResourceId, Box> boxes = Room.enlarge(nesting, larger);
        after.forEach((id, next) -> {
            Box before = nesting.box(id);
            Box come = boxes.getOrDefault(id, before);
            double dx = come.x() - before.x();
            double dy = come.y() - before.y();
            boxes.put(id, next.moved(dx, dy));
            Room.followBorder(nesting, id, before, next)
                    .forEach((door, box) -> boxes.put(door, box.moved(dx, dy)));
        });
        return boxes;
    }
}
