package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.simulation.Beat.Kind;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Turns a trace into its [Script], beat by beat.
final class Scripting {

    /// How far from a box the packet waits, in units of the drawing.
    private static final double CLEAR = 16;

    /// How long the packet pauses at an endpoint's interface, in seconds.
    private static final double ENTRANCE = 0.6;

    private final Trace trace;
    private final Ground ground;
    private final List<Beat> beats = new ArrayList<>();
    private final List<Beat> names = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<Leg> legs = new ArrayList<>();
    private final List<Beat> stay = new ArrayList<>();
    private Spot spot;
    private Point halt;
    private double clock;

    /// A place on the drawing, in its own units, and which way the packet is going there.
    private record Spot(ResourceId where, @Nullable String zoneId, Box drawn, boolean reply) {}

    private Scripting(Trace trace, Ground ground) {
        this.trace = trace;
        this.ground = ground;
        this.spot = client(false);
        this.halt = exit();
    }

    static Script write(Trace trace, Ground ground) {
        return new Scripting(trace, ground).script();
    }

    private Script script() {
        Box client = ground.scaled(spot.drawn());
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
        return new Script(trace, ground, client, door, names, visits, legs, beats);
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
        boolean moves = !next.drawn().equals(spot.drawn());
        if (!moves && next.reply() == spot.reply()) {
            return;
        }
        leave();
        if (moves) {
            Way way = way(spot.drawn(), next.drawn());
            legs.add(new Leg(way, beat(Kind.TRAVEL, null, next.reply()), packet));
            halt = way.end();
        }
        spot = next;
    }

    /// From where the packet waits beside one box to where it will wait beside the next.
    private Way way(Box from, Box to) {
        Way there = ground.route(from, to).untilIn(around(to));
        Way outside = there.reversed().untilIn(around(from)).reversed();
        return outside.start().distance(halt) < 1 ? outside : there.from(halt);
    }

    private void leave() {
        if (!stay.isEmpty()) {
            visits.add(
                    new Visit(
                            spot.where(),
                            spot.zoneId(),
                            ground.scaled(spot.drawn()),
                            halt,
                            spot.reply(),
                            stay));
            stay.clear();
        }
    }

    private Spot spot(Hop hop, boolean reply) {
        Box box = ground.diagram().box(hop.where(), hop.zoneId());
        return box == null
                ? new Spot(spot.where(), spot.zoneId(), spot.drawn(), reply)
                : new Spot(hop.where(), hop.zoneId(), box, reply);
    }

    private Spot client(boolean reply) {
        Box box = ground.diagram().box(trace.flow().from());
        Box corner = new Box(ground.diagram().bounds().x(), ground.diagram().bounds().y(), 1, 1);
        return new Spot(trace.flow().from(), null, box == null ? corner : box, reply);
    }

    private Box around(Box drawn) {
        return ground.scaled(drawn.grown(CLEAR));
    }

    /// Where the packet first appears: beside the client, towards where it will go.
    private Point exit() {
        Box client = around(spot.drawn());
        for (Hop hop : trace.forward()) {
            Box first = spot(hop, false).drawn();
            if (!first.equals(spot.drawn())) {
                return ground.route(spot.drawn(), first).reversed().untilIn(client).end();
            }
        }
        return new Point(client.right(), client.centerY());
    }

    private Beat beat(Kind kind, @Nullable Hop hop, boolean reply) {
        double seconds = hop != null && enters(hop, reply) ? ENTRANCE : seconds(kind, reply);
        Beat next = new Beat(kind, clock, clock + seconds, hop, reply);
        beats.add(next);
        clock = next.end();
        return next;
    }

    /// Whether the packet goes in at an endpoint's interface: there it leaves its own network.
    private boolean enters(Hop hop, boolean reply) {
        return !reply
                && hop.passed()
                && hop.at().equals(hop.where())
                && ground.design().find(hop.at(), InterfaceEndpoint.class) != null;
    }

    /// Constant for each kind: time to see it, not the time it takes. What the reply only repeats
    /// passes quickly.
    private static double seconds(Kind kind, boolean reply) {
        return switch (kind) {
            case DNS_QUESTION -> 0.5;
            case DNS_STEP -> 0.3;
            case DNS_ANSWER -> 0.7;
            case TRAVEL -> 0.42;
            case DECISION -> reply ? 0.07 : 0.12;
            case REWRITE -> reply ? 0.5 : 1.2;
            case ARRIVAL, STOP -> 0.9;
            case DELIVERED -> 0.5;
        };
    }

    private static Predicate<Beat> is(Kind kind) {
        return beat -> beat.kind() == kind;
    }
}
