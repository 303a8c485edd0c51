package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/// Draws a script: the way walked, the cards beside the places, the packet.
final class Staging {

    private final Script script;
    private final List<Station> stations;
    private final Map<Station, SequencedMap<Station.Act, Shelf.Slot>> passing =
            new LinkedHashMap<>();
    private final Map<Station, Shelf.Slot> lasting = new LinkedHashMap<>();
    private final Trail trail;
    private final Envelope envelope;

    Staging(Script script) {
        this.script = script;
        this.stations = stations(script);
        this.trail = new Trail(script);
        furnish();
        this.envelope = new Envelope(script, slot(stations.getFirst(), true, 0).box());
    }

    /// Finds room for every card; what stays to the end comes first, because the others must keep
    /// clear of it.
    private void furnish() {
        Shelf shelf =
                new Shelf(
                        script.ground(),
                        stations.stream().map(Station::box).toList(),
                        script.legs().stream().map(Leg::way).toList(),
                        script.visits().stream().map(Envelope::at).toList());
        for (Station station : stations) {
            Card remainder = station.remainder();
            if (remainder != null) {
                Shelf.Slot slot =
                        shelf.place(station.box(), remainder.width(), remainder.height(), true);
                shelf.keep(station.box(), slot.box());
                lasting.put(station, slot);
            }
        }
        for (Station station : stations) {
            SequencedMap<Station.Act, Shelf.Slot> slots = new LinkedHashMap<>();
            for (Station.Act act : station.acts()) {
                double width = station.cards(act).mapToDouble(Card::width).max().orElse(0);
                double height = station.cards(act).mapToDouble(Card::height).max().orElse(0);
                slots.put(act, shelf.place(station.box(), width, height, false));
            }
            passing.put(station, slots);
        }
    }

    Box bounds() {
        Box all = script.ground().bounds();
        for (Shelf.Slot slot : lasting.values()) {
            all = all.union(slot.box());
        }
        for (SequencedMap<Station.Act, Shelf.Slot> slots : passing.values()) {
            for (Shelf.Slot slot : slots.values()) {
                all = all.union(slot.box());
            }
        }
        return all;
    }

    Point packetAt(double seconds) {
        return envelope.at(seconds);
    }

    List<Item> items(double seconds) {
        Sketch sketch = new Sketch();
        trail.draw(sketch, seconds);
        for (Station station : stations) {
            if (!station.isActive(seconds)) {
                show(sketch, station, seconds);
            }
        }
        for (Station station : stations) {
            if (station.isActive(seconds)) {
                show(sketch, station, seconds);
            }
        }
        envelope.draw(sketch, seconds, shown(seconds));
        return sketch.items();
    }

    private List<Box> shown(double seconds) {
        List<Box> cards = new ArrayList<>();
        for (Station station : stations) {
            Card card = station.card(seconds);
            if (card != null) {
                cards.add(box(station, card, seconds));
            }
        }
        return cards;
    }

    private Box box(Station station, Card card, double seconds) {
        return slot(station, station.isActive(seconds), seconds).fit(card, station.box());
    }

    private void show(Sketch sketch, Station station, double seconds) {
        Card card = station.card(seconds);
        if (card == null) {
            return;
        }
        Box place = station.box();
        boolean active = station.isActive(seconds);
        Box box = box(station, card, seconds);
        if (active) {
            ring(sketch, place.grown(4), card.border());
        }
        tether(sketch, box, place, card.border());
        card.draw(sketch, box);
    }

    /// A line around the place where something happens; what is written on its way stays legible.
    private void ring(Sketch sketch, Box box, Ink ink) {
        Point start = new Point(box.centerX(), box.y());
        List<Point> corners =
                List.of(
                        start,
                        new Point(box.right(), box.y()),
                        new Point(box.right(), box.bottom()),
                        new Point(box.x(), box.bottom()),
                        new Point(box.x(), box.y()),
                        start);
        List<Box> written =
                script.ground().texts().stream()
                        .filter(box.grown(8)::intersects)
                        .map(each ->
                                new Box(
                                        each.x() - 20,
                                        each.y() - 3,
                                        each.width() + 27,
                                        each.height() + 6))
                        .toList();
        new Way(corners).outside(written).forEach(piece -> sketch.way(piece, ink, 2, Dash.SOLID));
    }

    /// A short line that says which place a card belongs to.
    private static void tether(Sketch sketch, Box card, Box place, Ink ink) {
        double x = Math.clamp(place.centerX(), card.x() + 12, card.right() - 12);
        double y = Math.clamp(place.centerY(), card.y() + 12, card.bottom() - 12);
        boolean above = card.bottom() <= place.y();
        boolean below = card.y() >= place.bottom();
        Point from =
                above
                        ? new Point(x, card.bottom())
                        : below
                                ? new Point(x, card.y())
                                : new Point(card.x() > place.x() ? card.x() : card.right(), y);
        Point to =
                new Point(
                        Math.clamp(from.x(), place.x(), place.right()),
                        Math.clamp(from.y(), place.y(), place.bottom()));
        sketch.line(List.of(from, to), ink, 1.25);
        sketch.disc(to, 2.5, ink, ink, 0);
    }

    /// The room of the act going on, or of the last one when everything is over.
    private Shelf.Slot slot(Station station, boolean active, double seconds) {
        Shelf.Slot resting = lasting.get(station);
        if (!active && resting != null) {
            return resting;
        }
        SequencedMap<Station.Act, Shelf.Slot> slots = Objects.requireNonNull(passing.get(station));
        return slots.entrySet().stream()
                .filter(each -> each.getKey().holds(seconds))
                .findFirst()
                .orElseGet(slots::lastEntry)
                .getValue();
    }

    private static List<Station> stations(Script script) {
        Map<Box, List<Visit>> byPlace = new LinkedHashMap<>();
        byPlace.put(script.client(), new ArrayList<>());
        for (Visit visit : script.visits()) {
            byPlace.computeIfAbsent(visit.box(), _ -> new ArrayList<>()).add(visit);
        }
        List<Station> stations = new ArrayList<>();
        byPlace.forEach((box, visits) ->
                stations.add(
                        new Station(
                                script, box, visits, stations.isEmpty() ? names(script) : null)));
        return stations;
    }

    private static @Nullable NameCard names(Script script) {
        var dns = script.trace().dns();
        return dns == null ? null : new NameCard(dns, script.ground().design(), script.names());
    }
}
