package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;
import dev.linkloom.model.DrawnLink.Bends;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds orthogonal ways between boxes that cross no card and no text and run along nothing, as
/// long as there are such.
///
/// The ways are tried from the plainest to the most roundabout, and the first free one is taken;
/// when no simple one is free, one is searched for; when none is found, it is the one with the
/// fewest flaws.
final class Router {

    private static final double[] SHIFTS = {10, -10, 20, -20, 30, -30};

    /// How long a way may be tried out for one link, all tries together: enough for any that is
    /// seen as a whole.
    private static final double PATIENCE = 40_000;

    private static final int ROUNDS = 2;

    /// Around a corner, or out and in at the same side.
    private static final List<Turn> TURNS = turns();

    private final Grid obstacles;
    private final Lanes lanes;
    private final Toll toll;

    /// How many more ways may be weighed against one another before the first good one will do: a
    /// design that is seen as a whole gets the best of all.
    private int care = 3_000;

    private record Turn(Side out, Side in) {}

    Router(Grid obstacles, Lanes lanes) {
        this(obstacles, new Grid(), lanes);
    }

    /// @param rooms what ways between others rather keep around
    Router(Grid obstacles, Grid rooms, Lanes lanes) {
        this.obstacles = obstacles;
        this.lanes = lanes;
        toll = new Toll(obstacles, rooms, lanes);
    }

