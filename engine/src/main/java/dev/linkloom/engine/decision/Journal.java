package dev.linkloom.engine.decision;

import dev.linkloom.engine.path.Blocker;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What a walk writes down: hops until the first objection, and every objection.
///
/// The walk itself goes on past an objection as if it had been allowed. A silent journal keeps
/// verdicts only, so that nobody pays for sentences that nobody reads.
public final class Journal {

    private final boolean silent;
    private final List<Hop> forward = new ArrayList<>();
    private final List<Hop> reply = new ArrayList<>();
    private final List<Blocker> blockers = new ArrayList<>();
    private @Nullable Decision first;
    private boolean replying;

    private Journal(boolean silent) {
        this.silent = silent;
    }

    public static Journal explaining() {
        return new Journal(false);
    }

    public static Journal silent() {
        return new Journal(true);
    }

    /// Whether anybody reads more than the verdict.
    public boolean explains() {
        return !silent;
    }

    /// A decision that leaves the packet as it is.
    public void note(Place place, Packet packet, Decision decision) {
        note(place, packet, packet, decision, 0);
    }

    public void note(Place place, Packet packet, Decision decision, long latencyMicros) {
        note(place, packet, packet, decision, latencyMicros);
    }

    /// A decision after which the packet may have other addresses.
    public void note(Place place, Packet in, Packet out, Decision decision, long latencyMicros) {
        if (!silent && first == null) {
            (replying ? reply : forward)
                    .add(
                            new Hop(
                                    decision.at(),
                                    place.where(),
                                    place.zoneId(),
                                    decision.kind(),
                                    decision.passes(),
                                    in,
                                    out,
                                    decision.rule(),
                                    decision.matched(),
                                    decision.explanation(),
                                    latencyMicros));
        }
        object(decision);
    }

    /// An objection where there is no packet yet to show.
    public void object(Decision decision) {
        Verdict verdict = decision.objection();
        if (verdict == null) {
            return;
        }
        if (first == null) {
            first = decision;
        }
        if (!silent) {
            var blocker =
                    new Blocker(
                            verdict,
                            decision.at(),
                            decision.rule(),
                            decision.matched(),
                            decision.awsCode(),
                            decision.explanation());
            if (!blockers.contains(blocker)) {
                blockers.add(blocker);
            }
        }
    }

    /// From here on the packets are replies.
    public void turn() {
        replying = true;
    }

    public Verdict verdict() {
        Verdict objection = first == null ? null : first.objection();
        return objection == null ? Verdict.DELIVERED : objection;
    }

    /// The decision that stopped the flow; null while nothing has.
    public @Nullable Decision deciding() {
        return first;
    }

    public List<Hop> forward() {
        return forward;
    }

    public List<Hop> reply() {
        return reply;
    }

    public List<Blocker> blockers() {
        return blockers;
    }
}
