package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;

import java.util.ArrayList;
import java.util.List;

/// Finds an orthogonal way between two boxes that crosses no card and no text, as long as a simple
/// one exists.
///
/// The ways are tried from the plainest to the most roundabout, and the first free one is taken;
/// when none is free it is the one that crosses least.
final class Router {

    private static final double STUB = 14;
    private static final double CLEAR = 2;

    private final Grid obstacles;

    Router(Grid obstacles) {
        this.obstacles = obstacles;
    }

    /// From the border of the one to the border of the other.
    List<Point> route(Box from, Box to) {
        List<Point> best = List.of();
        int fewest = Integer.MAX_VALUE;
        for (List<Point> each : candidates(from, to)) {
            int crossed = crossings(each, from, to);
            if (crossed == 0) {
                return each;
            }
            if (crossed < fewest) {
                best = each;
                fewest = crossed;
            }
        }
        return best;
    }

    private int crossings(List<Point> path, Box from, Box to) {
        int crossed = 0;
        for (int i = 1; i < path.size(); i++) {
            Point a = path.get(i - 1);
            Point b = path.get(i);
            Box segment =
                    new Box(
                                    Math.min(a.x(), b.x()),
                                    Math.min(a.y(), b.y()),
                                    Math.abs(a.x() - b.x()),
                                    Math.abs(a.y() - b.y()))
                            .grown(CLEAR);
            crossed += obstacles.crossings(segment, each -> !each.equals(from) && !each.equals(to));
        }
        return crossed;
    }

    private static List<List<Point>> candidates(Box from, Box to) {
        List<List<Point>> ways = new ArrayList<>();
        sideways(ways, from, to, false);
        sideways(ways, flipped(from), flipped(to), true);
        corners(ways, from, to);
        around(ways, from, to, false);
        around(ways, flipped(from), flipped(to), true);
        ways.add(
                List.of(
                        new Point(from.centerX(), from.centerY()),
                        new Point(to.centerX(), to.centerY())));
        return ways;
    }

    /// Out at one side and in at the facing side: straight, or with one step between them.
    private static void sideways(List<List<Point>> ways, Box from, Box to, boolean flip) {
        boolean ahead = to.x() >= from.right();
        if (!ahead && from.x() < to.right()) {
            return;
        }
        double start = ahead ? from.right() : from.x();
        double end = ahead ? to.x() : to.right();
        double level = level(from, to);
        if (!Double.isNaN(level)) {
            ways.add(flipped(List.of(new Point(start, level), new Point(end, level)), flip));
        }
        double out = ahead ? STUB : -STUB;
        for (double middle : new double[] {(start + end) / 2, end - out, start + out}) {
            ways.add(
                    flipped(
                            List.of(
                                    new Point(start, from.centerY()),
                                    new Point(middle, from.centerY()),
                                    new Point(middle, to.centerY()),
                                    new Point(end, to.centerY())),
                            flip));
        }
    }

    /// The height at which both boxes can be joined straight on; NaN where there is none.
    private static double level(Box from, Box to) {
        double low = Math.max(from.y(), to.y()) + 8;
        double high = Math.min(from.bottom(), to.bottom()) - 8;
        if (low > high) {
            return Double.NaN;
        }
        return Math.clamp(from.height() <= to.height() ? from.centerY() : to.centerY(), low, high);
    }

    /// Out at one side and in from above or below, and the other way round.
    private static void corners(List<List<Point>> ways, Box from, Box to) {
        boolean beside = to.centerX() > from.right() + STUB || to.centerX() < from.x() - STUB;
        boolean above = from.centerY() < to.y() - STUB || from.centerY() > to.bottom() + STUB;
        if (beside && above) {
            ways.add(
                    List.of(
                            new Point(
                                    to.centerX() > from.right() ? from.right() : from.x(),
                                    from.centerY()),
                            new Point(to.centerX(), from.centerY()),
                            new Point(
                                    to.centerX(), from.centerY() < to.y() ? to.y() : to.bottom())));
        }
        boolean under = to.centerY() > from.bottom() + STUB || to.centerY() < from.y() - STUB;
        boolean past = from.centerX() < to.x() - STUB || from.centerX() > to.right() + STUB;
        if (under && past) {
            ways.add(
                    List.of(
                            new Point(
                                    from.centerX(),
                                    to.centerY() > from.bottom() ? from.bottom() : from.y()),
                            new Point(from.centerX(), to.centerY()),
                            new Point(
                                    from.centerX() < to.x() ? to.x() : to.right(), to.centerY())));
        }
    }

    /// Out and in at the same side, around both.
    private static void around(List<List<Point>> ways, Box from, Box to, boolean flip) {
        double right = Math.max(from.right(), to.right()) + STUB;
        double left = Math.min(from.x(), to.x()) - STUB;
        ways.add(
                flipped(
                        List.of(
                                new Point(from.right(), from.centerY()),
                                new Point(right, from.centerY()),
                                new Point(right, to.centerY()),
                                new Point(to.right(), to.centerY())),
                        flip));
        ways.add(
                flipped(
                        List.of(
                                new Point(from.x(), from.centerY()),
                                new Point(left, from.centerY()),
                                new Point(left, to.centerY()),
                                new Point(to.x(), to.centerY())),
                        flip));
    }

    private static Box flipped(Box box) {
        return new Box(box.y(), box.x(), box.height(), box.width());
    }

    private static List<Point> flipped(List<Point> path, boolean flip) {
        return flip ? path.stream().map(each -> new Point(each.y(), each.x())).toList() : path;
    }
}
