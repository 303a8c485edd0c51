package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.model.Box;

import java.util.List;
import java.util.stream.Stream;

/// The way the packet has walked: a line that thins with age, and a broken one beside it for the
/// way back.
///
/// It runs below what is written and drawn, as the packet seems to enter each place and to come out
/// again.
final class Trail {

    private static final double LANE = 5;

    private final List<Leg> legs;
    private final List<List<Way>> whole;
    private final List<Box> hidden;

    Trail(Script script) {
        this.legs = script.legs();
        Ground ground = script.ground();
        this.hidden =
                Stream.concat(
                                ground.cards().stream().map(box -> box.grown(1)),
                                ground.texts().stream().map(box -> box.grown(6)))
                        .toList();
        this.whole = legs.stream().map(leg -> shown(leg, leg.way())).toList();
    }

    void draw(Sketch sketch, double seconds) {
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            if (seconds >= leg.beat().end()) {
                draw(sketch, whole.get(i), leg, seconds);
            } else if (seconds > leg.beat().start()) {
                draw(sketch, shown(leg, leg.way().upTo(leg.travelled(seconds))), leg, seconds);
            }
        }
    }

    private static void draw(Sketch sketch, List<Way> pieces, Leg leg, double seconds) {
        double age = Math.max(0, seconds - leg.beat().end());
        double width = Math.max(2, 3.5 - age * 0.75);
        Dash dash = leg.beat().reply() ? Dash.DASHED : Dash.SOLID;
        pieces.forEach(piece -> sketch.way(piece, Ink.ACCENT, width, dash));
    }

    private List<Way> shown(Leg leg, Way way) {
        return (leg.beat().reply() ? way.shifted(LANE) : way).outside(hidden);
    }
}
