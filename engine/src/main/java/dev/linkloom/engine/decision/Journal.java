package dev.linkloom.engine.decision;

import dev.linkloom.engine.path.Blocker;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What a walk writes down: hops until the first objection, and every objection.
///
/// The walk itself goes on past an objection as if it had been allowed. A silent journal keeps the
/// first objection only, so that nobody pays for sentences that nobody reads.
public final class Journal {

    /// What journals of happy flows hold, so that theirs need not grow.
    private static final int USUAL_HOPS = 24;

    private final @Nullable List<Hop> forward;
    private final @Nullable List<Hop> reply;
    private @Nullable List<Blocker> blockers;
    private @Nullable Decision first;
    private boolean replying;

    private Journal(boolean silent) {
        forward = silent ? null : new ArrayList<>(USUAL_HOPS);
        reply = silent ? null : new ArrayList<>(USUAL_HOPS);
    }

    public static Journal explaining() {
        return new Journal(false);
    }

    public static Journal silent() {
        return new Journal(true);
    }

    /// Whether somebody will read what is written.
    public boolean explains() {
        return forward != null;
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
        List<Hop> hops = replying ? reply : forward;
        if (hops != null && first == null) {
            hops.add(new Hop(decision, place.where(), place.zoneId(), in, out, latencyMicros));
        }
        object(decision);
    }

    /// What never stops a flow, and so is made only when someone reads it.
    public void tell(Place place, Packet in, Packet out, Supplier<? extends Decision> decision) {
        if (explains() && first == null) {
            note(place, in, out, decision.get(), 0);
        }
    }

    /// The same of a decision that was made before for all packets.
    public void tell(Place place, Packet packet, Decision decision, long latencyMicros) {
        if (explains()) {
            note(place, packet, decision, latencyMicros);
        }
    }

    /// The same of a packet that stays as it is.
    public void tell(Place place, Packet packet, Supplier<? extends Decision> decision) {
        tell(place, packet, packet, decision);
    }

    /// An objection where there is no packet yet to show.
    public void object(Decision decision) {
        if (decision.passes()) {
            return;
        }
        if (first == null) {
            first = decision;
        }
        if (explains()) {
            addBlocker(Blocker.of(decision));
        }
    }

    private void addBlocker(Blocker blocker) {
        if (blockers == null) {
            blockers = new ArrayList<>();
        }
        if (blockers.stream().noneMatch(blocker::saysTheSameAs)) {
            blockers.add(blocker);
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
        return forward == null ? List.of() : forward;
    }

    public List<Hop> reply() {
        return reply == null ? List.of() : reply;
    }

    public List<Blocker> blockers() {
        return blockers == null ? List.of() : blockers;
    }
}
