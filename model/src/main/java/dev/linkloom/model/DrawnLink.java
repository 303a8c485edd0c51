package dev.linkloom.model;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/// How someone has led the line of a link; what is null finds its own way.
///
/// @param bends the way of the line
/// @param label how far along the line its label is, from 0 at the start to 1 at the end
public record DrawnLink(
        ResourceId from, ResourceId to, @Nullable Bends bends, @Nullable Double label) {

    public DrawnLink {
        label = label == null ? null : label + 0.0;
        if (label != null && !(label >= 0 && label <= 1)) {
            throw new IllegalArgumentException(
                    "A label lies from 0 to 1 along its link, not at %s.".formatted(label));
        }
    }

    /// A link that finds its own way.
    public static DrawnLink free(ResourceId from, ResourceId to) {
        return new DrawnLink(from, to, null, null);
    }

    public boolean isFree() {
        return bends == null && label == null;
    }

    public Ends ends() {
        return new Ends(from, to);
    }

    public DrawnLink along(@Nullable Bends newBends) {
        return new DrawnLink(from, to, newBends, label);
    }

    public DrawnLink labelled(@Nullable Double newLabel) {
        return new DrawnLink(from, to, bends, newLabel);
    }

    /// What tells a link from others.
    public record Ends(ResourceId from, ResourceId to) implements Comparable<Ends> {
        @Override
        public int compareTo(Ends other) {
            return Comparator.comparing(Ends::from).thenComparing(Ends::to).compare(this, other);
        }
    }

    /// A way in level and upright stretches, kept by its ends: when they move, it moves with them.
    ///
    /// @param out the side it leaves
    /// @param outAt where on that side, from its middle
    /// @param in the side it enters
    /// @param inAt where on that side, from its middle
    /// @param turns its stretches between the first and the last, in their order
    public record Bends(Side out, double outAt, Side in, double inAt, List<Turn> turns) {
        public Bends {
            boolean alike = out.isSideways() == in.isSideways();
            if (alike == (turns.size() % 2 == 0)) {
                throw new IllegalArgumentException(
                        "Between sides that lie %s there must be an %s number of turns, not %d."
                                .formatted(
                                        alike ? "alike" : "across",
                                        alike ? "odd" : "even",
                                        turns.size()));
            }
            turns = List.copyOf(turns);
            outAt += 0.0;
            inAt += 0.0;
        }
    }

    /// A stretch between two corners.
    ///
    /// @param near the end it goes along with
    /// @param at how far from the middle of that end, across the stretch
    public record Turn(End near, double at) {
        public Turn {
            at += 0.0;
        }
    }

    /// An end of a link.
    public enum End {
        START,
        END
    }

    /// A side of what is drawn.
    public enum Side {
        LEFT,
        RIGHT,
        TOP,
        BOTTOM;

        public boolean isSideways() {
            return this == LEFT || this == RIGHT;
        }
    }
}
