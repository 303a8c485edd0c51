package dev.linkloom.engine.leg;

import dev.linkloom.engine.decision.Journal;

/// What goes with a flow over all its stretches: what is written down of it, and how large its
/// packets are.
///
/// @param bytes how large packets are; 0 for small ones, which fit everywhere
public record Journey(Journal journal, int bytes) {

    public static Journey of(Journal journal) {
        return new Journey(journal, 0);
    }
}
