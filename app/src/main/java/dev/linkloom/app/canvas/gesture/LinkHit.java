package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Bending;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Finds the link that a pointer means.
public final class LinkHit {

    private LinkHit() {}

    /// The link nearest to a point, if it is within reach; lines from a resource to its own
    /// interfaces and nodes are no links of their own.
    public static @Nullable Link at(Diagram diagram, Point point, double reach) {
        Link nearest = null;
        double best = reach;
        for (Link each : diagram.links()) {
            Box label = each.labelBox();
            double away =
                    each.from().equals(each.to())
                            ? reach + 1
                            : label != null && label.contains(point.x(), point.y())
                                    ? 0
                                    : away(each.path(), point);
            if (away <= best) {
                nearest = each;
                best = away;
            }
        }
        return nearest;
    }

    /// What of a link can be taken hold of.
    public enum Part {
        /// An end: it leads elsewhere.
        END,
        /// The label: it goes along the link.
        LABEL,
        /// A level stretch: it goes up and down.
        LEVEL,
        /// An upright stretch: it goes left and right.
        UPRIGHT
    }

    /// What of a link is at a point on it.
    ///
    /// @param reach how far the ends reach
    public static Part part(Link link, Point point, double reach) {
        List<Point> path = link.path();
        Box label = link.labelBox();
        if (label != null && label.contains(point.x(), point.y())) {
            return Part.LABEL;
        }
        double ends = Math.min(reach, path.getFirst().distance(path.getLast()) / 3);
        boolean end =
                path.getFirst().distance(point) <= ends || path.getLast().distance(point) <= ends;
        boolean level = Bending.isLevel(path, Bending.stretchAt(path, point));
        return end ? Part.END : level ? Part.LEVEL : Part.UPRIGHT;
    }

    /// Whether a point of a link is nearer to its end than to its start.
    public static boolean isNearEnd(Link link, Point point) {
        return link.path().getLast().distance(point) < link.path().getFirst().distance(point);
    }

    private static double away(List<Point> path, Point point) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < path.size(); i++) {
            least = Math.min(least, away(path.get(i - 1), path.get(i), point));
        }
        return least;
    }

    private static double away(Point a, Point b, Point point) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = dx * dx + dy * dy;
        double share =
                length == 0 ? 0 : ((point.x() - a.x()) * dx + (point.y() - a.y()) * dy) / length;
        return a.towards(b, Math.clamp(share, 0, 1)).distance(point);
    }
}