    /// Gives every link a way of its own: those that someone has led have theirs, those with the
    /// shortest way choose first, and those that cross others choose again when all have one.
    List<Link> lay(List<Link> links) {
        Ports ports = new Ports(links);
        Detour detour = new Detour(obstacles, lanes, Toll.CLEAR);
        List<Link> laid = new ArrayList<>(links);
        int[] order =
                IntStream.range(0, links.size())
                        .filter(i -> !isLed(laid, i))
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> effort(links.get(i))))
                        .mapToInt(Integer::intValue)
                        .toArray();
        for (int i : order) {
            Link link = links.get(i);
            Object bundle = ports.bundle(link);
            Link along = link.along(way(i, link, ports, detour));
            lanes.add(along.path(), bundle);
            laid.set(i, along);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i : order) {
                if (ports.bundle(laid.get(i)) == null) {
                    laid.set(i, better(i, laid.get(i), ports));
                }
            }
        }
        return laid;
    }

    /// Lays a link where someone has led it.
    private boolean isLed(List<Link> laid, int i) {
        Link link = laid.get(i);
        Bends bends = link.drawn().bends();
        if (bends != null) {
            Link along = link.along(Bending.path(bends, link.start(), link.end()));
            lanes.add(along.path(), null);
            laid.set(i, along);
        }
        return bends != null;
    }

    private List<Point> way(int i, Link link, Ports ports, Detour detour) {
        Object bundle = ports.bundle(link);
        Search search = new Search(link.start(), link.end(), bundle, true);
        List<Point> path = search.find(i, ports);
        if (search.fewest == 0) {
            return path;
        }
        List<Point> found = detour.find(link.start(), link.end(), bundle);
        return found != null && search.flaws(found) < search.fewest ? found : path;
    }

    /// The link on a way that crosses less, if there is one among the others as they lie now.
    private Link better(int i, Link link, Ports ports) {
        if (care <= 0 || lanes.crossings(link.path()) == 0) {
            return link;
        }
        lanes.remove(link.path());
        Search search = new Search(link.start(), link.end(), null, true);
        search.take(link.path());
        search.find(i, ports);
        Link along = link.along(search.best);
        lanes.add(along.path(), null);
        return along;
    }

    /// A way that is none of a link, and may run along links.
    List<Point> route(Box from, Box to) {
        return new Search(from, to, null, false).find(0, new Ports(List.of()));
    }

    private static double effort(Link link) {
        Box from = link.start();
        Box to = link.end();
        double across = Math.abs(from.centerX() - to.centerX());
        double down = Math.abs(from.centerY() - to.centerY());
        return across + down + 4 * Math.min(across, down);
    }

    /// The search for one way.
    private final class Search {

        private final Box from;
        private final Box to;
        private final @Nullable Object bundle;
        private final boolean apart;
        private List<Point> best;
        private int fewest = Integer.MAX_VALUE;
        private double cost = Double.MAX_VALUE;
        private double tried;

        Search(Box from, Box to, @Nullable Object bundle, boolean apart) {
            this.from = from;
            this.to = to;
            this.bundle = bundle;
            this.apart = apart;
            best =
                    List.of(
                            new Point(from.centerX(), from.centerY()),
                            new Point(to.centerX(), to.centerY()));
        }

        List<Point> find(int link, Ports ports) {
            List<Side> ahead = new ArrayList<>();
            add(ahead, Ports.sideways(from, to));
            add(ahead, Ports.upright(from, to));
            boolean found =
                    ahead.stream().anyMatch(each -> facing(link, ports, each, 0))
                            || TURNS.stream().anyMatch(each -> turning(link, ports, each))
                            || isGood()
                            || shifted(link, ports, ahead);
            if (!found && fewest == Integer.MAX_VALUE) {
                fewest = flaws(best);
            }
            return best;
        }

        /// Whether the best way crosses nothing at all, or no better one is to be looked for.
        private boolean isGood() {
            return fewest == 0 && (care <= 0 || !apart || cost <= Toll.fare(best));
        }

        private boolean facing(int link, Ports ports, Side side, double shift) {
            Port out = ports.of(link, from, side);
            Port in = ports.of(link, to, side.opposite());
            boolean shorter = side.length(from) <= side.length(to);
            double level = (shorter ? out : in).across();
            double otherLevel = (shorter ? in : out).across();
            return straight(out, in, level + shift)
                    || straight(out, in, otherLevel + shift)
                    || (shift == 0 && any(Courses.of(out, in)))
                    || (shift != 0 && any(Courses.of(out.shifted(shift), in)))
                    || (shift != 0 && any(Courses.of(out, in.shifted(shift))))
                    || (shift != 0 && apart && care > 0 && both(out, in, shift));
        }

        private boolean both(Port out, Port in, double shift) {
            return any(Courses.of(out.shifted(shift), in.shifted(-shift)));
        }

        private boolean straight(Port out, Port in, double level) {
            List<Point> path = Courses.straight(out.level(level), in.level(level));
            return path != null && take(path);
        }

        private boolean turning(int link, Ports ports, Turn turn) {
            return any(Courses.of(ports.of(link, from, turn.out()), ports.of(link, to, turn.in())));
        }

        private boolean shifted(int link, Ports ports, List<Side> ahead) {
            for (double shift : SHIFTS) {
                for (Side each : ahead) {
                    if (facing(link, ports, each, shift)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean any(List<List<Point>> paths) {
            return paths.stream().anyMatch(this::take);
        }

        /// Takes a way if it is the best so far; answers whether no other is to be looked for.
        boolean take(List<Point> path) {
            tried += path.getFirst().distance(path.getLast());
            boolean careful = apart && care > 0;
            if (fewest > 0) {
                int flaws = flaws(path);
                if (flaws < fewest) {
                    best = path;
                    fewest = flaws;
                    cost = flaws == 0 && careful ? toll.of(from, to, path) : 0;
                }
            } else if (careful && Toll.fare(path) < cost) {
                weigh(path);
            }
            return (fewest == 0 && !careful) || tried > (careful ? 4 : 1) * PATIENCE;
        }

        /// Takes a way if it costs less than the best without flaws.
        private void weigh(List<Point> path) {
            care--;
            double costs = toll.of(from, to, path);
            if (costs < cost && toll.flaws(from, to, path, bundle, apart, 1) == 0) {
                best = path;
                cost = costs;
            }
        }

        int flaws(List<Point> path) {
            return toll.flaws(from, to, path, bundle, apart, fewest);
        }
    }

    /// Whether a stretch runs through one of its own ends; through a frame around the other it may.
    static boolean runsThrough(Box from, Box to, Box stretch) {
        Box thick = stretch.grown(0.1);
        return (!from.contains(to) && thick.intersects(from.grown(-1)))
                || (!to.contains(from) && thick.intersects(to.grown(-1)));
    }

    static Box stretch(Point a, Point b) {
        return new Box(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y()));
    }

    private static List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (Side out : Side.values()) {
            for (Side in : Side.values()) {
                if (out.sideways() != in.sideways()) {
                    turns.add(new Turn(out, in));
                }
            }
        }
        for (Side each : Side.values()) {
            turns.add(new Turn(each, each));
        }
        return turns;
    }

    private static void add(List<Side> sides, @Nullable Side side) {
        if (side != null) {
            sides.add(side);
        }
    }
}
