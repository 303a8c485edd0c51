package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives resources equal gaps between their edges; the first and the last stay where they are.
public enum Distribute {
    HORIZONTALLY(Axis.ACROSS),
    VERTICALLY(Axis.DOWN);

    private final Axis axis;

    Distribute(Axis axis) {
        this.axis = axis;
    }

    /// What the command and its step in the history are called.
    public String label() {
        return switch (this) {
            case HORIZONTALLY -> tr("Distribute horizontally");
            case VERTICALLY -> tr("Distribute vertically");
        };
    }

    /// What it means for the design.
    public Outcome of(Nesting nesting, Collection<ResourceId> selected) {
        List<ResourceId> row =
                nesting.outermostOf(selected).stream()
                        .sorted(Comparator.comparingDouble(id -> axis.middle(nesting.box(id))))
                        .toList();
        if (row.size() < 3) {
            return new Outcome.Refused(tr("Select at least three that do not lie in each other."));
        }
        double room = axis.low(nesting.box(row.getLast())) - axis.high(nesting.box(row.getFirst()));
        List<ResourceId> between = row.subList(1, row.size() - 1);
        double taken = between.stream().mapToDouble(id -> axis.size(nesting.box(id))).sum();
        double gap = (room - taken) / (row.size() - 1);
        if (gap < 0) {
            return new Outcome.Refused(
                    tr("There is no room for gaps. Move the first and the last further apart."));
        }
        Map<ResourceId, Box> places = new LinkedHashMap<>();
        double next = axis.high(nesting.box(row.getFirst())) + gap;
        for (ResourceId id : between) {
            Box box = nesting.box(id);
            places.put(id, axis.at(box, next));
            next += axis.size(box) + gap;
        }
        return Rearrangement.of(nesting, label(), places, tr("Their gaps are equal already."));
    }
}
