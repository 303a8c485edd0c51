package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The ways packets are drawn: along links, as far as links lead.
final class Ways {

    /// One link taken in one direction.
    private record Leg(Link link, boolean forward) {

        Box start() {
            return forward ? link.start() : link.end();
        }

        Box end() {
            return forward ? link.end() : link.start();
        }

        List<Point> path() {
            return forward ? link.path() : link.path().reversed();
        }
    }

    private final Map<Box, List<Leg>> legs = new HashMap<>();
    private final Router router;

    Ways(List<Link> links, Router router) {
        this.router = router;
        for (Link each : links) {
            if (each.style().carriesPackets()) {
                add(new Leg(each, true));
                add(new Leg(each, false));
            }
        }
    }

    List<Point> between(Box from, Box to) {
        List<Point> path = new ArrayList<>();
        path.add(middle(from));
        Deque<Leg> along = along(from, to);
        if (along == null) {
            path.addAll(router.route(from, to));
        } else {
            along.forEach(each -> path.addAll(each.path()));
        }
        path.add(middle(to));
        return withoutRepeats(path);
    }

    /// The fewest legs that lead there; null when none do.
    private @Nullable Deque<Leg> along(Box from, Box to) {
        Map<Box, @Nullable Leg> reached = new LinkedHashMap<>();
        reached.put(from, null);
        Deque<Box> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !reached.containsKey(to)) {
            for (Leg each : legs.getOrDefault(open.remove(), List.of())) {
                if (!reached.containsKey(each.end())) {
                    reached.put(each.end(), each);
                    open.add(each.end());
                }
            }
        }
        if (!reached.containsKey(to)) {
            return null;
        }
        Deque<Leg> way = new ArrayDeque<>();
        for (Leg leg = reached.get(to); leg != null; leg = reached.get(leg.start())) {
            way.addFirst(leg);
        }
        return way;
    }

    private void add(Leg leg) {
        legs.computeIfAbsent(leg.start(), _ -> new ArrayList<>()).add(leg);
    }

    private static Point middle(Box box) {
        return new Point(box.centerX(), box.centerY());
    }

    private static List<Point> withoutRepeats(List<Point> path) {
        List<Point> kept = new ArrayList<>(path.subList(0, 1));
        path.stream()
                .skip(1)
                .filter(each -> each.distance(kept.getLast()) > 0.5)
                .forEach(kept::add);
        if (kept.size() == 1) {
            kept.add(path.getLast());
        }
        return List.copyOf(kept);
    }
}
