package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is wrong with a way, and what it costs when nothing is.
///
/// A flaw is to be had only where there is no way without: a card or a title crossed, something run
/// along. Bends, crossings and other people's subnets and VPCs only cost.
final class Toll {

    /// How far ways keep from cards and titles.
    static final double CLEAR = 4;

    private static final int ON_A_CARD = 10;
    private static final int MOST = 1000;
    private static final int ON_ITS_OWN_END = 20;

    private static final double BEND = 30;
    private static final double CROSSING = 120;
    private static final double STRANGE_ROOM = 50;
    private static final int MOST_ROOMS = 20;

    private final Grid obstacles;
    private final Grid rooms;
    private final Lanes lanes;

    /// @param rooms subnets and VPCs: ways between others keep around them if that is not far
    Toll(Grid obstacles, Grid rooms, Lanes lanes) {
        this.obstacles = obstacles;
        this.rooms = rooms;
        this.lanes = lanes;
    }

    /// How much is wrong with a way; no more than that is counted.
    ///
    /// @param apart whether it must not run along others
    int flaws(
            Box from, Box to, List<Point> path, @Nullable Object bundle, boolean apart, int most) {
        int flaws = apart ? lanes.conflicts(path, bundle) : 0;
        for (int i = 1; i < path.size() && flaws < most; i++) {
            Box stretch = Router.stretch(path.get(i - 1), path.get(i));
            int left = (most - flaws) / ON_A_CARD + 1;
            flaws +=
                    ON_A_CARD
                            * obstacles.crossings(
                                    stretch.grown(CLEAR),
                                    it -> !it.equals(from) && !it.equals(to),
                                    Math.min(left, MOST));
            flaws += ON_ITS_OWN_END * (Router.runsThrough(from, to, stretch) ? 1 : 0);
        }
        return flaws;
    }

    /// What a way costs by its length and bends alone.
    static double fare(List<Point> path) {
        double fare = BEND * (path.size() - 2);
        for (int i = 1; i < path.size(); i++) {
            fare += path.get(i - 1).distance(path.get(i));
        }
        return fare;
    }

    /// What a way costs with all it crosses.
    double of(Box from, Box to, List<Point> path) {
        double cost = fare(path) + CROSSING * lanes.crossings(path);
        for (int i = 1; i < path.size(); i++) {
            cost +=
                    STRANGE_ROOM
                            * rooms.crossings(
                                    Router.stretch(path.get(i - 1), path.get(i)).grown(0.1),
                                    it -> !holds(it, from) && !holds(it, to),
                                    MOST_ROOMS);
        }
        return cost;
    }

    private static boolean holds(Box room, Box end) {
        return room.contains(end.centerX(), end.centerY());
    }
}
