package dev.linkloom.model;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/// Where a version of a design comes from: the resources touched on the way, newest first. Versions
/// share what they have in common.
final class Lineage {

    /// What differs by more is as good as unrelated, and no version keeps more of its past.
    private static final int LONGEST = 1024;

    private final @Nullable ResourceId touched;
    private final @Nullable Lineage before;
    private final int length;

    private Lineage(@Nullable ResourceId touched, @Nullable Lineage before, int length) {
        this.touched = touched;
        this.before = before;
        this.length = length;
    }

    /// That of a design related to no other.
    static Lineage fresh() {
        return new Lineage(null, null, 0);
    }

    Lineage touching(ResourceId id) {
        return length == LONGEST ? fresh() : new Lineage(id, this, length + 1);
    }

    /// What was touched between two versions, whichever is older; null when they are unrelated.
    @Nullable Set<ResourceId> between(Lineage other) {
        Set<ResourceId> all = new HashSet<>();
        Lineage one = this;
        Lineage two = other;
        while (one != null && two != null && !one.is(two)) {
            boolean first = one.length >= two.length;
            Lineage longer = first ? one : two;
            if (longer.touched != null) {
                all.add(longer.touched);
            }
            one = first ? one.before : one;
            two = first ? two : two.before;
        }
        return one == null || two == null ? null : all;
    }

    @SuppressWarnings("ReferenceEquality") // A version is itself, not what it looks like.
    private boolean is(Lineage other) {
        return this == other;
    }
}
