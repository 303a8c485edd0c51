package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds places for the labels of links: on the link itself, over no card, no text, no other link
/// and no other label.
final class Labels {

    static final double HEIGHT = 18;

    private static final double MARGIN = 8;
    private static final double REST = 14;
    private static final double[] SHARES = {0.5, 0.35, 0.65, 0.2, 0.8};

    private final Grid obstacles;
    private final Lanes lanes;
    private final Grid taken = new Grid();

    Labels(Grid obstacles, Lanes lanes) {
        this.obstacles = obstacles;
        this.lanes = lanes;
    }

    List<Link> place(List<Link> links) {
        List<Link> placed = new ArrayList<>(links);
        placed.replaceAll(this::put);
        placed.replaceAll(
                each -> isPut(each) || each.label() == null ? each : place(each, each.label()));
        return placed;
    }

    private static boolean isPut(Link link) {
        return link.drawn().label() != null;
    }

    /// Where someone has put it, whatever it covers there.
    private Link put(Link link) {
        Double share = link.drawn().label();
        if (share == null || link.label() == null) {
            return link;
        }
        Point at = Along.at(link.path(), share);
        taken.add(box(link.label(), at));
        return link.labelled(at);
    }

    /// The area that a label takes.
    static Box box(String label, Point middle) {
        double width = width(label);
        return new Box(middle.x() - width / 2, middle.y() - HEIGHT / 2, width, HEIGHT);
    }

    /// Which share of a way at either end is too short for a label.
    static double margin(String label, List<Point> path) {
        double length = Along.length(path);
        return length == 0 ? 0 : (width(label) / 2 + MARGIN) / length;
    }

    private static double width(String label) {
        return TextStyle.SMALL.typeface().width(label, TextStyle.SMALL.size()) + 2 * MARGIN;
    }

    private Link place(Link link, String label) {
        Point at = find(link, label, true);
        if (at == null) {
            at = find(link, label, false);
        }
        if (at != null) {
            taken.add(box(label, at));
        }
        return link.labelled(at);
    }

    /// @param clearOfFrames whether it must not lie on the side of a frame either
    private @Nullable Point find(Link link, String label, boolean clearOfFrames) {
        for (Stretch each : stretches(link.path())) {
            double room = each.level() ? width(label) : HEIGHT;
            if (each.length() < room + 2 * REST) {
                continue;
            }
            for (double share : SHARES) {
                double half = (room / 2 + REST) / each.length();
                double within = Math.max(half, Math.min(1 - half, share));
                Point at = each.from().towards(each.to(), within);
                if (isFree(box(label, at), link, clearOfFrames)) {
                    return at;
                }
            }
        }
        return null;
    }

    private boolean isFree(Box box, Link link, boolean clearOfFrames) {
        Box around = box.grown(2);
        return !obstacles.isCrossed(around, _ -> true)
                && !taken.isCrossed(around, _ -> true)
                && !lanes.crosses(around, link.path(), clearOfFrames);
    }

    /// Level ones first, because a label lies along them; the longest first.
    private static List<Stretch> stretches(List<Point> path) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 1; i < path.size(); i++) {
            stretches.add(new Stretch(path.get(i - 1), path.get(i)));
        }
        stretches.sort(
                Comparator.comparing((Stretch each) -> !each.level())
                        .thenComparingDouble(each -> -each.length()));
        return stretches;
    }

    private record Stretch(Point from, Point to) {

        boolean level() {
            return from.y() == to.y();
        }

        double length() {
            return from.distance(to);
        }
    }
}
