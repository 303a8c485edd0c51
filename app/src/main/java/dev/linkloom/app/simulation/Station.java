package dev.linkloom.app.simulation;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.app.simulation.Beat.Kind;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.SeenByTarget;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A place where the packet stops, once or on both ways, and the card beside it at any time.
final class Station {

    private final Script script;
    private final Design design;
    private final Box box;
    private final List<Visit> visits;
    private final @Nullable NameCard names;

    /// @param names the DNS walk, for the place of the client
    Station(Script script, Box box, List<Visit> visits, @Nullable NameCard names) {
        this.script = script;
        this.design = script.ground().design();
        this.box = box;
        this.visits = List.copyOf(visits);
        this.names = names;
    }

    Box box() {
        return box;
    }

    /// What it still shows when the packet has gone; null when it has nothing to remember.
    @Nullable Card remainder() {
        return afterwards(script.duration());
    }

    /// Whether the packet is here, or the name is being resolved here.
    boolean isActive(double seconds) {
        return visitAt(seconds) != null || (names != null && seconds < names.end());
    }

    /// The times at which what it shows is about something else: the name, the way out, the way
    /// back.
    List<Act> acts() {
        Stream<Act> named = names == null ? Stream.of() : Stream.of(new Act(0, names.end()));
        return Stream.concat(
                        named, visits.stream().map(visit -> new Act(visit.start(), visit.end())))
                .toList();
    }

    /// Every card it shows in an act, to find room for the largest.
    Stream<Card> cards(Act act) {
        return script.beats().stream()
                .flatMap(beat -> Stream.of(beat.start(), beat.rest(), beat.end() - 1e-6))
                .filter(act::holds)
                .map(this::card)
                .flatMap(Stream::ofNullable);
    }

    /// A stretch of time, its end not included.
    record Act(double start, double end) {
        boolean holds(double seconds) {
            return seconds >= start && seconds < end;
        }
    }

    /// What it shows at a time; null while there is nothing to tell.
    @Nullable Card card(double seconds) {
        Visit visit = visitAt(seconds);
        if (names != null && seconds < names.end()) {
            return names.during(seconds);
        }
        return visit == null ? afterwards(seconds) : during(visit, seconds);
    }

    private @Nullable Visit visitAt(double seconds) {
        Visit last = script.visits().getLast();
        for (Visit visit : visits) {
            if (visit.holds(seconds) || (visit.equals(last) && seconds >= visit.end())) {
                return visit;
            }
        }
        return null;
    }

    private Card during(Visit visit, double seconds) {
        List<Row> rows = new ArrayList<>();
        Ink border = Ink.ACCENT;
        rows.add(new Row.Title(Words.name(design, visit.where()), Words.orEmpty(visit.zoneId())));
        rows.addAll(addresses(visit, seconds));
        List<Row> checks = checks(visit, seconds);
        if (!checks.isEmpty()) {
            rows.add(new Row.Divider());
            rows.addAll(checks);
        }
        for (Beat beat : visit.beats()) {
            if (seconds < beat.start()) {
                continue;
            }
            if (beat.kind() == Kind.ARRIVAL) {
                rows.add(new Row.Divider());
                rows.addAll(seen());
            } else if (beat.kind() == Kind.STOP) {
                rows.addAll(stopped());
                border = Ink.DANGER;
            } else if (beat.kind() == Kind.DELIVERED) {
                rows.add(new Row.Banner(Marks.TICK, "DELIVERED", Ink.SUCCESS, null));
                border = Ink.SUCCESS;
            }
        }
        return new Card(rows, border);
    }

    private @Nullable Card afterwards(double seconds) {
        for (Visit visit : visits) {
            for (Beat beat : visit.beats()) {
                List<Row> kept = seconds >= visit.end() ? kept(beat) : List.of();
                if (!kept.isEmpty()) {
                    return new Card(kept, Ink.CARD_BORDER);
                }
            }
        }
        return names == null || seconds < names.end() ? null : names.afterwards();
    }

