package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where a straight stretch runs through boxes and where between them, as shares of its length.
final class Gaps {

    private Gaps() {}

    /// The share at which a stretch enters the box; more than 1 where it never does.
    static double entry(Point from, Point to, Box box) {
        double[] inside = inside(from, to, box);
        return inside == null || inside[0] < 0 ? Double.POSITIVE_INFINITY : inside[0];
    }

    /// The parts of a stretch outside of all boxes, each as its first and last share.
    static List<double[]> outside(Point from, Point to, List<Box> boxes) {
        List<double[]> covered = new ArrayList<>();
        for (Box box : boxes) {
            double[] inside = inside(from, to, box);
            if (inside != null && inside[1] > 0 && inside[0] < 1) {
                covered.add(inside);
            }
        }
        covered.sort(Comparator.comparingDouble(each -> each[0]));
        List<double[]> free = new ArrayList<>();
        double reached = 0;
        for (double[] each : covered) {
            if (each[0] > reached) {
                free.add(new double[] {reached, each[0]});
            }
            reached = Math.max(reached, each[1]);
        }
        if (reached < 1) {
            free.add(new double[] {reached, 1});
        }
        return free;
    }

    /// The first and last share of the endless line that lie in the box, or null.
    private static double @Nullable [] inside(Point from, Point to, Box box) {
        double[] x = range(from.x(), to.x() - from.x(), box.x(), box.right());
        double[] y = range(from.y(), to.y() - from.y(), box.y(), box.bottom());
        double enters = Math.max(x[0], y[0]);
        double leaves = Math.min(x[1], y[1]);
        return enters <= leaves ? new double[] {enters, leaves} : null;
    }

    private static double[] range(double at, double step, double low, double high) {
        if (step == 0) {
            boolean within = at >= low && at <= high;
            return within
                    ? new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY}
                    : new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        }
        double one = (low - at) / step;
        double other = (high - at) / step;
        return new double[] {Math.min(one, other), Math.max(one, other)};
    }
}
