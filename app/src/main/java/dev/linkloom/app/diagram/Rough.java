package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Link.Style;
import dev.linkloom.model.Box;
import dev.linkloom.model.DrawnLink.Bends;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Ways for the moment, until good ones are found: those of the version before, drawn out to where
/// their ends are now.
final class Rough {

    private final Routing before;
    private final Router plain = new Router(new Grid(), new Lanes());
    private final Map<Key, Integer> places = new HashMap<>();

    private record Key(ResourceId from, ResourceId to, Style style, Box near) {}

    private Rough(Routing before) {
        this.before = before;
    }

    /// The links with the ways they had, or such as come close; null when most of them are new.
    static @Nullable List<Link> links(List<Link> asked, Routing before) {
        return new Rough(before).links(asked);
    }

    private @Nullable List<Link> links(List<Link> asked) {
        List<Link> drawn = new ArrayList<>(asked.size());
        int strange = 0;
        for (int i = 0; i < asked.size(); i++) {
            Link link = asked.get(i);
            Bends bends = link.drawn().bends();
            if (bends != null) {
                drawn.add(link.along(Bending.path(bends, link.start(), link.end())));
                continue;
            }
            int place = place(link, i);
            if (place < 0) {
                strange++;
                drawn.add(link.along(plain.route(link.start(), link.end())));
            } else {
                Link was = before.links().get(place);
                drawn.add(link.equals(before.asked().get(place)) ? was : drawnOut(link, was));
            }
        }
        return 2 * strange > asked.size() ? null : drawn;
    }

    /// Where the link was in the list before; -1 when it is new.
    private int place(Link link, int i) {
        List<Link> old = before.asked();
        if (i < old.size() && isSame(link, old.get(i))) {
            return i;
        }
        if (places.isEmpty()) {
            for (int place = old.size() - 1; place >= 0; place--) {
                Link each = old.get(place);
                places.put(new Key(each.from(), each.to(), each.style(), each.start()), place);
                places.put(new Key(each.from(), each.to(), each.style(), each.end()), place);
            }
        }
        Key start = new Key(link.from(), link.to(), link.style(), link.start());
        Key end = new Key(link.from(), link.to(), link.style(), link.end());
        return places.getOrDefault(start, places.getOrDefault(end, -1));
    }

    private static boolean isSame(Link one, Link other) {
        return one.from().equals(other.from())
                && one.to().equals(other.to())
                && one.style() == other.style()
                && Objects.equals(one.label(), other.label());
    }

    private Link drawnOut(Link link, Link was) {
        boolean moved = isMoved(was.start(), link.start()) && isMoved(was.end(), link.end());
        return link.along(
                moved
                        ? drawnOut(
                                was.path(),
                                by(was.start(), link.start()),
                                by(was.end(), link.end()))
                        : plain.route(link.start(), link.end()));
    }

    private static boolean isMoved(Box from, Box to) {
        return from.width() == to.width() && from.height() == to.height();
    }

    private static Point by(Box from, Box to) {
        return new Point(to.x() - from.x(), to.y() - from.y());
    }

    /// A way whose ends move: the stretches at its ends move with them, those between stay.
    private static List<Point> drawnOut(List<Point> path, Point first, Point last) {
        List<Point> points = new ArrayList<>(path);
        if (first.equals(last)) {
            points.replaceAll(each -> moved(each, first.x(), first.y()));
            return points;
        }
        if (points.size() < 4) {
            points = stepped(points);
        }
        int end = points.size() - 1;
        boolean leavesLevel = points.get(0).y() == points.get(1).y();
        boolean entersLevel = points.get(end - 1).y() == points.get(end).y();
        points.set(
                1, moved(points.get(1), leavesLevel ? 0 : first.x(), leavesLevel ? first.y() : 0));
        points.set(0, moved(points.get(0), first.x(), first.y()));
        points.set(
                end - 1,
                moved(points.get(end - 1), entersLevel ? 0 : last.x(), entersLevel ? last.y() : 0));
        points.set(end, moved(points.get(end), last.x(), last.y()));
        return points;
    }

    /// The same way with corners enough for both ends to move.
    private static List<Point> stepped(List<Point> path) {
        Point from = path.get(path.size() - 2);
        Point to = path.getLast();
        Point middle = from.towards(to, 0.5);
        List<Point> points = new ArrayList<>(path.subList(0, path.size() - 1));
        points.addAll(List.of(middle, middle, to));
        return points;
    }

    private static Point moved(Point at, double dx, double dy) {
        return new Point(at.x() + dx, at.y() + dy);
    }
}
