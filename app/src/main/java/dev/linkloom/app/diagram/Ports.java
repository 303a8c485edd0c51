package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where links would best leave and enter: spread along the side of a box that looks towards their
/// other end, in the order of the directions in which those ends lie.
final class Ports {

    private static final double SPACING = 12;
    private static final double CORNERS = 16;

    private record Place(Box box, Side side) {}

    /// @param towards in which direction the other end lies: from below zero at the one corner of
    ///   the side to above it at the other
    private record Wish(int link, double towards) {}

    private record Key(int link, Place place) {}

    private final Map<Place, List<Wish>> wishes = new HashMap<>();
    private final Map<Key, Double> offsets = new HashMap<>();

    Ports(List<Link> links) {
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            Side side = facing(link.start(), link.end());
            if (side != null && link.drawn().bends() == null) {
                wish(i, link.start(), side, link.end());
                wish(i, link.end(), side.opposite(), link.start());
            }
        }
        wishes.forEach(this::spread);
    }

    /// The side of a box from which another lies ahead; null where neither is beside the other.
    static @Nullable Side facing(Box from, Box to) {
        Side sideways = sideways(from, to);
        return sideways == null ? upright(from, to) : sideways;
    }

    static @Nullable Side sideways(Box from, Box to) {
        return to.x() >= from.right() ? Side.RIGHT : from.x() >= to.right() ? Side.LEFT : null;
    }

    static @Nullable Side upright(Box from, Box to) {
        return to.y() >= from.bottom() ? Side.BOTTOM : from.y() >= to.bottom() ? Side.TOP : null;
    }

    /// The port of a link, by its place in the list.
    Port of(int link, Box box, Side side) {
        return new Port(box, side, offsets.getOrDefault(new Key(link, new Place(box, side)), 0.0));
    }

    /// The end of a link that so many links share that they cannot keep apart; null for none.
    @Nullable Object bundle(Link link) {
        Side side = facing(link.start(), link.end());
        if (side == null) {
            return null;
        }
        Place start = new Place(link.start(), side);
        Place end = new Place(link.end(), side.opposite());
        return isCrowded(end) ? end : isCrowded(start) ? start : null;
    }

    private boolean isCrowded(Place place) {
        return spacing(place, wishes.getOrDefault(place, List.of()).size()) < Lanes.APART;
    }

    private void wish(int link, Box box, Side side, Box other) {
        double across = side.across(middle(other)) - side.across(middle(box));
        double ahead = (side.along(middle(other)) - side.along(middle(box))) * side.sign();
        double towards = Math.atan2(across, Math.max(1, ahead));
        wishes.computeIfAbsent(new Place(box, side), _ -> new ArrayList<>())
                .add(new Wish(link, towards));
    }

    private static Point middle(Box box) {
        return new Point(box.centerX(), box.centerY());
    }

    private void spread(Place place, List<Wish> there) {
        there.sort(Comparator.comparingDouble(Wish::towards));
        double spacing = spacing(place, there.size());
        double first = -spacing * (there.size() - 1) / 2;
        for (int i = 0; i < there.size(); i++) {
            offsets.put(new Key(there.get(i).link(), place), first + i * spacing);
        }
    }

    private static double spacing(Place place, int count) {
        double room = Math.max(0, place.side().length(place.box()) - CORNERS);
        return Math.min(SPACING, count < 2 ? SPACING : room / (count - 1));
    }
}
