package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lines resources up with the one that was selected last, which stays where it is.
public enum Align {
    LEFT(Axis.ACROSS, 0),
    CENTER(Axis.ACROSS, .5),
    RIGHT(Axis.ACROSS, 1),
    TOP(Axis.DOWN, 0),
    MIDDLE(Axis.DOWN, .5),
    BOTTOM(Axis.DOWN, 1);

    private final Axis axis;
    private final double share;

    /// @param share which part of the size lies before the line
    Align(Axis axis, double share) {
        this.axis = axis;
        this.share = share;
    }

    /// What the command and its step in the history are called.
    public String label() {
        return switch (this) {
            case LEFT -> tr("Align left");
            case CENTER -> tr("Align centres");
            case RIGHT -> tr("Align right");
            case TOP -> tr("Align top");
            case MIDDLE -> tr("Align middles");
            case BOTTOM -> tr("Align bottom");
        };
    }

    /// What it means for the design; what lies in others of the selected comes along with them.
    public Outcome of(Nesting nesting, Collection<ResourceId> selected) {
        List<ResourceId> roots = nesting.outermostOf(selected);
        if (roots.size() < 2) {
            return new Outcome.Refused(tr("Select at least two that do not lie in each other."));
        }
        double line = line(nesting.box(roots.getLast()));
        Map<ResourceId, Box> places = new LinkedHashMap<>();
        for (ResourceId id : roots) {
            Box box = nesting.box(id);
            places.put(id, axis.at(box, line - share * axis.size(box)));
        }
        return Rearrangement.of(nesting, label(), places, tr("They are in line already."));
    }

    private double line(Box box) {
        return axis.low(box) + share * axis.size(box);
    }
}
