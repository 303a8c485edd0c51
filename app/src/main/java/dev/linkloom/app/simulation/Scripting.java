package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.simulation.Beat.Kind;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Turns a trace into its [Script], beat by beat.
final class Scripting {

    private final Trace trace;
    private final Diagram diagram;
    private final List<Beat> beats = new ArrayList<>();
    private final List<Beat> names = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<Leg> legs = new ArrayList<>();
    private final List<Beat> stay = new ArrayList<>();
    private Spot spot;
    private Point halt;
    private double clock;

    /// A place on the drawing, and which way the packet is going there.
    private record Spot(ResourceId where, @Nullable String zoneId, Box box, boolean reply) {}

    private Scripting(Trace trace, Diagram diagram) {
        this.trace = trace;
        this.diagram = diagram;
        this.spot = client(false);
        this.halt = exit();
    }

    static Script write(Trace trace, Diagram diagram) {
        return new Scripting(trace, diagram).script();
    }

    private Script script() {
        Box client = spot.box();
        Point door = halt;
        if (trace.dns() != null) {
            resolve(trace.dns());
        }
        for (Hop hop : trace.forward()) {
            decide(hop, false);
        }
        if (trace.seenByTarget() != null && stay.stream().noneMatch(is(Kind.ARRIVAL))) {
            stay.add(beat(Kind.ARRIVAL, null, false));
        }
        for (Hop hop : trace.reply()) {
            decide(hop, true);
        }
        finish();
        leave();
        return new Script(trace, diagram, client, door, names, visits, legs, beats);
    }

    private void resolve(Resolution dns) {
        names.add(beat(Kind.DNS_QUESTION, null, false));
        dns.steps().forEach(_ -> names.add(beat(Kind.DNS_STEP, null, false)));
        if (dns.used() != null) {
            names.add(beat(Kind.DNS_ANSWER, null, false));
        }
    }

    private void decide(Hop hop, boolean reply) {
        go(spot(hop, reply), hop.in());
        stay.add(beat(kind(hop), hop, reply));
    }

    private Kind kind(Hop hop) {
        if (!hop.passed()) {
            return Kind.STOP;
        }
        if (hop.rewrites()) {
            return Kind.REWRITE;
        }
        boolean arrives = trace.seenByTarget() != null && hop.equals(trace.forward().getLast());
        return arrives ? Kind.ARRIVAL : Kind.DECISION;
    }

    private void finish() {
        if (trace.verdict().delivered()) {
            Hop last = trace.reply().isEmpty() ? null : trace.reply().getLast();
            if (last != null) {
                go(client(true), last.out());
            }
            stay.add(beat(Kind.DELIVERED, null, true));
        } else if (stay.stream().noneMatch(is(Kind.STOP))) {
            stay.add(beat(Kind.STOP, null, spot.reply()));
        }
    }

    /// Moves to a spot: a leg where it is drawn elsewhere, a new visit where only the direction
    /// turns.
    private void go(Spot next, Packet packet) {
        if (next.box().equals(spot.box()) && next.reply() == spot.reply()) {
            return;
        }
        leave();
        if (!next.box().equals(spot.box())) {
            Way way = new Way(diagram.route(spot.box(), next.box())).untilIn(next.box()).from(halt);
            legs.add(new Leg(way, beat(Kind.TRAVEL, null, next.reply()), packet));
            halt = way.end();
        }
        spot = next;
    }

    private void leave() {
        if (!stay.isEmpty()) {
            visits.add(
                    new Visit(spot.where(), spot.zoneId(), spot.box(), halt, spot.reply(), stay));
            stay.clear();
        }
    }

    private Spot spot(Hop hop, boolean reply) {
        Box box = diagram.box(hop.where(), hop.zoneId());
        return box == null
                ? new Spot(spot.where(), spot.zoneId(), spot.box(), reply)
                : new Spot(hop.where(), hop.zoneId(), box, reply);
    }

    private Spot client(boolean reply) {
        Box box = diagram.box(trace.flow().from());
        Box corner = new Box(diagram.bounds().x(), diagram.bounds().y(), 1, 1);
        return new Spot(trace.flow().from(), null, box == null ? corner : box, reply);
    }

    /// Where the packet first appears: on the border of the client, towards where it will go.
    private Point exit() {
        for (Hop hop : trace.forward()) {
            Box first = spot(hop, false).box();
            if (!first.equals(spot.box())) {
                return new Way(diagram.route(spot.box(), first))
                        .reversed()
                        .untilIn(spot.box())
                        .end();
            }
        }
        return new Point(spot.box().right(), spot.box().centerY());
    }

    private Beat beat(Kind kind, @Nullable Hop hop, boolean reply) {
        Beat next = new Beat(kind, clock, clock + seconds(kind), hop, reply);
        beats.add(next);
        clock = next.end();
        return next;
    }

    private static double seconds(Kind kind) {
        return switch (kind) {
            case DNS_QUESTION -> 0.6;
            case DNS_STEP -> 0.5;
            case DNS_ANSWER -> 0.8;
            case TRAVEL -> 0.6;
            case DECISION -> 0.25;
            case REWRITE -> 1.4;
            case ARRIVAL -> 1.0;
            case DELIVERED, STOP -> 1.0;
        };
    }

    private static Predicate<Beat> is(Kind kind) {
        return beat -> beat.kind() == kind;
    }
}
