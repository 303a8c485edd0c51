package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The stretches that are taken by links and by the sides of frames, so that nothing runs along
/// them.
final class Lanes {

    /// What lies nearer beside another looks like one line.
    static final double APART = 5;

    private static final double CORNER = 12;

    /// Nobody follows a longer stretch by eye.
    private static final double LONGEST_JUMPING = 3000;

    private static final double NARROW = 16;
    private static final double LONG = 512;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /// One stretch.
    ///
    /// @param level whether it is horizontal
    /// @param at its y if it is level, else its x
    /// @param owner what runs there
    /// @param bundle links of one bundle may share a stretch; null for none
    private record Lane(
            boolean level,
            double at,
            double low,
            double high,
            Object owner,
            @Nullable Object bundle) {

        Lane and(Lane other) {
            return new Lane(
                    level, at, Math.min(low, other.low), Math.max(high, other.high), owner, bundle);
        }
    }

    private final Map<Long, List<Lane>> cells = new HashMap<>();

    /// Takes the sides of a frame.
    void addFrame(Box box) {
        add(new Lane(true, box.y(), box.x(), box.right(), box, null));
        add(new Lane(true, box.bottom(), box.x(), box.right(), box, null));
        add(new Lane(false, box.x(), box.y(), box.bottom(), box, null));
        add(new Lane(false, box.right(), box.y(), box.bottom(), box, null));
    }

    /// Takes the stretches of a link.
    void add(List<Point> path, @Nullable Object bundle) {
        for (int i = 1; i < path.size(); i++) {
            add(lane(path.get(i - 1), path.get(i), path, bundle));
        }
    }

    /// Gives up the stretches of a link that is in no bundle.
    @SuppressWarnings("ReferenceEquality") // the very path that was added
    void remove(List<Point> path) {
        for (int i = 1; i < path.size(); i++) {
            Lane lane = lane(path.get(i - 1), path.get(i), path, null);
            for (long along = wide(lane.low); along <= wide(lane.high); along++) {
                get(key(lane.level, narrow(lane.at), along)).removeIf(each -> each.owner == path);
            }
        }
    }

    /// How many stretches of links it crosses.
    int crossings(List<Point> path) {
        int found = 0;
        for (int i = 1; i < path.size(); i++) {
            Lane own = lane(path.get(i - 1), path.get(i), path, null);
            long along = wide(own.at);
            for (long across = narrow(own.low); across <= narrow(own.high); across++) {
                for (Lane each : get(key(!own.level, across, along))) {
                    found += isCrossed(own, each) ? 1 : 0;
                }
            }
        }
        return found;
    }

    /// Where its level stretches cross upright ones of other links, each away from the corners of
    /// both, in the order in which they are met.
    List<Point> jumps(List<Point> path) {
        List<Point> jumps = new ArrayList<>();
        for (int i = 1; i < path.size(); i++) {
            Lane own = lane(path.get(i - 1), path.get(i), path, null);
            if (own.level && own.high - own.low < LONGEST_JUMPING) {
                List<Point> here = jumps(own);
                if (path.get(i).x() < path.get(i - 1).x()) {
                    here = here.reversed();
                }
                jumps.addAll(here);
            }
        }
        return jumps;
    }

    private List<Point> jumps(Lane own) {
        TreeSet<Double> found = new TreeSet<>();
        long along = wide(own.at);
        for (long across = narrow(own.low); across <= narrow(own.high); across++) {
            for (Lane each : get(key(false, across, along))) {
                boolean inside =
                        own.at - each.low > CORNER
                                && each.high - own.at > CORNER
                                && each.at - own.low > CORNER
                                && own.high - each.at > CORNER;
                if (inside && isCrossed(own, each)) {
                    found.add(each.at);
                }
            }
        }
        List<Point> jumps = new ArrayList<>();
        for (double x : found) {
            if (jumps.isEmpty() || x - jumps.getLast().x() > 2 * Wire.JUMP) {
                jumps.add(new Point(x, own.at));
            }
        }
        return jumps;
    }

