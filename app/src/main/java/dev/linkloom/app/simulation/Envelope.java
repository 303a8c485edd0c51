package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.simulation.Beat.Kind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.model.Box;

import java.util.List;

/// The packet: an envelope whose sign says what is in it, solid on its way out and hollow on its
/// way back.
final class Envelope {

    private static final double WIDTH = 28;
    private static final double HEIGHT = 20;

    /// How high the addresses beside it are.
    static final double LABEL = 40;

    private static final int PARTS = 8;

    private final Script script;
    private final Way ask;

    /// @param nameCard where questions about names go
    Envelope(Script script, Box nameCard) {
        this.script = script;
        Point client = script.door();
        Point card =
                new Point(
                        Math.clamp(client.x(), nameCard.x(), nameCard.right()),
                        Math.clamp(client.y(), nameCard.y(), nameCard.bottom()));
        this.ask = new Way(List.of(client, card));
    }

    /// What it covers while it waits.
    static Box at(Visit visit) {
        Point halt = visit.halt();
        return new Box(halt.x() - 20, halt.y() - 18, 42, 34);
    }

    /// @param cards what is shown beside the places now: the addresses keep off it
    void draw(Sketch sketch, double seconds, List<Box> cards) {
        for (Beat beat : script.names()) {
            if (seconds < beat.end()) {
                drawName(sketch, beat, seconds);
                return;
            }
        }
        for (Leg leg : script.legs()) {
            if (seconds >= leg.beat().start() && seconds < leg.beat().end()) {
                Point at = leg.at(seconds);
                paint(
                        sketch,
                        at,
                        leg.beat().reply() ? Marks.BACK : Marks.FORTH,
                        Ink.ACCENT,
                        leg.beat().reply());
                label(sketch, label(leg, at, cards), leg.packet());
                return;
            }
        }
        Visit visit = script.visitAt(seconds);
        paint(
                sketch,
                visit.halt(),
                visit.reply() ? Marks.BACK : Marks.FORTH,
                Ink.ACCENT,
                visit.reply());
        mark(sketch, visit, seconds);
    }

    /// Where the packet is; a question moves from the client to the card of names and back.
    Point at(double seconds) {
        for (Beat beat : script.names()) {
            if (seconds < beat.end()) {
                return asked(beat, seconds);
            }
        }
        for (Leg leg : script.legs()) {
            if (seconds >= leg.beat().start() && seconds < leg.beat().end()) {
                return leg.at(seconds);
            }
        }
        return script.visitAt(seconds).halt();
    }

    private void drawName(Sketch sketch, Beat beat, double seconds) {
        boolean answer = beat.kind() == Kind.DNS_ANSWER;
        paint(
                sketch,
                asked(beat, seconds),
                answer ? Marks.EXCLAMATION : Marks.QUESTION,
                Ink.DNS,
                answer);
    }

    private Point asked(Beat beat, double seconds) {
        double share = Math.min(1, beat.share(seconds) * 1.5);
        if (beat.kind() == Kind.DNS_QUESTION) {
            return ask.at(share);
        }
        return beat.kind() == Kind.DNS_ANSWER ? ask.at(1 - share) : ask.end();
    }

    private static void paint(Sketch sketch, Point at, String sign, Ink ink, boolean hollow) {
        Box body = new Box(at.x() - WIDTH / 2, at.y() - HEIGHT / 2, WIDTH, HEIGHT);
        Ink lines = hollow ? ink : Ink.TEXT_ON_SOLID;
        sketch.rect(body.grown(2), 5, Ink.CARD);
        sketch.rect(body, 3.5, hollow ? Ink.CARD : ink);
        sketch.frame(body, 3.5, ink, 1.75);
        Point fold = new Point(at.x(), at.y() + 1.5);
        sketch.line(
                List.of(
                        new Point(body.x() + 2, body.y() + 2),
                        fold,
                        new Point(body.right() - 2, body.y() + 2)),
                lines,
                1.4);
        Point badge = new Point(body.right() - 1, body.y() + 1);
        sketch.disc(badge, 7.5, Ink.CARD, ink, 1.5);
        sketch.glyph(sign, badge, 10, ink);
    }

    /// Where the addresses are written while the packet moves: on the side of it that is free all
    /// the way, so that they do not jump.
    private Box label(Leg leg, Point at, List<Box> cards) {
        double width = width(leg.packet());
        Side best = Side.BELOW;
        double least = Double.POSITIVE_INFINITY;
        for (Side side : Side.values()) {
            double cost = 0;
            for (int part = 0; part <= PARTS; part++) {
                Box box = side.of(leg.way().at((double) part / PARTS), width);
                cost += Shelf.area(box) - Shelf.shared(box, script.ground().room());
                cost += cards.stream().mapToDouble(card -> Shelf.shared(box, card)).sum();
            }
            if (cost < least) {
                least = cost;
                best = side;
            }
        }
        return best.of(at, width);
    }

    private static double width(Packet packet) {
        return Math.max(
                        Lettering.width(packet.from(), TextStyle.MONO),
                        Lettering.width(packet.to(), TextStyle.MONO))
                + PacketRow.Fact.INDENT
                + 16;
    }

    /// A side of the packet.
    private enum Side {
        BELOW,
        ABOVE,
        RIGHT,
        LEFT;

        Box of(Point packet, double width) {
            double x =
                    switch (this) {
                        case BELOW, ABOVE -> packet.x() - width / 2;
                        case RIGHT -> packet.x() + WIDTH / 2 + 12;
                        case LEFT -> packet.x() - WIDTH / 2 - 8 - width;
                    };
            double y =
                    switch (this) {
                        case BELOW -> packet.y() + HEIGHT / 2 + 6;
                        case ABOVE -> packet.y() - HEIGHT / 2 - 8 - LABEL;
                        case RIGHT, LEFT -> packet.y() - LABEL / 2;
                    };
            return new Box(x, y, width, LABEL);
        }
    }

    private static void label(Sketch sketch, Box box, Packet packet) {
        double width = box.width();
        sketch.card(box, Ink.CARD_BORDER);
        new PacketRow.Fact("from", packet.from(), TextStyle.MONO, Ink.TEXT)
                .draw(sketch, box.x() + 7, box.y() + 3, width - 14);
        new PacketRow.Fact("to", packet.to(), TextStyle.MONO, Ink.TEXT)
                .draw(sketch, box.x() + 7, box.y() + 20, width - 14);
    }

    private static void mark(Sketch sketch, Visit visit, double seconds) {
        for (Beat beat : visit.beats()) {
            boolean ends = beat.kind() == Kind.STOP || beat.kind() == Kind.DELIVERED;
            if (ends && seconds >= beat.start()) {
                boolean stopped = beat.kind() == Kind.STOP;
                Ink ink = stopped ? Ink.DANGER : Ink.SUCCESS;
                double radius = 19 + 5 * (1 - Math.min(1, beat.share(seconds) * 3));
                sketch.ring(visit.halt(), radius, ink, 3);
                Point badge = new Point(visit.halt().x() - 14, visit.halt().y() + 14);
                sketch.disc(badge, 9, ink, Ink.CARD, 1.5);
                sketch.glyph(stopped ? Marks.CROSS : Marks.TICK, badge, 12, Ink.TEXT_ON_SOLID);
            }
        }
    }
}
