package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds room for cards beside the places they explain: not on what is drawn, not on each other,
/// not outside.
final class Shelf {

    private static final double GAP = 22;
    private static final double REACH = 130;
    private static final double STEP = 14;

    private final Ground ground;
    private final List<Box> places;
    private final List<Way> ways;
    private final List<Box> waiting;
    private final Map<Box, Box> taken = new LinkedHashMap<>();

    /// Room for a card.
    ///
    /// @param rises whether a shorter card keeps to the lower edge, which is nearer to the place
    record Slot(Box box, boolean rises) {

        /// Where a smaller card lies in this slot, close to its place.
        Box fit(Card card, Box place) {
            double x =
                    Math.clamp(
                            place.centerX() - card.width() / 2,
                            box.x(),
                            Math.max(box.x(), box.right() - card.width()));
            double y = rises ? box.bottom() - card.height() : box.y();
            return new Box(x, y, card.width(), card.height());
        }
    }

    /// @param places where the packet stops, never to be covered
    /// @param ways where it goes, to be kept clear if possible
    /// @param waiting where the packet waits beside them
    Shelf(Ground ground, List<Box> places, List<Way> ways, List<Box> waiting) {
        this.waiting = List.copyOf(waiting);
        this.ground = ground;
        this.places = List.copyOf(places);
        this.ways = List.copyOf(ways);
    }

    /// Keeps the cards of other places off a box, because a card of this place stays there.
    void keep(Box beside, Box box) {
        taken.put(beside, box);
    }

    /// The best room for a card of this size beside a place.
    ///
    /// @param lasting whether it stays: then it must not hide what is written on the drawing
    Slot place(Box beside, double width, double height, boolean lasting) {
        Box near =
                new Box(
                        beside.x() - width - REACH,
                        beside.y() - height - REACH,
                        beside.width() + 2 * (width + REACH),
                        beside.height() + 2 * (height + REACH));
        Costs costs = new Costs(beside, near, lasting);
        Slot best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Slot slot : slots(beside, width, height)) {
            double cost = costs.of(slot.box(), beside);
            if (cost < least) {
                least = cost;
                best = slot;
            }
        }
        return best == null
                ? new Slot(new Box(beside.x(), beside.bottom() + GAP, width, height), false)
                : best;
    }

    private static List<Slot> slots(Box beside, double width, double height) {
        List<Slot> slots = new ArrayList<>();
        for (double gap = GAP; gap <= REACH; gap += STEP) {
            for (double x = beside.x() - width - gap; x <= beside.right() + gap; x += STEP) {
                slots.add(new Slot(new Box(x, beside.y() - gap - height, width, height), true));
                slots.add(new Slot(new Box(x, beside.bottom() + gap, width, height), false));
            }
            for (double y = beside.y() - height - gap; y <= beside.bottom() + gap; y += STEP) {
                boolean above = y + height / 2 < beside.centerY() - height / 4;
                slots.add(new Slot(new Box(beside.right() + gap, y, width, height), above));
                slots.add(new Slot(new Box(beside.x() - gap - width, y, width, height), above));
            }
        }
        return slots;
    }

    /// What a box near some place would cover, weighed.
    private final class Costs {

        private final List<Box> cards;
        private final List<Box> texts;
        private final List<Box> stretches;

        private final List<Box> others;
        private final double patience;
        private final double closeness;

        Costs(Box beside, Box near, boolean lasting) {
            others =
                    taken.keySet().stream()
                            .filter(each -> !each.equals(beside))
                            .map(taken::get)
                            .toList();
            patience = lasting ? 1 : 0.16;
            closeness = lasting ? 26 : 60;
            cards = ground.cards().stream().filter(near::intersects).toList();
            texts = ground.texts().stream().filter(near::intersects).toList();
            stretches =
                    ways.stream()
                            .flatMap(way -> stretches(way).stream())
                            .filter(near::intersects)
                            .toList();
        }

        double of(Box box, Box beside) {
            double cost = 8 * (area(box) - shared(box, ground.room()));
            cost += weigh(box, List.of(beside), 10, 100) + weigh(box, waiting, 2, 100);
            cost += patience * weigh(box, places, 10, 40);
            cost += weigh(box, others, 8, 12);
            cost += patience * weigh(box, cards, 4, 6);
            cost += patience * weigh(box, texts, 3, 3);
            cost += patience * weigh(box, stretches, 8, 4);
            return cost + closeness * distance(box, beside);
        }

        private static double weigh(Box box, List<Box> covered, double margin, double weight) {
            double sum = 0;
            for (Box each : covered) {
                if (box.intersects(each.grown(margin))) {
                    sum += weight * shared(box, each.grown(margin));
                }
            }
            return sum;
        }
    }

    private static List<Box> stretches(Way way) {
        List<Box> stretches = new ArrayList<>();
        for (int i = 1; i < way.points().size(); i++) {
            Point a = way.points().get(i - 1);
            Point b = way.points().get(i);
            stretches.add(new Box(a.x(), a.y(), 0, 0).union(new Box(b.x(), b.y(), 0, 0)));
        }
        return stretches;
    }

    private static double distance(Box box, Box other) {
        double dx = Math.max(0, Math.max(other.x() - box.right(), box.x() - other.right()));
        double dy = Math.max(0, Math.max(other.y() - box.bottom(), box.y() - other.bottom()));
        double middles =
                Math.hypot(box.centerX() - other.centerX(), box.centerY() - other.centerY());
        return Math.hypot(dx, dy) + 0.25 * middles;
    }

    static double area(Box box) {
        return box.width() * box.height();
    }

    static double shared(Box one, Box other) {
        double width = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return Math.max(0, width) * Math.max(0, height);
    }
}
