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

/// Draws a script: the way walked, the cards beside the places, the packet.
final class Staging {

    private final Script script;
    private final List<Station> stations;
    private final Map<Station, Shelf.Slot> slots = new LinkedHashMap<>();
    private final Envelope envelope;

    Staging(Script script) {
        this.script = script;
        this.stations = stations(script);
        Shelf shelf = new Shelf(script.diagram(), stations.stream().map(Station::box).toList());
        for (Station station : stations) {
            double width = station.cards().mapToDouble(Card::width).max().orElse(0);
            double height = station.cards().mapToDouble(Card::height).max().orElse(0);
            slots.put(station, shelf.place(station.box(), width, height));
        }
        this.envelope = new Envelope(script, slot(stations.getFirst()).box());
    }

    Box bounds() {
        Box all = script.diagram().bounds();
        for (Shelf.Slot slot : slots.values()) {
            all = all.union(slot.box().grown(12));
        }
        return all;
    }

    Point packetAt(double seconds) {
        return envelope.at(seconds);
    }

    List<Item> items(double seconds) {
        Sketch sketch = new Sketch();
        trail(sketch, seconds);
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
        envelope.draw(sketch, seconds);
        return sketch.items();
    }

    private void show(Sketch sketch, Station station, double seconds) {
        Card card = station.card(seconds);
        if (card == null) {
            return;
        }
        Box place = station.box();
        Box box = slot(station).fit(card, place);
        if (station.isActive(seconds)) {
            sketch.frame(place.grown(3), 8, card.border(), 2);
        }
        tether(sketch, box, place, card.border());
        card.draw(sketch, box);
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

    private void trail(Sketch sketch, double seconds) {
        for (Leg leg : script.legs()) {
            if (seconds >= leg.beat().start()) {
                Way walked = leg.way().upTo(leg.travelled(seconds));
                boolean current = seconds < leg.beat().end();
                boolean reply = leg.beat().reply();
                if (!reply) {
                    sketch.way(walked, Ink.ACCENT_FILL, 6, Dash.SOLID);
                }
                sketch.way(
                        walked, Ink.ACCENT, current ? 3 : 1.75, reply ? Dash.DASHED : Dash.SOLID);
            }
        }
    }

    private Shelf.Slot slot(Station station) {
        return Objects.requireNonNull(slots.get(station));
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
        return dns == null
                ? null
                : new NameCard(dns, script.diagram().fabric().design(), script.names());
    }
}
