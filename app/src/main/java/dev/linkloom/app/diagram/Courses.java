package dev.linkloom.app.diagram;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The simple orthogonal ways between two ports: straight, with a step, around a corner, or out and
/// in at the same side.
final class Courses {

    /// How far a link goes straight on before it turns, where there is room.
    static final double STUB = 14;

    /// Between a link that turns and one beside it.
    static final double LANE = 10;

    private static final double LEAST = 6;

    private Courses() {}

    /// The ways from the one to the other, those nearest to the middle first.
    static List<List<Point>> of(Port from, Port to) {
        if (from.side() == to.side()) {
            return around(from, to);
        }
        return from.side() == to.side().opposite() ? facing(from, to) : corner(from, to);
    }

    /// Straight on; null where the boxes do not face each other there.
    static @Nullable List<Point> straight(Port from, Port to) {
        double room = (to.along() - from.along()) * from.side().sign();
        boolean faces = from.side() == to.side().opposite() && room > 0;
        return faces && Math.abs(from.across() - to.across()) < 0.5
                ? List.of(from.at(), from.side().point(to.along(), from.across()))
                : null;
    }

    private static List<List<Point>> facing(Port from, Port to) {
        List<List<Point>> ways = new ArrayList<>();
        double room = (to.along() - from.along()) * from.side().sign();
        double most = room / 2 - LEAST;
        double ends = room / 2 - STUB;
        double[] lanes = {
            0,
            ends,
            -ends,
            LANE,
            -LANE,
            2 * LANE,
            -2 * LANE,
            3 * LANE,
            -3 * LANE,
            ends - LANE,
            LANE - ends,
            ends - 2 * LANE,
            2 * LANE - ends
        };
        for (double lane : lanes) {
            if (Math.abs(lane) <= most) {
                double turn = (from.along() + to.along()) / 2 + lane * from.side().sign();
                ways.add(step(from, to, turn));
            }
        }
        return ways;
    }

    private static List<List<Point>> around(Port from, Port to) {
        List<List<Point>> ways = new ArrayList<>();
        double sign = from.side().sign();
        double outer = Math.max(from.along() * sign, to.along() * sign);
        for (int lane = 0; lane < 7; lane++) {
            ways.add(step(from, to, (outer + STUB + lane * LANE) * sign));
        }
        return ways;
    }

    private static List<Point> step(Port from, Port to, double turn) {
        return List.of(
                from.at(),
                from.side().point(turn, from.across()),
                from.side().point(turn, to.across()),
                to.at());
    }

    private static List<List<Point>> corner(Port from, Port to) {
        Point corner = from.side().point(to.across(), from.across());
        double out = (from.side().along(corner) - from.along()) * from.side().sign();
        double in = (to.side().along(corner) - to.along()) * to.side().sign();
        return out >= STUB && in >= STUB ? List.of(List.of(from.at(), corner, to.at())) : List.of();
    }
}
