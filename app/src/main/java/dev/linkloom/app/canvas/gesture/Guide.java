package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Point;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A thin line that says what a box on its way has come to meet.
public sealed interface Guide {

    Point from();

    Point to();

    /// Edges or middles in one line, over all they belong to.
    record Aligned(Point from, Point to) implements Guide {}

    /// A distance, written beside the line: to what it is aligned with, to a neighbour, to the
    /// border around.
    record Distance(Point from, Point to) implements Guide {

        /// In pixels at 100 %.
        public double length() {
            return from.distance(to);
        }

        /// From which to which coordinate it goes, wherever the line is drawn.
        private List<Double> reach() {
            return from.y() == to.y()
                    ? List.of(0.0, from.x(), to.x())
                    : List.of(1.0, from.y(), to.y());
        }
    }

    /// Without distances that say the same of the same edges a second time.
    static List<Guide> onceEach(List<Guide> guides) {
        Set<List<Double>> told = new HashSet<>();
        List<Guide> kept = new ArrayList<>();
        for (Guide each : guides) {
            if (!(each instanceof Distance distance) || told.add(distance.reach())) {
                kept.add(each);
            }
        }
        return kept;
    }
}
