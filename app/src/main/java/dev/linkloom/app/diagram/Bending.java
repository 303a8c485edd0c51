package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;
import dev.linkloom.model.DrawnLink.Bends;
import dev.linkloom.model.DrawnLink.End;
import dev.linkloom.model.DrawnLink.Turn;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Ways that someone has led: how they follow the two ends, and what they become when one of their
/// stretches is moved.
public final class Bending {

    /// How near a stretch must come to the next but one to be one with it.
    private static final double SNAP = 5;

    private static final double LEAST = 8;

    private Bending() {}

    /// The corners of a way between two boxes.
    static List<Point> path(Bends bends, Box start, Box end) {
        Side out = Side.of(bends.out());
        Side in = Side.of(bends.in());
        List<Point> path = new ArrayList<>();
        Point last = out.at(start, bends.outAt());
        Point tip = in.at(end, bends.inAt());
        path.add(last);
        boolean level = !out.sideways();
        for (Turn each : bends.turns()) {
            Box near = each.near() == End.START ? start : end;
            last =
                    level
                            ? new Point(last.x(), near.centerY() + each.at())
                            : new Point(near.centerX() + each.at(), last.y());
            path.add(last);
            level = !level;
        }
        path.add(level ? new Point(last.x(), tip.y()) : new Point(tip.x(), last.y()));
        path.add(tip);
        return plain(path);
    }

    /// What is kept of a way between two boxes; null when it does not lead from the one to the
    /// other.
    static @Nullable Bends bends(List<Point> path, Box start, Box end) {
        Side out = side(start, path.getFirst(), path.get(1));
        Side in = side(end, path.getLast(), path.get(path.size() - 2));
        if (out == null || in == null) {
            return null;
        }
        List<Turn> turns = new ArrayList<>();
        if (path.size() == 2) {
            double middle = (out.along(path.getFirst()) + out.along(path.getLast())) / 2;
            turns.add(turn(!out.sideways(), middle, start, end));
        }
        for (int i = 2; i < path.size() - 1; i++) {
            boolean level = path.get(i).y() == path.get(i - 1).y();
            turns.add(turn(level, level ? path.get(i).y() : path.get(i).x(), start, end));
        }
        return new Bends(
                out.drawn(),
                out.across(path.getFirst()) - out.across(middle(start)),
                in.drawn(),
                in.across(path.getLast()) - in.across(middle(end)),
                turns);
    }

