package dev.linkloom.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Where a version of a design comes from: the resources touched on the way, newest first. Versions
/// share what they have in common.
final class Lineage {

    /// What differs by more is as good as unrelated, and no version keeps more of its past.
    private static final int LONGEST = 1024;

    /// One and the same for a step and its copies.
    private final Object step;

    private final @Nullable ResourceId touched;
    private final @Nullable Lineage before;
    private final long depth;
    private final int kept;

    private Lineage(
            Object step, @Nullable ResourceId touched, @Nullable Lineage before, long depth) {
        this.step = step;
        this.touched = touched;
        this.before = before;
        this.depth = depth;
        kept = before == null ? 0 : before.kept + 1;
    }

    /// That of a design related to no other.
    static Lineage fresh() {
        return new Lineage(new Object(), null, null, 0);
    }

    Lineage touching(ResourceId id) {
        Lineage past = kept < LONGEST ? this : recent();
        return new Lineage(new Object(), id, past, depth + 1);
    }

    /// The same without the older half of its past.
    private Lineage recent() {
        List<Lineage> steps = new ArrayList<>();
        for (Lineage each = this; each != null && steps.size() < LONGEST / 2; each = each.before) {
            steps.add(each);
        }
        Lineage copy = null;
        for (Lineage each : steps.reversed()) {
            copy = new Lineage(each.step, each.touched, copy, each.depth);
        }
        return copy == null ? this : copy;
    }

    /// What was touched between two versions, whichever is older; null when they are unrelated.
    @Nullable Set<ResourceId> between(Lineage other) {
        Set<ResourceId> all = new HashSet<>();
        Lineage one = this;
        Lineage two = other;
        while (one != null && two != null && !one.is(two)) {
            boolean first = one.depth >= two.depth;
            Lineage later = first ? one : two;
            if (later.touched != null) {
                all.add(later.touched);
            }
            one = first ? one.before : one;
            two = first ? two : two.before;
        }
        return one == null || two == null ? null : all;
    }

    private boolean is(Lineage other) {
        return step.equals(other.step);
    }
}