    /// What a beat leaves behind: the addresses it changed, what the application saw. The reply
    /// only takes it back.
    private List<Row> kept(Beat beat) {
        Hop hop = beat.hop();
        if (beat.kind() == Kind.ARRIVAL) {
            return seen();
        }
        return hop != null && hop.rewrites() ? changes(hop) : List.of();
    }

    private static List<Row> changes(Hop hop) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row.Title(changed(hop), hop.rule().value()));
        if (!hop.in().from().equals(hop.out().from())) {
            rows.add(new PacketRow.Flip(tr("from"), hop.in().from(), hop.out().from(), 1));
        }
        if (!hop.in().to().equals(hop.out().to())) {
            rows.add(new PacketRow.Flip(tr("to"), hop.in().to(), hop.out().to(), 1));
        }
        return rows;
    }

    private static String changed(Hop hop) {
        boolean source = !hop.in().from().equals(hop.out().from());
        boolean destination = !hop.in().to().equals(hop.out().to());
        if (source && destination) {
            return tr("Addresses rewritten");
        }
        return source ? tr("Source rewritten") : tr("Destination rewritten");
    }

    private List<Row> addresses(Visit visit, double seconds) {
        Beat change = null;
        Packet packet = null;
        for (Beat beat : visit.beats()) {
            Hop hop = beat.hop();
            if (hop != null && (packet == null || seconds >= beat.start())) {
                packet = hop.in();
                if (hop.rewrites()) {
                    change = beat;
                }
            }
        }
        if (change != null && change.hop() != null && seconds >= change.start()) {
            return flips(change.hop(), change.share(seconds));
        }
        if (packet == null) {
            return List.of();
        }
        return List.of(fact(tr("from"), packet.from()), fact(tr("to"), packet.to()));
    }

    private static List<Row> flips(Hop hop, double share) {
        double turned = Math.min(1, Math.max(0, share - 0.15) * 2);
        return List.of(
                flip(tr("from"), hop.in().from(), hop.out().from(), turned),
                flip(tr("to"), hop.in().to(), hop.out().to(), turned));
    }

    private static Row flip(String word, String before, String after, double share) {
        return before.equals(after)
                ? fact(word, before)
                : new PacketRow.Flip(word, before, after, share);
    }

    private static Row fact(String word, String value) {
        return new PacketRow.Fact(word, value, TextStyle.MONO, Ink.TEXT);
    }

    private List<Row> checks(Visit visit, double seconds) {
        List<Row> rows = new ArrayList<>();
        List<Beat> begun =
                visit.beats().stream()
                        .filter(beat -> beat.hop() != null && seconds >= beat.start())
                        .toList();
        for (Beat beat : begun) {
            Hop hop = beat.hop();
            if (hop != null) {
                boolean current = beat.equals(begun.getLast());
                String matched = current ? hop.matched() : null;
                rows.add(
                        new PacketRow.Check(
                                hop.passed(),
                                Words.decision(design, hop),
                                hop.rule().value(),
                                matched));
            }
        }
        return rows;
    }

    private List<Row> seen() {
        SeenByTarget seen = script.trace().seenByTarget();
        if (seen == null) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        rows.add(new Row.Note(Marks.FORTH, tr("The application sees"), TextStyle.BODY, Ink.TEXT));
        rows.add(new Row.Note("", seen.packet().from(), TextStyle.MONO_STRONG, Ink.REWRITE));
        if (seen.proxyHeader() != null) {
            var header = seen.proxyHeader();
            rows.add(new Row.Title(tr("The PROXY v2 header says"), ""));
            rows.add(fact(tr("from"), header.source() + ":" + header.sourcePort()));
            if (header.vpcEndpointId() != null) {
                rows.add(fact("by", header.vpcEndpointId().value()));
            }
        }
        return rows;
    }

    private List<Row> stopped() {
        Trace trace = script.trace();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row.Banner(Marks.CROSS, trace.verdict().name(), Ink.DANGER, Ink.DANGER_FILL));
        rows.add(new Row.Sentence(trace.explanation(), 270));
        return rows;
    }
}