    /// The stretch of a way that is nearest to a point, by the number of its first corner.
    public static int stretchAt(List<Point> path, Point point) {
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i + 1 < path.size(); i++) {
            double away = away(Router.stretch(path.get(i), path.get(i + 1)), point);
            if (away < least) {
                least = away;
                nearest = i;
            }
        }
        return nearest;
    }

    /// The longest level or upright stretch, by the number of its first corner; -1 for none.
    public static int longest(List<Point> path, boolean level) {
        int longest = -1;
        double most = 0;
        for (int i = 0; i + 1 < path.size(); i++) {
            double length = path.get(i).distance(path.get(i + 1));
            if (isLevel(path, i) == level && length > most) {
                most = length;
                longest = i;
            }
        }
        return longest;
    }

    /// Whether a stretch is level.
    public static boolean isLevel(List<Point> path, int stretch) {
        return path.get(stretch).y() == path.get(stretch + 1).y();
    }

    /// The way of a link with one stretch elsewhere: the first and the last keep their ends and
    /// bend behind them; a stretch that comes level with the next but one becomes one with it,
    /// unless the link would then leave its end through the card.
    ///
    /// @param to where the stretch is to be: its y if it is level, else its x
    public static List<Point> moved(Link link, int stretch, double to, boolean snaps) {
        List<Point> path = bent(link.path(), stretch);
        int first = stretch == 0 ? 2 : stretch;
        boolean level = isLevel(link.path(), stretch);
        double at = within(path, first, to);
        double was = across(path, first, level);
        double joined = at;
        double apart = at;
        for (int other : new int[] {first - 2, first + 2}) {
            if (other >= 0 && other + 1 < path.size()) {
                double beside = across(path, other, level);
                if (Math.abs(beside - at) < SNAP) {
                    joined = snaps ? beside : joined;
                    apart = was < beside ? beside - SNAP : beside + SNAP;
                }
            }
        }
        List<Point> way = put(path, first, level, joined);
        return bends(way, link.start(), link.end()) == null ? put(path, first, level, apart) : way;
    }

    /// With one stretch elsewhere.
    private static List<Point> put(List<Point> path, int first, boolean level, double at) {
        List<Point> put = new ArrayList<>(path);
        for (int i : new int[] {first, first + 1}) {
            Point was = path.get(i);
            put.set(i, level ? new Point(was.x(), at) : new Point(at, was.y()));
        }
        return plain(put);
    }

    private static double across(List<Point> path, int stretch, boolean level) {
        return level ? path.get(stretch).y() : path.get(stretch).x();
    }

    /// With corners behind an end whose own stretch is to move.
    private static List<Point> bent(List<Point> path, int stretch) {
        List<Point> bent = new ArrayList<>(path);
        double length = path.get(stretch).distance(path.get(stretch + 1));
        double stub = Math.min(Courses.STUB, length / 3);
        if (stretch == path.size() - 2) {
            Point behind = towards(path.getLast(), path.get(stretch), stub);
            bent.addAll(path.size() - 1, List.of(behind, behind));
        }
        if (stretch == 0) {
            Point behind = towards(path.getFirst(), path.get(1), stub);
            bent.addAll(1, List.of(behind, behind));
        }
        return bent;
    }

    /// A stretch beside the side of an end keeps outside of it.
    private static double within(List<Point> path, int first, double to) {
        double at = to;
        if (first == 1) {
            at = outside(path.get(0), path.get(1), at);
        }
        if (first == path.size() - 3) {
            at = outside(path.getLast(), path.get(path.size() - 2), at);
        }
        return at;
    }

    private static double outside(Point end, Point corner, double at) {
        boolean level = end.y() == corner.y();
        double from = level ? end.x() : end.y();
        double ahead = (level ? corner.x() : corner.y()) - from;
        return ahead == 0
                ? at
                : ahead > 0 ? Math.max(at, from + LEAST) : Math.min(at, from - LEAST);
    }

    private static Point towards(Point from, Point to, double by) {
        return from.towards(to, by / from.distance(to));
    }

    private static Turn turn(boolean level, double at, Box start, Box end) {
        double fromStart = at - (level ? start.centerY() : start.centerX());
        double fromEnd = at - (level ? end.centerY() : end.centerX());
        return Math.abs(fromStart) <= Math.abs(fromEnd)
                ? new Turn(End.START, fromStart)
                : new Turn(End.END, fromEnd);
    }

    private static @Nullable Side side(Box box, Point port, Point next) {
        for (Side each : Side.values()) {
            boolean on = Math.abs(each.along(port) - each.along(each.at(box, 0))) < 0.6;
            boolean leaves = (each.along(next) - each.along(port)) * each.sign() > 0;
            boolean straight = each.across(next) == each.across(port);
            if (on && leaves && straight) {
                return each;
            }
        }
        return null;
    }

    private static double away(Box stretch, Point point) {
        double dx = Math.max(0, Math.max(stretch.x() - point.x(), point.x() - stretch.right()));
        double dy = Math.max(0, Math.max(stretch.y() - point.y(), point.y() - stretch.bottom()));
        return Math.hypot(dx, dy);
    }

    private static Point middle(Box box) {
        return new Point(box.centerX(), box.centerY());
    }

    /// Without corners that are none.
    private static List<Point> plain(List<Point> path) {
        List<Point> kept = new ArrayList<>(path.subList(0, 1));
        for (int i = 1; i < path.size(); i++) {
            Point at = path.get(i);
            Point last = kept.getLast();
            Point before = kept.size() > 1 ? kept.get(kept.size() - 2) : null;
            boolean on =
                    before != null
                            && ((before.x() == last.x() && last.x() == at.x())
                                    || (before.y() == last.y() && last.y() == at.y()));
            if (on) {
                kept.removeLast();
            }
            if (!at.equals(kept.getLast())) {
                kept.add(at);
            }
        }
        return kept;
    }
}
