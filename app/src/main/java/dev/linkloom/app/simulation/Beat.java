package dev.linkloom.app.simulation;

import dev.linkloom.engine.path.Hop;

import org.jspecify.annotations.Nullable;

/// One thing the animation shows: a question, a way travelled, a decision, an address that changes.
///
/// Beats follow each other without a gap. Every kind takes its own constant time, whatever the
/// network would take.
///
/// @param start seconds from the beginning of the playback
/// @param end seconds; the next beat starts here
/// @param hop the decision shown; null for travelling, names and the mark at the end
/// @param reply whether the packet is on its way back
public record Beat(Kind kind, double start, double end, @Nullable Hop hop, boolean reply) {

    /// What a beat shows.
    public enum Kind {
        /// The client asks its resolver for the name.
        DNS_QUESTION,
        /// One step of the walk through zones and records.
        DNS_STEP,
        /// The addresses come back, one is chosen.
        DNS_ANSWER,
        /// The packet moves between two places; the only kind that stepping passes over.
        TRAVEL,
        /// A rule lets the packet pass.
        DECISION,
        /// Addresses or ports change.
        REWRITE,
        /// The packet reaches the application.
        ARRIVAL,
        /// The reply reaches the client.
        DELIVERED,
        /// The flow ends here, undelivered.
        STOP
    }

    public Beat {
        if (!(end > start)) {
            throw new IllegalArgumentException(
                    "The beat (%s) must last longer than from %s to %s."
                            .formatted(kind, start, end));
        }
    }

    /// The second at which the beat has shown what it is about: where stepping halts.
    public double rest() {
        return start + 0.8 * (end - start);
    }

    /// How much of the beat is over at a time: 0 before it, 1 after it.
    public double share(double seconds) {
        return Math.clamp((seconds - start) / (end - start), 0, 1);
    }

    /// Whether stepping halts here.
    public boolean halts() {
        return kind != Kind.TRAVEL;
    }
}