    @SuppressWarnings("ReferenceEquality") // a link does not cross itself
    private static boolean isCrossed(Lane own, Lane other) {
        return !(other.owner instanceof Box)
                && other.owner != own.owner
                && other.at > own.low
                && other.at < own.high
                && own.at > other.low
                && own.at < other.high;
    }

    /// How many of its stretches run along something.
    int conflicts(List<Point> path, @Nullable Object bundle) {
        int found = 0;
        for (int i = 1; i < path.size(); i++) {
            found += conflicts(path.get(i - 1), path.get(i), bundle) ? 1 : 0;
        }
        return found;
    }

    boolean conflicts(Point from, Point to, @Nullable Object bundle) {
        Lane own = lane(from, to, this, bundle);
        for (long across = narrow(own.at - APART); across <= narrow(own.at + APART); across++) {
            for (long along = wide(own.low); along <= wide(own.high); along++) {
                for (Lane each : get(key(own.level, across, along))) {
                    if (runsAlong(own, each)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Whether a stretch of another link crosses the area.
    ///
    /// @param except the path of the link that may
    /// @param frames whether the sides of frames count, too
    boolean crosses(Box area, List<Point> except, boolean frames) {
        return crosses(true, area.y(), area.bottom(), area.x(), area.right(), except, frames)
                || crosses(false, area.x(), area.right(), area.y(), area.bottom(), except, frames);
    }

    private boolean crosses(
            boolean level,
            double top,
            double bottom,
            double low,
            double high,
            List<Point> except,
            boolean frames) {
        for (long across = narrow(top); across <= narrow(bottom); across++) {
            for (long along = wide(low); along <= wide(high); along++) {
                for (Lane each : get(key(level, across, along))) {
                    boolean there =
                            each.at > top && each.at < bottom && each.low < high && each.high > low;
                    boolean counts = frames || !(each.owner instanceof Box);
                    if (there && counts && !each.owner.equals(except)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean runsAlong(Lane own, Lane other) {
        boolean beside = Math.abs(own.at - other.at) < APART;
        boolean together = own.low < other.high && other.low < own.high;
        boolean bundled = own.bundle != null && own.bundle.equals(other.bundle);
        return beside && together && !bundled;
    }

    private void add(Lane lane) {
        for (long along = wide(lane.low); along <= wide(lane.high); along++) {
            List<Lane> there =
                    cells.computeIfAbsent(
                            key(lane.level, narrow(lane.at), along), _ -> new ArrayList<>(4));
            if (lane.bundle == null || !joins(lane, there)) {
                there.add(lane);
            }
        }
    }

    /// Makes one of two that share a stretch, so that a bundle of thousands counts as one.
    private static boolean joins(Lane lane, List<Lane> there) {
        for (int i = 0; i < there.size(); i++) {
            Lane other = there.get(i);
            if (lane.at == other.at && lane.bundle != null && lane.bundle.equals(other.bundle)) {
                there.set(i, other.and(lane));
                return true;
            }
        }
        return false;
    }

    private List<Lane> get(long cell) {
        return cells.getOrDefault(cell, List.of());
    }

    private static Lane lane(Point a, Point b, Object owner, @Nullable Object bundle) {
        boolean level = a.y() == b.y();
        double from = level ? a.x() : a.y();
        double to = level ? b.x() : b.y();
        return new Lane(
                level,
                level ? a.y() : a.x(),
                Math.min(from, to),
                Math.max(from, to),
                owner,
                bundle);
    }

    private static long key(boolean level, long across, long along) {
        return ((across << 32) ^ ((along << 1 | (level ? 1 : 0)) & 0xffffffffL)) * SPREAD;
    }

    private static long narrow(double coordinate) {
        return (long) Math.floor(coordinate / NARROW);
    }

    private static long wide(double coordinate) {
        return (long) Math.floor(coordinate / LONG);
    }
}
